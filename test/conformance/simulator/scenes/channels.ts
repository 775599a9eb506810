// Channels: an agent with chat, e-mail and, where the sample shows it, the phone.
import type { SimulatorServer } from '../../../../src/simulator/node/index.js';
import { signIn, type Scene, type Scenes } from './situation.js';

/** An agent at work on these channels, and one request of theirs. */
function onDuty(
  path: string,
  channels: readonly string[],
  before: (server: SimulatorServer) => void = () => {},
): Scene {
  return async (server) => {
    const agent = worker(server);
    server.centre.agents.start(agent, channels);
    before(server);
    return { path, headers: await signIn(server, agent.userName) };
  };
}

const worker = (server: SimulatorServer) => server.centre.people[1]!;

const all = ['voice', 'chat', 'email'];

export const channelScenes: Scenes = {
  'channels.get-all-channels': [
    onDuty('/me/channels', ['chat', 'email']),
    onDuty('/me/channels?fields=*', all, (server) =>
      server.centre.agents.change(worker(server), 'Ready', ['chat', 'voice']),
    ),
  ],
  'channels.get-channel-by-id': [onDuty('/me/channels/email', all)],
  'channels.set-channel-ready': [onDuty('/me/channels/chat', all)],
  'channels.set-channel-not-ready': [onDuty('/me/channels/chat', all)],
  'channels.set-all-channels-ready': [onDuty('/me', all)],
  'channels.set-all-channels-not-ready': [onDuty('/me', all)],
  'channels.set-all-channels-dnd-on': [onDuty('/me', all)],
  'channels.set-all-channels-dnd-off': [
    onDuty('/me', all, (server) => server.centre.agents.setDoNotDisturb(worker(server), true)),
  ],
};
