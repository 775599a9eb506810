// Private messages on Facebook: typing is told only while another agent is in, supervisors have no part in it, and what
// ends is told whole.
import { commonRules, typing, working } from '../capabilities.js';
import type { Medium } from '../medium.js';
import { chat } from './chat.js';

export const facebook: Medium = {
  ...chat,
  name: 'facebooksession',
  collection: 'facebooksessions',
  topic: '/v2/me/facebooksession',
  messageType: 'FacebooksessionStateChangeMessage',
  queue: 'Facebook inbound',
  typeField: 'facebooksessionType',
  rules: [
    ...commonRules,
    { offers: ['SendUrl'], when: working },
    { offers: typing, when: { ...working, company: [true] } },
    { offers: ['RemoveParticipantFromConference'], when: { ...working, company: [true], visible: [true] } },
    { offers: ['ReportResponseTemplateUsage'], when: working, unlisted: true },
  ],
  targets: {
    Transfer: ['targetPath', 'targetUri'],
    Invite: ['targetUri', 'targetPath'],
    Consult: ['targetUri', 'targetPath'],
    RemoveParticipantFromConference: ['targetUri'],
  },
  invitesThroughQueues: false,
  textKinds: false,
  supervised: false,
  removal: { notice: true, completes: true },
  endings: { ...chat.endings, left: 'whole', droppedOut: 'whole', completed: 'whole', transferred: 'whole' },
  references: {
    Accept: ['StatusChange'],
    Reject: ['StatusChange'],
    Complete: ['StatusChange'],
    Transfer: ['StatusChange'],
    RemoveParticipantFromConference: ['ParticipantsUpdated'],
  },
  answersReference: ['Transfer', 'Invite', 'Consult'],
  fields: [
    { name: 'suggestedQueueUris', since: '2015-09-02' },
    { name: 'revelantResponseTemplateGroups', since: '2015-09-02' },
  ],
};
