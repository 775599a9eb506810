// What agents are ready for: a state for each channel, kept on the phone as well for voice.
import type { AgentStateSetting, Channel } from '../../api/index.js';
import { systemStates, userStateOf } from './agent-states.js';
import type { Device, Devices } from './devices.js';
import type { Person } from './people.js';
import { switchName } from './phones.js';
import { invalid, notNow } from './refusal.js';
import type { Settings } from './settings.js';
import type { World } from './world.js';
import { WrapUp } from './wrap-up.js';

/** The channels that this centre has, in the order in which they are listed. */
export const channelNames = ['chat', 'smssession', 'facebooksession', 'email', 'workitem', 'voice'] as const;
export type ChannelName = (typeof channelNames)[number];

interface Duty {
  state: AgentStateSetting;
  since: number;
  /** Not for voice, where the phone has it. */
  doNotDisturb: boolean;
}

export class Agents {
  readonly #world: World;
  readonly #devices: Devices;
  readonly #settings: Settings;
  readonly #isOnCall: (agent: Person) => boolean;
  readonly #onReady = new Set<() => void>();
  readonly #onEnd = new Set<(agent: Person) => void>();
  readonly #duties = new Map<Person, Map<ChannelName, Duty>>();
  readonly #wrapUp: WrapUp;

