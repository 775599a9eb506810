// A supervisor's word about an agent's channel; it is the agent who is told.
import type { SimulatorServer } from '../../../../src/simulator/node/index.js';
import { signIn, told, type Scene, type Scenes } from './situation.js';

const worker = (server: SimulatorServer) => server.centre.people[3]!;

/** A supervisor who sets an agent's channel, and the agent, who listens. */
function supervised(channel: string, before: (server: SimulatorServer) => void): Scene {
  return async (server) => {
    const agent = worker(server);
    server.centre.agents.start(agent, ['chat', 'email']);
    before(server);
    await told(server);
    return {
      path: `/users/${agent.id}/channels/${channel}`,
      headers: await signIn(server, 'pvance'),
      user: agent.userName,
    };
  };
}

const ready = (server: SimulatorServer) => server.centre.agents.change(worker(server), 'Ready');

export const supervisorScenes: Scenes = {
  'supervisor-agent-state.ready': [supervised('chat', () => {})],
  'supervisor-agent-state.not-ready': [supervised('email', ready)],
  'supervisor-agent-state.do-not-disturb-off': [
    supervised('email', (server) => {
      ready(server);
      server.centre.agents.setDoNotDisturb(worker(server), true, ['email']);
    }),
  ],
  'supervisor-agent-state.do-not-disturb-on': [supervised('chat', ready)],
  'supervisor-agent-state.offline': [supervised('chat', ready)],
};
