// What a client reads before anything else: who it is, its phone and calls, and what the centre has.
import type { SimulatorServer } from '../../../../src/simulator/node/index.js';
import { asking, signIn, type Scene, type Scenes } from './situation.js';

const user = 'cspencer';
const reads = (path: string | ((server: SimulatorServer) => string), as = user): Scene => asking(as, path);
const personOf = ({ centre }: SimulatorServer, userName = user) =>
  centre.people.find((person) => person.userName === userName)!;

/** What is told is in the chapters about it. */
const unheard =
  (path: string): Scene =>
  async (server) => ({ path, headers: await signIn(server, user) });

/** Logged in on the phone, ready or not. */
const onThePhone =
  (path: string, ready = false): Scene =>
  (server, sample) => {
    const { agents } = server.centre;
    agents.start(personOf(server), ['voice']);
    if (ready) agents.change(personOf(server), 'Ready');
    return asking(user, path)(server, sample);
  };

const withQuery =
  (path: string): Scene =>
  (server, sample) =>
    asking(user, `${path}?${new URLSearchParams(sample.request.query ?? {}).toString()}`)(server, sample);

const queue: Scene = (server, sample) => withQuery(`/queues/${server.centre.company.queues[1]!.id}`)(server, sample);
/** Somebody with skills, among whose subresources no list is empty that the sample fills. */
const colleague: Scene = (server, sample) => withQuery(`/users/${personOf(server, 'ksippo').id}`)(server, sample);

const salesPeople: Scene = (server, sample) => {
  const query = { ...sample.request.query, ...(sample.request.query?.['skills.name'] && { 'skills.name': 'Repairs' }) };
  const withSkills = { ...query, 'skills.name': 'Repairs' };
  return asking(user, `/users?${new URLSearchParams(withSkills).toString()}`)(server, sample);
};

/** Somebody without skills talks with a colleague. */
const talking =
  (path: string): Scene =>
  (server, sample) => {
    const { agents, calls } = server.centre;
    const person = personOf(server, 'lnyberg');
    agents.start(person, ['voice']);
    calls.ring(person, personOf(server).phoneNumber);
    calls.perform(person, calls.of(person)[0]!.id, 'Answer');
    return asking('lnyberg', path)(server, sample);
  };

/** A colleague's call rings. */
const ringing =
  (isHeard = false): Scene =>
  async (server) => {
    const { agents, calls } = server.centre;
    const person = personOf(server, 'lnyberg');
    agents.start(person, ['voice']);
    calls.ring(person, personOf(server).phoneNumber);
    return {
      path: `/me/calls/${calls.of(person)[0]!.id}`,
      headers: await signIn(server, person.userName),
      ...(isHeard && { user: person.userName, topics: ['/v2/me/calls'] }),
    };
  };

/** The connection to the telephone switch is lost. */
const withoutVoice: Scene = async (server, sample) => {
  const situation = await ringing()(server, sample);
  const { services } = server.centre;
  services.turn(services.list().find(({ type }) => type === 'Voice')!.id, 'Inactive');
  return situation;
};

/** Voice is all that this centre has. */
const voiceAlone: Scene = (server, sample) => {
  const { features } = server.centre;
  for (const id of ['api-multimedia-chat', 'api-ucs-voice']) features.turn(id, false);
  return asking(user, '/services?fields=*')(server, sample);
};

export const basics: Scenes = {
  'basics.get-version': [() => ({ path: '/diagnostics/version' }), () => ({ path: '/diagnostics/version' })],
  'basics.get-me': [reads('/me'), reads('/me'), () => ({ path: '/me' }), talking('/me?subresources=*'), reads('/me')],
  'basics.answer-call': [ringing(), ringing(), ringing(true), withoutVoice, ringing()],
  'basics.set-voice-not-ready': [
    async (server) => {
      const { agents } = server.centre;
      agents.start(personOf(server), ['voice']);
      return { path: '/me/channels/voice', headers: await signIn(server, user) };
    },
  ],
  'basics.set-voice-ready': [
    async (server) => {
      server.centre.agents.start(personOf(server), ['voice']);
      return { path: '/me/channels/voice', headers: await signIn(server, user) };
    },
  ],
  'basics.get-my-devices': [
    onThePhone('/me/devices'),
    onThePhone('/me/devices?fields=*', true),
    onThePhone('/me/devices?fields=*'),
  ],
  'basics.get-my-calls': [talking('/me/calls?fields=*')],
  'basics.get-my-skills': [withQuery('/me/skills')],
  'basics.get-queues': [withQuery('/queues'), withQuery('/queues'), withQuery('/queues'), withQuery('/queues')],
  'basics.get-queue': [queue, queue, queue, queue, queue],
  'basics.get-dispositions': [reads('/settings/dispositions')],
  'basics.start-contact-center-session': [
    unheard('/me'),
    // Without the token.
    async (server) => ({ path: '/me', headers: { Cookie: (await signIn(server, user))['Cookie']! } }),
  ],
  'basics.ready-with-csrf-token': [
    (server, sample) => {
      server.centre.agents.start(personOf(server), ['chat']);
      return unheard('/me')(server, sample);
    },
  ],
  'basics.get-routing-templates': [withQuery('/system/routing-templates'), withQuery('/system/routing-templates')],
  'basics.get-users': [
    ...Array.from({ length: 5 }, () => withQuery('/users')),
    salesPeople,
    salesPeople,
    withQuery('/users'),
  ],
  'basics.get-user': Array.from({ length: 6 }, () => colleague),
  'basics.get-user-devices': [reads((server) => `/users/${personOf(server).id}/devices?fields=*`, 'ewinters')],
  'basics.get-devices': [reads('/devices?fields=*', 'ewinters')],
  'basics.get-device': [
    reads((server) => `/devices/${server.centre.devices.of(personOf(server)).id}?resolveUri=*`),
    reads((server) => `/devices/${server.centre.devices.of(personOf(server)).id}`),
  ],
  'basics.get-skills': [withQuery('/skills')],
  'basics.get-features': [withQuery('/features'), withQuery('/features')],
  'basics.get-system-features': [reads('/system/features?fields=*', 'ewinters')],
  'basics.get-feature': [reads('/features/api-ucs-voice')],
  'basics.get-services': [voiceAlone],
  'basics.get-service': [reads((server) => `/services/${server.centre.services.list()[0]!.id}`)],
};
