// A visitor's chat: asked for, waited in, and led.
import type { SimulatorServer } from '../../../../src/simulator/node/index.js';
import type { Scene, Scenes, Situation } from './situation.js';

const visitor = ({ centre }: SimulatorServer) => ({ ContactCenterId: centre.contactCenterId });

function waiting(server: SimulatorServer): Situation {
  const id = server.centre.chats.request({ nickname: 'Jonas', subject: 'A cracked buckle' });
  return { path: `/chats/${id}`, headers: visitor(server) };
}

interface Talk extends Situation {
  visitor: (operation: string) => void;
  agent: (operation: string) => void;
  /** What the visitor has read by now. */
  read: () => void;
}

/** The visitor has written, and an agent has come. */
function talk(server: SimulatorServer): Talk {
  const { agents, chats, people } = server.centre;
  const person = people[1]!;
  agents.start(person, ['chat']);
  agents.change(person, 'Ready');
  const id = chats.request({ nickname: 'Jonas', subject: 'A cracked buckle' });
  chats.performAsCustomer(id, 'SendMessage', 'Is anybody there?');
  const chat = chats.of(person)[0]!.id;
  chats.perform(person, chat, 'Accept', { nickname: person.firstName });
  return {
    path: `/chats/${id}`,
    headers: visitor(server),
    visitor: (operation) => chats.performAsCustomer(id, operation),
    agent: (operation) => chats.perform(person, chat, operation, { text: 'How can I help you?' }),
    read: () => chats.customerMessages(id),
  };
}

const messages: Scene = (server) => {
  const { path, headers } = talk(server);
  return { path: `${path}/messages`, headers: headers! };
};

/** The first entries were given before; the agent's typing says something where there is a preview of it. */
const moreMessages: Scene = (server) => {
  server.centre.digital.policy.typingPreview = true;
  const { path, headers, visitor: does, agent, read } = talk(server);
  read();
  does('SendStartTypingNotification');
  does('SendStopTypingNotification');
  agent('SendStartTypingNotification');
  agent('SendMessage');
  return { path: `${path}/messages`, headers: headers! };
};

export const customerChatScenes: Scenes = {
  'customer-chat.request-chat': [(server) => ({ path: '/chats', headers: visitor(server) })],
  'customer-chat.send-message': [waiting],
  'customer-chat.send-start-typing-notification': [waiting],
  'customer-chat.send-stop-typing-notification': [waiting],
  'customer-chat.complete': [waiting],
  'customer-chat.get-chat': [waiting, waiting, talk],
  'customer-chat.get-messages': [messages, messages, moreMessages],
};
