// What agents are ready for: per channel, and on the phone, whose state the device tells.
import type { Person } from './people.js';
import { invalid, notNow } from './refusal.js';
import type { World } from './world.js';

/** The channels that this centre has. */
export const channelNames = ['voice', 'chat'] as const;
export type ChannelName = (typeof channelNames)[number];

/** The states that every centre has, with their fixed ids. */
export const standardStates = {
  Ready: { id: '9430250E-0A1B-421F-B372-F29E69366DED', displayName: 'Ready', state: 'Ready' },
  NotReady: { id: '900D55CC-2BB0-431F-8BF9-D3525B383BE6', displayName: 'Not Ready', state: 'NotReady' },
} as const;
export type StandardState = keyof typeof standardStates;

interface Duty {
  state: StandardState;
  since: number;
}

export class Agents {
  readonly #world: World;
  readonly #onReady = new Set<() => void>();
  readonly #duties = new Map<Person, Map<ChannelName, Duty>>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Hears whenever somebody becomes ready on a channel. */
  onReady(listener: () => void): void {
    this.#onReady.add(listener);
  }

  /** Opens channels. What is open already stays as it is. */
  start(agent: Person, channels: readonly string[]): void {
    const unknown = channels.find((name) => !isChannelName(name));
    if (unknown !== undefined) throw invalid('channels', `'${unknown}' is not a channel`);
    const duties = this.#duties.get(agent) ?? new Map<ChannelName, Duty>();
    const opened = channels.filter(isChannelName).filter((name) => !duties.has(name));
    for (const name of opened) duties.set(name, { state: 'NotReady', since: this.#world.clock.now() });
    this.#duties.set(agent, duties);
    this.#tell(agent, opened);
  }

  /** Closes all channels; calls and chats that run go on. */
  end(agent: Person): void {
    this.#duties.delete(agent);
  }

  /** Ready or not ready on the channels named, or on all that are open. */
  change(agent: Person, state: StandardState, channels: readonly string[] = this.openChannels(agent)): void {
    const duties = this.#duties.get(agent);
    const closed = channels.find((name) => !isChannelName(name) || !duties?.has(name));
    if (!duties || closed !== undefined || channels.length === 0) throw notNow(state, 'Offline');
    for (const name of channels as ChannelName[]) duties.set(name, { state, since: this.#world.clock.now() });
    this.#tell(agent, channels as ChannelName[]);
    if (state === 'Ready') for (const listener of this.#onReady) listener();
  }

  openChannels(agent: Person): ChannelName[] {
    return [...(this.#duties.get(agent)?.keys() ?? [])];
  }

  state(agent: Person, channel: ChannelName): StandardState | undefined {
    return this.#duties.get(agent)?.get(channel)?.state;
  }

  /** Who is ready on a channel, longest first. */
  ready(channel: ChannelName): Person[] {
    return [...this.#duties]
      .flatMap(([agent, duties]) => {
        const duty = duties.get(channel);
        return duty?.state === 'Ready' ? [{ agent, since: duty.since }] : [];
      })
      .sort((one, other) => one.since - other.since)
      .map(({ agent }) => agent);
  }

  /** The channels as `/me/channels` shows them. */
  channels(agent: Person) {
    return this.openChannels(agent).map((channel) => ({
      channel,
      userState: { ...standardStates[this.state(agent, channel)!] },
    }));
  }

  /** The phone as `/me/devices` shows it. */
  device(agent: Person) {
    return {
      id: agent.deviceId,
      deviceState: 'Active' as const,
      userState: { ...standardStates[this.state(agent, 'voice') ?? 'NotReady'] },
      phoneNumber: agent.phoneNumber,
      e164Number: agent.phoneNumber,
      telephonyNetwork: 'Private' as const,
      doNotDisturb: 'Off' as const,
      voiceEnvironmentUri: `${this.#world.address}/voice-environments/${voiceEnvironment}`,
      capabilities: ['ForwardCallsOn' as const, 'DoNotDisturbOn' as const],
    };
  }

  #tell(agent: Person, changed: readonly ChannelName[]): void {
    if (changed.includes('voice')) {
      this.#world.notify(agent, '/v2/me/devices', {
        messageType: 'DeviceStateChangeMessage',
        devices: [this.device(agent)],
      });
    }
    if (changed.length > 0) {
      this.#world.notify(agent, '/v2/me/channels', {
        messageType: 'ChannelStateChangeMessageV2',
        channels: this.channels(agent),
      });
    }
  }
}

const voiceEnvironment = '370ef5e6-9e3c-4d91-9588-7f4dfe67e011';

const isChannelName = (name: string): name is ChannelName => (channelNames as readonly string[]).includes(name);
