// The situation that each documented sample presupposes, set up at a simulator with ids, names and numbers of its own.
import type { SimulatorServer } from '../../../src/simulator/node/index.js';
import { basics } from './scenes/basics.js';
import { callScenes } from './scenes/calls.js';
import { channelScenes } from './scenes/channels.js';
import { contacts } from './scenes/contacts.js';
import { dispositions } from './scenes/dispositions.js';
import type { Scenes, Situation } from './scenes/situation.js';
import { settingsScenes } from './scenes/settings.js';
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
  ...dispositions,
  ...settingsScenes,
  ...supervisorScenes,
  ...ucsVoice,
  ...voiceStateScenes,
  'customer-chat.request-chat': [(server) => ({ path: '/chats', headers: visitor(server) })],
  'customer-chat.send-message': [waitingVisitor],
  'customer-chat.send-start-typing-notification': [waitingVisitor],
  'customer-chat.send-stop-typing-notification': [waitingVisitor],
  'customer-chat.complete': [waitingVisitor],
  'customer-chat.get-chat': [waitingVisitor, waitingVisitor, talkingVisitor],
  'customer-chat.get-messages': [
    (server) => messagesOf(talkingVisitor(server)),
    (server) => messagesOf(talkingVisitor(server)),
    (server) => {
      const { chats } = server.centre;
      const { path, headers } = talkingVisitor(server);
      const id = path.split('/').at(-1)!;
      chats.performAsCustomer(id, 'SendStartTypingNotification', '');
      chats.performAsCustomer(id, 'SendStopTypingNotification', '');
      return { path: `${path}/messages?index=4`, headers };
    },
  ],
};

const visitor = (server: SimulatorServer) => ({ ContactCenterId: server.centre.contactCenterId });

function waitingVisitor(server: SimulatorServer): Situation {
  const id = server.centre.chats.request({ nickname: 'Jonas', subject: 'A cracked buckle' });
  return { path: `/chats/${id}`, headers: visitor(server) };
}

function talkingVisitor(server: SimulatorServer): Situation & { headers: Record<string, string> } {
  const { centre } = server;
  const agent = centre.people[1]!;
  centre.agents.start(agent, ['chat']);
  centre.agents.change(agent, 'Ready');
  const id = centre.chats.request({ nickname: 'Jonas', subject: 'A cracked buckle' });
  centre.chats.performAsCustomer(id, 'SendMessage', 'Is anybody there?');
  centre.chats.perform(agent, centre.chats.of(agent)[0]!.id, 'Accept', { nickname: agent.firstName });
  return { path: `/chats/${id}`, headers: visitor(server) };
}

const messagesOf = ({ path, headers }: Situation): Situation => ({
  path: `${path}/messages`,
  ...(headers && { headers }),
});
