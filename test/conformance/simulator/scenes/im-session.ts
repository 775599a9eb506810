// Instant messages: Ann has opened a session with Bob, or is about to.
import type { SimulatorServer } from '../../../../src/simulator/node/index.js';
import type { Json, Sample } from '../../spec.js';
import { signIn, told, type Scene, type Scenes, type Situation } from './situation.js';

const topics = ['/v2/me/im-sessions'];
const two = ({ centre }: SimulatorServer) => [centre.people[1]!, centre.people[2]!] as const;

async function asks(server: SimulatorServer, path: string, body?: Json): Promise<Situation> {
  await told(server);
  const [{ userName }] = two(server);
  return { path, headers: await signIn(server, userName), user: userName, topics, ...(body !== undefined && { body }) };
}

function atWork(server: SimulatorServer) {
  for (const person of two(server)) server.centre.agents.start(person, ['voice']);
}

function open(server: SimulatorServer, userData?: Record<string, string>): string {
  atWork(server);
  const [ann, bob] = two(server);
  server.centre.imSessions.initiate(ann, {
    destination: { phoneNumber: bob.phoneNumber },
    ...(userData && { userData }),
  });
  return server.centre.imSessions.of(ann)[0]!.id;
}

const own = (sample: Sample, more: { [name: string]: Json }) => ({ ...(sample.request.body as object), ...more });

const talking =
  (userData?: Record<string, string>): Scene =>
  (server) =>
    asks(server, `/me/im-sessions/${open(server, userData)}`);

export const imSessionScenes: Scenes = {
  'im-session.get-im-sessions': [
    (server) => {
      open(server);
      return asks(server, '/me/im-sessions?fields=*');
    },
  ],
  'im-session.initiate-im-session': [
    (server, sample) => {
      atWork(server);
      const [, bob] = two(server);
      return asks(server, '/me/im-sessions', own(sample, { destination: { phoneNumber: bob.phoneNumber } }));
    },
  ],
  'im-session.send-message': [
    (server, sample) => {
      const id = open(server);
      const [ann, bob] = two(server);
      const destination = { phoneNumber: bob.phoneNumber };
      return asks(
        server,
        `/me/im-sessions/${id}`,
        own(sample, { destination, devicePath: `/devices/${ann.deviceId}` }),
      );
    },
  ],
  'im-session.attach-user-data': [talking()],
  'im-session.update-user-data': [talking({ bestNumber: '3' })],
  'im-session.delete-user-data': [talking({ bestNumber: '3', Segment: 'Gold' })],
  'im-session.complete': [talking({ Segment: 'Gold' })],
};
