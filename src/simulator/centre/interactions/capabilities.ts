// What may be done with an interaction: the rules that all media share, and how rules are read. What a medium adds is
// in its own file.
import type { Capability, Medium, Rule, Situation, When } from './medium.js';

/** An agent in the middle of it. */
export const working: When = { state: ['Chatting'], role: ['agent'], removed: [false] };
const inside: When = { state: ['Chatting'] };
const afterwards: When = { state: ['LeftChat'], removed: [false] };

const data = ['SetInFocus', 'SetDisposition', 'AttachUserData', 'DeleteUserData', 'UpdateUserData'] as const;
export const typing = ['SendStartTypingNotification', 'SendStopTypingNotification'] as const;
const toAgents = ['SendToAgents', 'SendStartTypingToAgentsNotification', 'SendStopTypingToAgentsNotification'] as const;

export const commonRules: readonly Rule[] = [
  { offers: ['Accept', 'Reject'], when: { state: ['Invited'] } },
  { offers: ['Transfer', 'Leave', 'Invite', 'Consult', ...data, 'Complete', 'SendMessage'], when: working },
  { offers: toAgents, when: { ...working, company: [true] } },
  { offers: ['Complete', ...data], when: afterwards },
  { offers: ['AddComment'], when: working, unlisted: true },
  { offers: ['AddComment'], when: afterwards, unlisted: true },
];

/** Chats and SMS sessions. */
export const talkingRules: readonly Rule[] = [
  ...commonRules,
  { offers: typing, when: working },
  { offers: ['CancelConsult'], when: working, unlisted: true },
  { offers: ['SendCustomNoticeToAgents'], when: { ...working, company: [true] }, unlisted: true },
  {
    offers: ['RemoveParticipantFromConference'],
    when: { ...working, company: [true], visible: [true] },
    unlisted: true,
  },
];

const advising: When = { ...inside, role: ['Coach', 'BargeIn'] };

/** The table of what supervisors may do; the samples' lists are wider. */
export const supervisorRules: readonly Rule[] = [
  { offers: ['Leave'], when: { ...inside, role: ['Monitor', 'Coach', 'BargeIn'] } },
  { offers: [...data, 'AddComment', 'Transfer', 'Invite', 'Consult', ...toAgents], when: advising },
  { offers: ['SendMessage', ...typing], when: { ...inside, role: ['BargeIn'] } },
  { offers: ['SwitchToMonitor'], when: advising },
  { offers: ['SwitchToCoach'], when: { ...inside, role: ['Monitor', 'BargeIn'] } },
  { offers: ['SwitchToBargeIn'], when: { ...inside, role: ['Monitor', 'Coach'] } },
];

const applies = (when: When, situation: Situation): boolean =>
  (Object.keys(when) as (keyof Situation)[]).every((field) =>
    (when[field] as readonly unknown[]).includes(situation[field]),
  );

/** What a list of capabilities names. */
export const capabilitiesIn = ({ rules }: Medium, situation: Situation): Capability[] => [
  ...new Set(
    rules.filter(({ when, unlisted }) => !unlisted && applies(when, situation)).flatMap(({ offers }) => offers),
  ),
];

/** Whether it is taken, listed or not. */
export const isAllowed = ({ rules }: Medium, operation: Capability, situation: Situation): boolean =>
  rules.some(({ offers, when }) => offers.includes(operation) && applies(when, situation));
