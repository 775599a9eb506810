// The states that an agent can choose, as the centre has set them up, and how each is called and drawn.
import type { AgentStateSetting, UserState } from '../../api/index.js';
import type { StateTexts } from '../../locales/index.js';
import type { Resource, Session } from '../../session/index.js';
import { inbox, mail, messageSquare, phone, smartphone, thumbsUp } from '../../ui/icons.generated.js';
import type { StateShape } from '../../ui/state-shape.js';

/** What is looked at of a state, whether it is set up or shown. */
type Looked = Pick<AgentStateSetting, 'id' | 'displayName'> & Pick<UserState, 'state' | 'workMode'>;

/**
 * The states that every centre has, by the beginning of their fixed ids, in the order of the menu; the centre's own
 * reasons stand after not ready. Their words are ours, for the centre's are not translated.
 */
const system = {
  '9430250E': 'ready',
  '900D55CC': 'notReady',
  own: undefined,
  '2B36138D': 'auxWork',
  D3663509: 'afterCallWork',
  '0F7F5003': 'offline',
} as const satisfies Record<string, keyof StateTexts | undefined>;

const order: readonly unknown[] = Object.values(system);

const systemName = ({ id }: { readonly id: string }) => system[id.slice(0, 8).toUpperCase() as keyof typeof system];

/** What every channel takes. */
const readiness: readonly AgentStateSetting[] = [
  { id: '9430250E', operationName: 'Ready', displayName: '', state: 'Ready' },
  { id: '900D55CC', operationName: 'NotReady', displayName: '', state: 'NotReady' },
];

export const [ready, notReady] = readiness as [AgentStateSetting, AgentStateSetting];

/** What may be chosen on a channel, or, without one, on all: voice alone has more than ready and not ready. */
export function choices({ agentStates }: Session, channel = 'voice'): readonly AgentStateSetting[] {
  if (channel !== 'voice' || agentStates.length === 0) return readiness;
  const place = (one: AgentStateSetting) => order.indexOf(systemName(one));
  return agentStates.toSorted((one, other) => place(one) - place(other));
}

export const isSame = (one: { readonly id: string }, other: { readonly id: string }): boolean =>
  (systemName(one) ?? one.id) === (systemName(other) ?? other.id);

/** The centre's setting of a state that somebody is in. */
export const settingOf = (session: Session, state: UserState): AgentStateSetting | undefined =>
  session.agentStates.find((one) => isSame(one, state));

/** How a state is called. */
export function nameOf(state: Looked, texts: StateTexts): string {
  const name = systemName(state);
  return name ? texts[name] : state.displayName;
}

export function shapeOf({ state, workMode }: Looked): StateShape {
  if (state === 'Ready') return 'ready';
  if (/^Log(ged)?Out$/i.test(state)) return 'offline';
  return workMode === 'AfterCallWork' ? 'after-call' : 'not-ready';
}

export const isReady = ({ state }: { readonly state: string }): boolean => state === 'Ready';

/** What a channel is sent for a state: one that only voice knows is not ready elsewhere. */
export function operationOn(channel: string, { operationName, state }: AgentStateSetting): string {
  if (channel === 'voice') return operationName;
  return isReady({ state }) ? 'Ready' : 'NotReady';
}

/** Voice first, where it is open: it alone has reasons, and stands for all. */
export const channelsOf = ({ channels }: Session): readonly Resource<'channels'>[] =>
  [...channels].sort((one, other) => Number(other.id === 'voice') - Number(one.id === 'voice'));

const channelIcons: Readonly<Record<string, typeof phone>> = {
  voice: phone,
  chat: messageSquare,
  email: mail,
  smssession: smartphone,
  facebooksession: thumbsUp,
};

export const channelIcon = (channel: string) => channelIcons[channel] ?? inbox;

export const channelName = (channel: string, { channels }: StateTexts): string =>
  channels[channel as keyof typeof channels] ?? channel;
