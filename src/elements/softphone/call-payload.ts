// What a call's events tell for a screen pop: a copy in plain data, which stays when the call goes.
import type { Call, UserData } from '../../api/index.js';
import type { Resource } from '../../session/index.js';
import type { Caller } from './caller.js';
import { idOf } from './call/together.js';

export interface CallPayload {
  readonly id: string;
  readonly uuid: string;
  /** Id of the connection, as the telephone switch has it. */
  readonly connId: string | undefined;
  readonly state: Call['state'];
  readonly type: Call['callType'];
  /** The number that calls, where it is known. */
  readonly ani: string | undefined;
  /** The number that was called. */
  readonly dnis: string;
  /** The other side's number. */
  readonly number: string;
  /** The other side's name, or the number where nobody knows one. */
  readonly name: string;
  /** On a consult call: the id of the call from which it was made. */
  readonly parentId: string | undefined;
  /** What the contact centre picks for the agent to see while it rings, by its label. */
  readonly toast: Readonly<Record<string, string>>;
  readonly userData: UserData;
  /** What `describe` answered. */
  readonly contact: Partial<Caller> | undefined;
}

export function payloadOf({ id, data }: Resource<'calls'>, name: string, contact?: Partial<Caller>): CallPayload {
  const number = numberOf(data);
  return {
    id,
    uuid: data.callUuid,
    connId: data.connId,
    state: data.state,
    type: data.callType,
    ani: data.ani ?? (data.callType === 'Inbound' ? number : undefined),
    dnis: data.dnis,
    number,
    name,
    parentId: idOf(data.parentCallUri ?? data.parentCallPath),
    toast: Object.fromEntries((data.toast ?? []).map(({ displayName, value }) => [displayName, value])),
    userData: data.userData ?? {},
    contact,
  };
}

export const numberOf = ({ participants, dnis }: Call): string => participants?.[0]?.phoneNumber || dnis || '';
