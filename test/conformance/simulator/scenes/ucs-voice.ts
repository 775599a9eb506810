// A call's record in the contact server, while that runs and after it was lost.
import type { SimulatorServer } from '../../../../src/simulator/node/index.js';
import { asking, type Scene, type Scenes } from './situation.js';

const user = 'lnyberg';

/** Each sample comes twice: it works, and the contact server is lost. */
const both = (path: (server: SimulatorServer) => string): Scene[] => [
  asking(user, path),
  (server, sample) => {
    const at = path(server);
    const { services } = server.centre;
    services.turn(services.list().find(({ name }) => name === 'UCS')!.id, 'Inactive');
    return asking(user, at)(server, sample);
  },
];

/** The interaction of a call that was found before. */
function interaction(server: SimulatorServer): string {
  const { centre } = server;
  const person = centre.people.find(({ userName }) => userName === user)!;
  const call = { callId: '77', status: 'InProgress', phoneNumber: '0301177', type: 'Inbound' } as const;
  const { interactionId } = centre.ucs.record(person, call);
  return `/ucs/interactions/${interactionId}`;
}

export const ucsVoice: Scenes = {
  'ucs-voice.identify-ucs-contact': both(() => '/ucs/contacts'),
  'ucs-voice.find-phone-call': both(() => '/ucs/interactions'),
  'ucs-voice.set-call-note': both(interaction),
  'ucs-voice.set-call-completed': both(interaction),
  'ucs-voice.set-call-contact': both(interaction),
};
