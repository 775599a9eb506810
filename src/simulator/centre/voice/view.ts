// A leg as the API shows it: the agent's call, whole.
import type { Call, CallDataEntry, CallParticipant } from '../../../api/index.js';
import { capabilitiesIn, type Situation } from './capabilities.js';
import { isLeg, isSilent, legsOf, othersOf, type Leg, type Party } from './conversation.js';
import { digitsOf } from './outside.js';
import type { VoicePolicy } from './policy.js';
import type { Filter, Surroundings } from './surroundings.js';

/** What a view is made of beside the leg itself. */
export interface Around {
  readonly address: string;
  readonly now: number;
  readonly policy: VoicePolicy;
  readonly filters: Surroundings['filters'];
  /** The agent's other calls. */
  readonly otherCalls: readonly Leg[];
}

export function situationOf(leg: Leg, { policy, otherCalls }: Pick<Around, 'policy' | 'otherCalls'>): Situation {
  return {
    state: leg.state,
    network: leg.phone.network,
    viaQueue: leg.offer !== undefined,
    otherCall: otherCallOf(otherCalls),
    conference: othersOf(leg).length > 1,
    owner: leg.conversation.owner === leg,
    muted: leg.muted,
    recording: isRecordable(leg, policy) ? leg.conversation.recording : 'none',
    monitoring: leg.monitor?.kind ?? 'none',
    mutedMonitoredUser: leg.monitoredUserMuted,
  };
}

function otherCallOf(otherCalls: readonly Leg[]): Situation['otherCall'] {
  if (otherCalls.some(({ state }) => state === 'Held')) return 'Held';
  return otherCalls.some(({ state }) => state === 'Established' || state === 'Dialing') ? 'active' : 'none';
}

export const isRecordable = (leg: Leg, { recording }: VoicePolicy): boolean =>
  !leg.monitor && (typeof recording === 'boolean' ? recording : recording.includes(leg.number));

export function callOf(leg: Leg, around: Around): Call {
  const { address, now, policy, filters } = around;
  const { conversation, monitor, parent } = leg;
  const userData = conversation.data.view();
  const entries = (list: readonly Filter[]): CallDataEntry[] =>
    list.flatMap(({ attachedDataKey: key, displayName }) =>
      userData && Object.hasOwn(userData, key) ? [{ key, displayName, value: wordOf(userData[key]) }] : [],
    );
  const beginning = leg.state === 'Ringing' || leg.state === 'Dialing';
  return {
    id: leg.id,
    state: leg.state,
    callUuid: leg.id,
    connId: leg.connId,
    deviceUri: `${address}/devices/${leg.phone.id}`,
    participants: othersOf(leg).map(participantOf),
    dnis: leg.dnis,
    callType: leg.callType,
    capabilities: capabilitiesIn(situationOf(leg, around)),
    ...(userData && { userData }),
    ...(beginning && filters.toast.length > 0 && { toast: entries(filters.toast) }),
    ...(leg.state === 'Established' && filters.caseData.length > 0 && { case: entries(filters.caseData) }),
    ...(parent && { parentCallUri: `${address}/me/calls/${parent.id}` }),
    ...(parent && !policy.older && { parentCallPath: `/calls/${parent.id}` }),
    duration: String(Math.floor((now - leg.startedAt) / 1000)),
    mute: leg.muted ? 'On' : 'Off',
    ...(isRecordable(leg, policy) && { recordingState: conversation.recording }),
    supervisorListeningIn: !monitor && legsOf(conversation).some((one) => isSilent(one) && one.monitor?.target === leg),
    monitoredUserMuted: leg.monitoredUserMuted,
    ...(!policy.older && { monitoring: monitor !== undefined }),
    ...(!policy.older && monitor && { supervisorMonitoringState: { state: monitor.kind } }),
    uri: `${address}/me/calls/${leg.id}`,
    path: `/calls/${leg.id}`,
  };
}

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Internal numbers have no E.164 form. */
const participantOf = (party: Party): CallParticipant => ({
  e164Number: isLeg(party) || party.kind === 'queue' ? '' : party.number,
  formattedPhoneNumber: party.number,
  phoneNumber: party.number,
  digits: digitsOf(party.number) || party.number,
});
