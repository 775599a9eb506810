// SMS sessions: chats without files, without kinds of texts, and with other addresses.
import { supervisorRules, talkingRules, working } from '../capabilities.js';
import type { Medium } from '../medium.js';
import { chat } from './chat.js';

export const sms: Medium = {
  ...chat,
  name: 'smssession',
  collection: 'smssessions',
  // No page names it; the one of Facebook sessions is built like this.
  topic: '/v2/me/smssession',
  messageType: 'SMSsessionStateChangeMessage',
  queue: 'SMS inbound',
  rules: [
    ...talkingRules,
    ...supervisorRules,
    { offers: ['SendUrl', 'SendCustomNotice'], when: working, unlisted: true },
  ],
  targets: {
    Transfer: ['targetUri', 'queueName'],
    Invite: ['targetUri', 'targetPath'],
    Consult: ['targetUri', 'targetPath'],
    RemoveParticipantFromConference: ['targetUri'],
  },
  invitesThroughQueues: true,
  textKinds: false,
  removal: { notice: true, completes: false },
  references: { ...chat.references, Accept: ['StatusChange'] },
  fields: [],
};
