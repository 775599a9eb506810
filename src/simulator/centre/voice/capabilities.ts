// What may be done with a call: one table, for what is listed and for what is allowed without being listed.
import type { CallCapability, CallMonitoringKind, CallState } from '../../../api/index.js';

/** What decides: a call as its agent has it. */
export interface Situation {
  state: CallState;
  network: 'Private' | 'Public';
  viaQueue: boolean;
  /** Another call of the agent: one on hold counts before one that is not. */
  otherCall: 'none' | 'Held' | 'active';
  /** Two or more other parties. */
  conference: boolean;
  /** Who made it a conference. */
  owner: boolean;
  muted: boolean;
  recording: 'none' | 'Recording' | 'Paused' | 'Stopped';
  monitoring: 'none' | CallMonitoringKind;
  mutedMonitoredUser: boolean;
}

type When = { readonly [Field in keyof Situation]?: readonly Situation[Field][] };

interface Rule {
  readonly offers: readonly CallCapability[];
  readonly when: When;
  /** Allowed, but no list of capabilities ever names it there. */
  readonly unlisted?: true;
}

const inCall: readonly CallState[] = ['Established', 'Held'];
const alive: readonly CallState[] = ['Ringing', 'Dialing', ...inCall];
const joined: When = { state: ['Established'], conference: [true], monitoring: ['none'] };
const recording = (...states: Situation['recording'][]): When => ({ state: ['Established'], recording: states });
const monitoring: readonly CallMonitoringKind[] = ['ListenIn', 'Coach', 'BargeIn'];

const rules: readonly Rule[] = [
  { offers: ['Answer'], when: { state: ['Ringing'], network: ['Private'] } },
  { offers: ['Reject'], when: { state: ['Ringing'], viaQueue: [true] } },
  {
    offers: ['AttachUserData', 'UpdateUserData', 'DeleteUserData', 'DeleteUserDataPair'],
    when: { state: alive },
  },
  { offers: ['SendDtmf'], when: { state: ['Dialing', 'Established'] } },
  { offers: ['Hangup'], when: { state: ['Dialing', ...inCall] } },
  { offers: ['Hold'], when: { state: ['Established'] } },
  { offers: ['Retrieve'], when: { state: ['Held'] } },
  {
    offers: ['SingleStepTransfer', 'InitiateTransfer', 'SingleStepConference', 'InitiateConference'],
    when: { state: inCall },
  },
  { offers: ['SwapCalls', 'CompleteTransfer'], when: { state: ['Dialing', 'Established'], otherCall: ['Held'] } },
  { offers: ['CompleteConference'], when: { state: ['Established'], otherCall: ['Held'] } },
  { offers: ['RemoveParticipantFromConference'], when: { ...joined, owner: [true] } },
  { offers: ['MuteCall'], when: { ...joined, muted: [false] } },
  { offers: ['UnmuteCall'], when: { state: ['Established'], muted: [true], monitoring: ['none'] } },
  { offers: ['StartCallRecording'], when: recording('Stopped') },
  { offers: ['PauseCallRecording'], when: recording('Recording') },
  { offers: ['ResumeCallRecording'], when: recording('Paused') },
  { offers: ['StopCallRecording'], when: recording('Recording', 'Paused') },
  { offers: ['SwitchToBargeIn'], when: { state: ['Established'], monitoring: ['ListenIn', 'Coach'] } },
  { offers: ['SwitchToListenIn'], when: { state: ['Established'], monitoring: ['BargeIn', 'Coach'] } },
  { offers: ['RemoveParticipantFromConference'], when: { state: ['Established'], monitoring } },

  { offers: ['SetCallDisposition'], when: {}, unlisted: true },
  { offers: ['ClearCall'], when: { state: inCall, conference: [true] }, unlisted: true },
  { offers: ['MergeWithOtherCall'], when: { state: inCall, otherCall: ['Held', 'active'] }, unlisted: true },
  // "On either call while one of two calls is on hold", though the one on hold does not list it.
  {
    offers: ['SwapCalls', 'CompleteTransfer', 'CompleteConference'],
    when: { state: ['Held'], otherCall: ['active'] },
    unlisted: true,
  },
  { offers: ['MuteMonitoredUser'], when: { monitoring, mutedMonitoredUser: [false] }, unlisted: true },
  { offers: ['UnmuteMonitoredUser'], when: { monitoring, mutedMonitoredUser: [true] }, unlisted: true },
];

const applies = (when: When, situation: Situation): boolean =>
  (Object.keys(when) as (keyof Situation)[]).every((field) =>
    (when[field] as readonly unknown[]).includes(situation[field]),
  );

/** What a call's list of capabilities names. */
export const capabilitiesIn = (situation: Situation): CallCapability[] =>
  rules.filter(({ when, unlisted }) => !unlisted && applies(when, situation)).flatMap(({ offers }) => offers);

/** Whether the switch takes it, listed or not. */
export const isAllowed = (operation: string, situation: Situation): boolean =>
  rules.some(({ offers, when }) => (offers as readonly string[]).includes(operation) && applies(when, situation));
