// An agent's session: which channels open, on which phone, and what becomes of each.
import type { SessionChannelFailed, SessionChannelStarted } from '../../api/index.js';
import { systemStates } from './agent-states.js';
import { isChannelName, type Agents, type ChannelName } from './agents.js';
import { backends } from './backends.js';
import type { Device, Devices } from './devices.js';
import type { Person } from './people.js';
import { invalid, missing, Refusal } from './refusal.js';

/** What a session is asked for; login codes and queue go to the switch, which takes any. */
export interface SessionRequest {
  channels: readonly string[];
  place?: string | undefined;
  devicePath?: string | undefined;
  workmode?: string | undefined;
  dynamicPhoneNumber?: string | undefined;
}

export interface SessionStarted {
  succeeded: SessionChannelStarted[];
  failed: SessionChannelFailed[];
  /** With the alternate number that it has been given. */
  device?: Device;
}

export const workModes = ['ManualIn', 'AutoIn'] as const;

export class Sessions {
  readonly #agents: Agents;
  readonly #devices: Devices;
  readonly #unavailable: (channel: ChannelName) => Refusal | undefined;

  constructor(agents: Agents, devices: Devices, unavailable: (channel: ChannelName) => Refusal | undefined) {
    this.#agents = agents;
    this.#devices = devices;
    this.#unavailable = unavailable;
  }

  /** Each channel by itself; refused only if none could be opened. */
  start(agent: Person, request: SessionRequest): SessionStarted {
    const { channels, workmode, dynamicPhoneNumber } = request;
    if (channels.length === 0) throw missing('channels');
    const unknown = channels.find((name) => !isChannelName(name));
    if (unknown !== undefined) throw invalid('channels', `'${unknown}' is not a channel`);
    requireWorkMode(workmode);
    const logsIn = channels.includes('voice') && !this.#agents.isLoggedIn(agent, 'voice');
    const wanted = new Set(channels.filter(isChannelName));
    const tried = [...wanted].map((channel) => ({ channel, refusal: this.#tried(agent, channel, request) }));
    const refusals = tried.flatMap(({ refusal }) => refusal ?? []);
    const [opened, failed] = [tried.filter(({ refusal }) => !refusal), tried.filter(({ refusal }) => refusal)];
    if (opened.length === 0) throw refusals[0]!;

    const logIn = logsIn && opened.some(({ channel }) => channel === 'voice');
    if (logIn) this.#takePhone(agent, request);
    const alternate = logIn && dynamicPhoneNumber !== undefined;
    this.#agents.start(
      agent,
      opened.map(({ channel }) => channel),
      // As the reference's only sample of such a login shows it.
      alternate ? systemStates.AuxWork : systemStates.NotReady,
    );
    return {
      succeeded: opened.map(({ channel }) => ({ channel, statusCode: 0 })),
      failed: once(failed.map(({ channel, refusal }) => failureOf(channel, refusal!))),
      ...(alternate && { device: this.#devices.of(agent) }),
    };
  }

  #takePhone(agent: Person, request: SessionRequest): void {
    const device = this.#devices.choose(agent, request);
    this.#devices.assign(agent, device);
    if (request.dynamicPhoneNumber !== undefined) device.dynamicPhoneNumber = request.dynamicPhoneNumber;
  }

  /** Why a channel cannot be opened, if so; nothing has changed yet. */
  #tried(agent: Person, channel: ChannelName, request: SessionRequest): Refusal | undefined {
    const unavailable = this.#unavailable(channel);
    if (unavailable) return unavailable;
    // Who is logged in already is not logged in again, wherever that would be.
    if (channel !== 'voice' || this.#agents.isLoggedIn(agent, 'voice')) return undefined;
    const { dynamicPhoneNumber } = request;
    if (dynamicPhoneNumber !== undefined && this.#devices.hasNumber(dynamicPhoneNumber)) {
      return invalid('dynamicPhoneNumber', 'it belongs to a device of the contact centre');
    }
    try {
      this.#devices.choose(agent, request);
      return undefined;
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }
}

/** Who has logged in on the phone itself, before any client came. */
const alreadyOnThePhone = 'lnyberg';

export function logInBeforehand(agents: Agents, people: readonly Person[]): void {
  const early = people.find(({ userName }) => userName === alreadyOnThePhone);
  if (early) agents.startedBefore(early);
}

/** Refuses any other work mode, in the reference's own words. */
export function requireWorkMode(workmode: string | undefined): void {
  if (workmode !== undefined && !(workModes as readonly string[]).includes(workmode)) {
    throw invalid('workmode', '"The specified value is not within valid range"');
  }
}

const failureOf = (channel: ChannelName, { statusCode, message }: Refusal): SessionChannelFailed => ({
  channel: backends[channel].name,
  statusCode,
  statusMessage: message,
});

/** Channels of one backend fail together, and are named once. */
const once = (failures: readonly SessionChannelFailed[]): SessionChannelFailed[] =>
  failures.filter(({ channel }, index) => failures.findIndex((other) => other.channel === channel) === index);
