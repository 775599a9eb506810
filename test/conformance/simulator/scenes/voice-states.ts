// Voice before any call: sessions, agent states, phones and the setting up of monitoring.
import type { Person } from '../../../../src/simulator/index.js';
import type { SimulatorServer } from '../../../../src/simulator/node/index.js';
import type { Json, Sample } from '../../spec.js';
import { signIn, told, type Scene, type Scenes } from './situation.js';

const person = (server: SimulatorServer, userName: string): Person =>
  server.centre.people.find((one) => one.userName === userName)!;

/** The topic of the sample's client. The channels tell of voice as well. */
const topics = ['/v2/me/devices'];

/** A session that somebody begins, at the places and with the numbers of this house. */
function beginning(own: { [name: string]: Json } = {}, before: (server: SimulatorServer) => void = () => {}): Scene {
  return async (server, sample) => {
    before(server);
    const headers = await signIn(server, 'mbauer');
    return { path: '/me', headers, body: { ...(sample.request.body as object), ...own } };
  };
}

/** An agent whose phone offers do-not-disturb as the reference prints it, and a state to be entered. */
function enteringFrom(state: 'Ready' | 'NotReady'): Scene {
  return async (server) => {
    const agent = person(server, 'mbauer');
    server.centre.agents.start(agent, ['voice']);
    server.centre.agents.change(agent, state);
    await told(server);
    return { path: '/me/channels/voice', headers: await signIn(server, agent.userName), user: agent.userName, topics };
  };
}

/** A supervisor's phone, at which something was done before. */
function atSupervisorsPhone(state: 'Ready' | 'NotReady', before: readonly string[]): Scene {
  return async (server, sample) => {
    const { agents, devices, address } = server.centre;
    const supervisor = person(server, 'dkimura');
    const { id } = devices.of(supervisor);
    const targetDeviceUri = `${address}/devices/${devices.of(person(server, 'ksippo')).id}`;
    agents.start(supervisor, ['voice']);
    agents.change(supervisor, state);
    for (const operation of before)
      devices.perform(supervisor, id, operation, { destination: '5003', targetDeviceUri });
    await told(server);
    return {
      path: `/me/devices/${id}`,
      headers: await signIn(server, supervisor.userName),
      body: withTarget(sample, targetDeviceUri),
      user: supervisor.userName,
      topics,
    };
  };
}

function withTarget({ request }: Sample, targetDeviceUri: string): Json {
  const body = request.body as { [name: string]: Json };
  return Object.hasOwn(body, 'targetDeviceUri') ? { ...body, targetDeviceUri } : body;
}

export const voiceStateScenes: Scenes = {
  'voice.start-contact-center-session': [
    beginning(),
    beginning({ place: 'SIP_5100', loginCode: '8011', queue: '9011' }),
    beginning({ place: 'SIP_5110', loginCode: '8012', agentLoginPassword: 'secret' }),
    beginning({}, ({ centre }) => centre.features.turn('api-multimedia-chat', false)),
    beginning({ place: 'SIP_5100' }),
    beginning({ place: 'SIP_5100' }),
    beginning({ dynamicPhoneNumber: '14155550123' }),
  ],
  'voice.end-contact-center-session': [
    async (server) => {
      server.centre.agents.start(person(server, 'mbauer'), ['voice']);
      return { path: '/me', headers: await signIn(server, 'mbauer'), user: 'mbauer' };
    },
  ],
  'voice.ready': [enteringFrom('NotReady')],
  'voice.not-ready': [enteringFrom('Ready')],
  'voice.aux-work': [enteringFrom('Ready')],
  'voice.after-call-work': [enteringFrom('Ready')],
  'voice.offline': [enteringFrom('Ready')],
  'voice.do-not-disturb-on': [atSupervisorsPhone('Ready', [])],
  'voice.do-not-disturb-off': [atSupervisorsPhone('Ready', ['DoNotDisturbOn'])],
  'voice.forward-calls-on': [atSupervisorsPhone('Ready', [])],
  'voice.forward-calls-off': [atSupervisorsPhone('Ready', ['ForwardCallsOn'])],
  'voice.listen-in': [atSupervisorsPhone('NotReady', ['DoNotDisturbOn'])],
  'voice.coach': [atSupervisorsPhone('NotReady', ['DoNotDisturbOn'])],
  'voice.barge-in': [atSupervisorsPhone('NotReady', ['DoNotDisturbOn'])],
  'voice.cancel-supervisor-monitoring': [atSupervisorsPhone('NotReady', ['DoNotDisturbOn', 'ListenIn'])],
};
