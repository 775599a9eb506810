// The situation that each documented sample presupposes, set up at a simulator with ids, names and numbers of its own.
import { basics } from './scenes/basics.js';
import { callScenes } from './scenes/calls.js';
import { channelScenes } from './scenes/channels.js';
import { chatScenes } from './scenes/chat.js';
import { contacts } from './scenes/contacts.js';
import { customerChatScenes } from './scenes/customer-chat.js';
import { digitalUserEvents } from './scenes/digital-user-events.js';
import { dispositions } from './scenes/dispositions.js';
import { facebookSessionScenes } from './scenes/facebook-session.js';
import { imSessionScenes } from './scenes/im-session.js';
import type { Scenes } from './scenes/situation.js';
import { interactionHistory } from './scenes/interaction-history.js';
import { settingsScenes } from './scenes/settings.js';
import { smsScenes } from './scenes/sms.js';
import { standardResponses } from './scenes/standard-responses.js';
import { supervisorScenes } from './scenes/supervisor-agent-state.js';
import { ucsVoice } from './scenes/ucs-voice.js';
import { voiceStateScenes } from './scenes/voice-states.js';

export type { Scene, Situation } from './scenes/situation.js';

/** By the operation's id, a scene for each of its samples, in their order. */
export const scenarios: Scenes = {
  ...basics,
  ...callScenes,
  ...channelScenes,
  ...contacts,
  ...digitalUserEvents,
  ...dispositions,
  ...interactionHistory,
  ...settingsScenes,
  ...standardResponses,
  ...supervisorScenes,
  ...ucsVoice,
  ...voiceStateScenes,
  ...chatScenes,
  ...customerChatScenes,
  ...facebookSessionScenes,
  ...imSessionScenes,
  ...smsScenes,
};
