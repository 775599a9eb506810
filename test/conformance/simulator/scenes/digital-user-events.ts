// Topics of the clients' own: somebody who listens to one, and what is published there.
import type { SimulatorServer } from '../../../../src/simulator/node/index.js';
import { asking, told, type Scene, type Scenes } from './situation.js';

const user = 'lnyberg';
const ask = asking(user, '/me/multimediaevents');

const subscribed: Scene = async (server: SimulatorServer, sample) => {
  const person = server.centre.people.find(({ userName }) => userName === user)!;
  server.centre.userEvents.subscribe(person, 1, ['topic_0', 'topic_1']);
  await told(server);
  return ask(server, sample);
};

export const digitalUserEvents: Scenes = {
  'digital-user-events.publish': [subscribed],
  'digital-user-events.subscribe': [ask],
  'digital-user-events.unsubscribe': [subscribed],
};