  constructor(world: World, devices: Devices, settings: Settings, isOnCall: (agent: Person) => boolean) {
    this.#world = world;
    this.#devices = devices;
    this.#settings = settings;
    this.#isOnCall = isOnCall;
    this.#wrapUp = new WrapUp(world.clock, (agent, state) => this.#enter(agent, ['voice'], state));
    devices.onDoNotDisturb(({ owner }) => owner && this.#tellDoNotDisturb(owner, ['voice']));
  }

  /** Hears whenever somebody becomes available on a channel. */
  onReady(listener: () => void): void {
    this.#onReady.add(listener);
  }

  /** Hears whenever a session is over. */
  onEnd(listener: (agent: Person) => void): void {
    this.#onEnd.add(listener);
  }

  /** Opens channels, voice on the phone that the agent has now. Where one is logged in already nothing happens. */
  start(agent: Person, channels: readonly string[], state: AgentStateSetting = systemStates.NotReady): void {
    const unknown = channels.find((name) => !isChannelName(name));
    if (unknown !== undefined) throw invalid('channels', `'${unknown}' is not a channel`);
    const duties = this.#duties.get(agent) ?? new Map<ChannelName, Duty>();
    this.#duties.set(agent, duties);
    const wanted = channelNames.filter((name) => channels.includes(name));
    const opened = wanted.filter((name) => !this.isLoggedIn(agent, name));
    for (const name of opened) duties.set(name, { state: systemStates.Offline, since: 0, doNotDisturb: false });
    this.#enter(agent, opened, state);
  }

  /** As if voice had been opened on the phone itself, some time ago: nobody is told. */
  startedBefore(agent: Person): void {
    const state = systemStates.NotReady;
    this.#duties.set(agent, new Map([['voice', { state, since: this.#world.clock.now(), doNotDisturb: false }]]));
    this.#devices.of(agent).userState = userStateOf(state);
  }

  /** Closes all channels and gives the phone back; calls and chats that run go on. Nobody is told. */
  end(agent: Person): void {
    this.#wrapUp.drop(agent);
    this.#duties.delete(agent);
    this.#devices.release(agent);
    for (const listener of this.#onEnd) listener(agent);
  }

  /** A state on the channels named, or on all that are open. */
  change(
    agent: Person,
    operationName: string,
    channels: readonly string[] = this.openChannels(agent),
    wrapUpTime?: string,
  ): void {
    const state = this.#settings.agentState(operationName);
    if (!state) throw invalid('operationName', `'${operationName}' is no agent state`);
    const seconds = this.#wrapUpSeconds(wrapUpTime);
    const open = this.#open(agent, operationName, channels);
    if (open.includes('voice') && this.#runWrapUp(agent, operationName, wrapUpTime, seconds)) {
      // Told even if the state is the same: its time is another.
      this.#enter(agent, open, state);
    } else this.#enterWhereOther(agent, open, state);
  }

  /** Do-not-disturb on these channels, voice being the phone's; without channels on all, and the phone in any case. */
  setDoNotDisturb(agent: Person, on: boolean, channels?: readonly string[]): void {
    const open = channels ? this.#open(agent, `DoNotDisturb${on ? 'On' : 'Off'}`, channels) : this.openChannels(agent);
    const media = open.filter((name) => name !== 'voice' && this.#duty(agent, name)!.doNotDisturb !== on);
    for (const name of media) this.#duty(agent, name)!.doNotDisturb = on;
    if (!channels) this.#devices.setDoNotDisturb(this.#devices.of(agent), on);
    this.#tellDoNotDisturb(agent, media);
  }

  /** A call was offered and not answered: no more of them for now. */
  missedCall(agent: Person): void {
    this.#wrapUp.drop(agent);
    this.missed(agent, 'voice');
  }

  /** Something was offered and not taken: no more of it for now. */
  missed(agent: Person, channel: ChannelName): void {
    if (this.isLoggedIn(agent, channel)) this.#enterWhereOther(agent, [channel], systemStates.NotReady);
  }

  /** A call is over: the centre's wrap-up time runs, if it has one, and leads back to the state before. */
  beginAfterCallWork(agent: Person): void {
    const seconds = this.#settings.wrapUpSeconds;
    if (seconds === 0 || !this.isLoggedIn(agent, 'voice')) return;
    this.#wrapUp.begin(agent, this.#duty(agent, 'voice')!.state, seconds);
    this.#enter(agent, ['voice'], systemStates.AfterCallWork);
  }

  cancelAfterCallWork(agent: Person): void {
    this.#wrapUp.end(agent);
  }

  openChannels(agent: Person): ChannelName[] {
    return [...(this.#duties.get(agent)?.keys() ?? [])];
  }

  /** Open and not offline. */
  isLoggedIn(agent: Person, channel: ChannelName): boolean {
    const state = this.state(agent, channel);
    return state !== undefined && state !== 'Offline';
  }

  /** Logged in and not to be left in peace: a colleague may ask, ready or not. */
  isReachable(agent: Person, channel: ChannelName): boolean {
    return this.isLoggedIn(agent, channel) && !this.#hasDoNotDisturb(agent, channel);
  }

  /** The state's `operationName`; undefined where the channel is not open. */
  state(agent: Person, channel: ChannelName): string | undefined {
    return this.#duty(agent, channel)?.state.operationName;
  }

  /** Who may be offered something on a channel, longest ready first. */
  ready(channel: ChannelName): Person[] {
    return [...this.#duties]
      .flatMap(([agent, duties]) => {
        const duty = duties.get(channel);
        return duty?.state.state === 'Ready' && !this.#hasDoNotDisturb(agent, channel)
          ? [{ agent, since: duty.since }]
          : [];
      })
      .sort((one, other) => one.since - other.since)
      .map(({ agent }) => agent);
  }

  /** The channels as `/me/channels` lists them. */
  channels(agent: Person): Channel[] {
    return channelNames.filter((name) => this.#duty(agent, name)).map((name) => this.channel(agent, name)!);
  }

  /** One of them. */
  channel(agent: Person, channel: string): Channel | undefined {
    const duty = isChannelName(channel) ? this.#duty(agent, channel) : undefined;
    if (!duty) return undefined;
    return {
      channel,
      userState: userStateOf(duty.state),
      ...(channel === 'voice' && {
        phoneNumber: this.#devices.of(agent).number,
        switchName,
        userActivity: this.#isOnCall(agent) ? 'Busy' : 'Idle',
      }),
    };
  }

  /** The channels named, all of them open; refused otherwise. */
  #open(agent: Person, operation: string, channels: readonly string[]): ChannelName[] {
    const open = channels.filter(isChannelName).filter((name) => this.#duty(agent, name));
    if (open.length < channels.length || open.length === 0) throw notNow(operation, 'Offline');
    return open;
  }

  /** Whether after-call work begins, or gets another time; any other state is the end of it. */
  #runWrapUp(agent: Person, operationName: string, wrapUpTime: string | undefined, seconds: number): boolean {
    const present = this.#duty(agent, 'voice')!.state;
    if (operationName !== 'AfterCallWork') this.#wrapUp.drop(agent);
    else if (present.operationName !== operationName || wrapUpTime !== undefined) {
      this.#wrapUp.begin(agent, present, seconds);
      return true;
    }
    return false;
  }

  #enterWhereOther(agent: Person, channels: readonly ChannelName[], state: AgentStateSetting): void {
    // A request for the state that one is in already is ignored.
    const others = channels.filter((name) => this.#duty(agent, name)!.state !== state);
    this.#enter(agent, others, state);
  }

  #enter(agent: Person, channels: readonly ChannelName[], state: AgentStateSetting): void {
    for (const name of channels) Object.assign(this.#duty(agent, name)!, { state, since: this.#world.clock.now() });
    if (channels.includes('voice')) this.#devices.show(this.#devices.of(agent), userStateOf(state));
    this.#tell(agent, channels);
    if (state.state === 'Ready' && channels.length > 0) this.#announce();
  }

  #tellDoNotDisturb(agent: Person, channels: readonly ChannelName[]): void {
    this.#tell(
      agent,
      channels.filter((name) => this.#duty(agent, name)),
    );
    if (channels.some((name) => !this.#hasDoNotDisturb(agent, name))) this.#announce();
  }

  #announce(): void {
    for (const listener of this.#onReady) listener();
  }

  #tell(agent: Person, changed: readonly ChannelName[]): void {
    if (changed.length === 0) return;
    this.#world.notify(agent, '/v2/me/channels', {
      messageType: 'ChannelStateChangeMessageV2',
      channels: changed.map((name) => ({
        ...this.channel(agent, name)!,
        ...(this.isLoggedIn(agent, name) && { dndState: this.#hasDoNotDisturb(agent, name) ? 'On' : 'Off' }),
      })),
    });
  }

  #duty(agent: Person, channel: ChannelName): Duty | undefined {
    return this.#duties.get(agent)?.get(channel);
  }

  #hasDoNotDisturb(agent: Person, channel: ChannelName): boolean {
    const device: Device = this.#devices.of(agent);
    return channel === 'voice' ? device.doNotDisturb : this.#duty(agent, channel)?.doNotDisturb === true;
  }

  #wrapUpSeconds(given: string | undefined): number {
    if (given === undefined) return this.#settings.wrapUpSeconds;
    if (!/^\d{1,6}$/.test(given)) throw invalid('wrapUpTime', 'a number of seconds is wanted');
    return Number(given);
  }
}

export const isChannelName = (name: string): name is ChannelName => (channelNames as readonly string[]).includes(name);
