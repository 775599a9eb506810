// Conversations with a log: chats, SMS sessions, private Facebook messages; and instant messages between agents.
import { asList, inState, lists, row, type Medium, type Snapshot } from './medium.js';

const isChatting = inState('Chatting');
/** All but a supervisor who monitors. */
const takesPart = (data: Snapshot): boolean => isChatting(data) && lists(data, 'Transfer');
/** Heard by the customer. */
const talks = (data: Snapshot): boolean => isChatting(data) && lists(data, 'SendMessage');
/** The end is no less worth a note; no page says when one is taken. */
const handles = (data: Snapshot): boolean => takesPart(data) || (inState('LeftChat')(data) && lists(data, 'Complete'));
const hasFile = (data: Snapshot): boolean => talks(data) && asList(data['attachments']).length > 0;
const hasOtherAgent = ({ participants }: Snapshot): boolean =>
  asList(participants).filter((one) => (one as { type?: unknown } | null)?.type === 'Agent').length > 1;

const conversation: Partial<Medium> = {
  ended: ['Completed', 'Revoked', 'InWorkbin'],
  // Who is still there, and that one has left oneself.
  untold: ['LeftChat'],
  aliases: {
    InFocus: 'SetInFocus',
    SwitchBargeIn: 'SwitchToBargeIn',
    SendStopTypingToAgentsNotification: 'SendStopTypingToAgentNotification',
  },
  silent: /^(SetInFocus|CancelConsult|ReportResponseTemplateUsage)$/,
  log: 'read',
};

const supervised = {
  AddComment: handles,
  CancelConsult: takesPart,
  RemoveParticipantFromConference: (data: Snapshot) => talks(data) && hasOtherAgent(data),
  SendCustomNoticeToAgents: (data: Snapshot) => isChatting(data) && lists(data, 'SendToAgents'),
};

export const chats = row('chat', {
  ...conversation,
  unlisted: {
    ...supervised,
    SendNicknameUpdatedNotice: talks,
    AddAttachment: talks,
    RemoveAttachment: hasFile,
    UploadFile: hasFile,
    DeleteFile: talks,
  },
});

export const smsSessions = row('smssession', {
  ...conversation,
  // Half of the chapter spells it with one s.
  nouns: ['smssession', 'smsession'],
  unlisted: { ...supervised, SendUrl: talks, SendCustomNotice: talks },
});

export const facebookSessions = row('facebooksession', {
  ...conversation,
  unlisted: { AddComment: handles, ReportResponseTemplateUsage: takesPart },
  // Seen after changes of the user data, with nothing open: it goes on as it was.
  merge: (known, told) =>
    known && told.state === 'Processing' && asList(told.capabilities).length === 0
      ? { ...told, state: known.state, capabilities: known.capabilities ?? [] }
      : told,
});

export const imSessions = row('imSession', {
  path: '/me/im-sessions',
  openedBy: ['instant-message', 'IM session'],
  ended: ['Completed'],
  log: 'heard',
  fill: (operation, parameters, { participants }, look) => {
    const other = asList(participants)[0] as { phoneNumber?: string } | null | undefined;
    const [device, another] = look('devices');
    return operation === 'SendMessage'
      ? {
          destination: other && { phoneNumber: other.phoneNumber },
          devicePath: device && !another ? `/devices/${String(device['id'])}` : undefined,
          ...parameters,
        }
      : parameters;
  },
});
