// Chats: the only medium whose customers come over the API, and the one with the most to it.
import { supervisorRules, talkingRules, working } from '../capabilities.js';
import type { Medium } from '../medium.js';

export const chat: Medium = {
  name: 'chat',
  collection: 'chats',
  topic: '/v2/me/chats',
  messageType: 'ChatStateChangeMessage',
  queue: 'Chat inbound',
  typeField: 'chatType',
  talks: true,
  handled: 'Chatting',
  rules: [
    ...talkingRules,
    ...supervisorRules,
    { offers: ['SendUrl', 'SendCustomNotice'], when: { ...working, older: [false] } },
    { offers: ['SendUrl', 'SendCustomNotice'], when: { ...working, older: [true] }, unlisted: true },
    {
      offers: ['AddAttachment', 'RemoveAttachment', 'UploadFile', 'DeleteFile', 'SendNicknameUpdatedNotice'],
      when: working,
      unlisted: true,
    },
  ],
  newerSince: '2016-07-21',
  targets: {
    Transfer: ['targetUri', 'queueName'],
    Invite: ['targetUri'],
    Consult: ['targetUri'],
    RemoveParticipantFromConference: ['targetUri', 'targetPath'],
  },
  invitesThroughQueues: false,
  textKinds: true,
  supervised: true,
  removal: { notice: false, completes: false },
  endings: {
    rejected: 'deserted',
    left: 'withoutParticipants',
    droppedOut: 'bare',
    completed: 'bare',
    transferred: 'bare',
  },
  references: {
    Accept: ['StatusChange', 'ParticipantsUpdated'],
    Reject: ['StatusChange'],
    Leave: ['StatusChange LeftChat'],
  },
  answersReference: ['Invite', 'Consult', 'CancelConsult'],
  fields: [
    { name: 'interactionQueue', since: '2016-07-21' },
    { name: 'threadId', since: '2016-07-21' },
    { name: 'suggestedQueueUris', since: '2016-07-21' },
  ],
};
