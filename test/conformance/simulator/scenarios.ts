// The situation that each documented sample presupposes, set up at a simulator with ids, names and numbers of its own.
import type { SimulatorServer } from '../../../src/simulator/node/index.js';
import type { Sample } from '../spec.js';

/** What the sample's request needs beside its own method and body. */
export interface Situation {
  path: string;
  headers?: Record<string, string>;
  /** Whose notifications count. */
  user?: string;
}
export type Scene = (server: SimulatorServer, sample: Sample) => Situation | Promise<Situation>;

/** By the operation's id, a scene for each of its samples, in their order. */
export const scenarios: Readonly<Record<string, readonly Scene[]>> = {
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
  'basics.get-version': [() => ({ path: '/diagnostics/version' }), () => ({ path: '/diagnostics/version' })],
  'channels.set-channel-ready': [onDuty('/me/channels/chat')],
  'channels.set-channel-not-ready': [onDuty('/me/channels/chat')],
  'channels.set-all-channels-ready': [onDuty('/me')],
  'channels.set-all-channels-not-ready': [onDuty('/me')],
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

/** An agent who is signed in on all channels, with the token that changing anything needs. */
function onDuty(path: string): Scene {
  return async (server) => {
    const agent = server.centre.people[2]!;
    server.centre.agents.start(agent, ['voice', 'chat']);
    return { path, headers: await signIn(server, agent.userName) };
  };
}

async function signIn(server: SimulatorServer, userName: string): Promise<Record<string, string>> {
  const Authorization = `Basic ${btoa(`${userName}:password`)}`;
  const { headers } = await fetch(`${server.url}/api/v2/me`, { headers: { Authorization } });
  return { Cookie: headers.get('Set-Cookie')!.split(';')[0]!, 'X-CSRF-TOKEN': headers.get('X-CSRF-TOKEN')! };
}
