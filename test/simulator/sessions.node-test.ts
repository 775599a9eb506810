import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Person } from '../../src/simulator/index.js';
import { startSimulator, type SimulatorServer } from '../../src/simulator/node/index.js';
import type { SessionRequest } from '../../src/simulator/centre/sessions.js';
import { Stage } from './states/stage.js';
import { signIn } from './client.js';

let stage: Stage;
let agent: Person;
beforeEach(() => {
  stage = new Stage();
  agent = stage.person('ksippo');
});

const start = (request: Partial<SessionRequest> = {}, person = agent) =>
  stage.centre.sessions.start(person, { channels: ['voice'], ...request });
const number = (person = agent) => stage.phone(person).phoneNumber;

describe('A session', () => {
  it('logs in on the own phone, not ready, and tells so', () => {
    start();
    assert.equal(number(), agent.phoneNumber);
    const told = stage.told();
    assert.deepEqual(
      told.map(({ channel }) => channel),
      ['/v2/me/devices', '/v2/me/channels'],
    );
    assert.deepEqual(told[0]!.data.devices, [stage.phone(agent)]);
    assert.equal(stage.phone(agent).userState!.displayName, 'Not Ready');
  });

  it('of somebody who is logged in already says and changes nothing', () => {
    start();
    stage.centre.agents.change(agent, 'Ready');
    stage.told();
    start({ place: 'SIP_5100', dynamicPhoneNumber: '14155550123' });
    assert.equal(stage.centre.agents.state(agent, 'voice'), 'Ready');
    assert.equal(number(), agent.phoneNumber);
    assert.deepEqual(stage.told(), []);
  });

  it('finds one agent on the phone before any client came', () => {
    const early = stage.person('lnyberg');
    assert.equal(stage.phone(early).userState!.state, 'NotReady');
    assert.deepEqual(start({}, early).succeeded, [{ channel: 'voice', statusCode: 0 }]);
    assert.deepEqual(stage.told(), []);
  });

  it('logs in again after the agent went offline', () => {
    start();
    stage.centre.agents.change(agent, 'Offline');
    stage.told();
    start();
    assert.equal(stage.told()[0]!.data.messageType, 'DeviceStateChangeMessage');
  });

  const seats = [
    { request: { place: 'SIP_5100' }, phone: '5100', what: 'the only phone of a place' },
    { request: { place: 'SIP_5110' }, phone: '5111', what: 'the only ACD position of a place' },
  ];
  for (const { request, phone, what } of seats) {
    it(`takes ${what}, and its end gives the own phone back`, () => {
      start(request);
      assert.equal(number(), phone);
      stage.told();
      stage.centre.agents.end(agent);
      assert.equal(number(), agent.phoneNumber);
      assert.deepEqual(stage.centre.agents.openChannels(agent), []);
      assert.deepEqual(stage.told(), []);
    });
  }

  it('takes the device that its path names, whatever the place', () => {
    const seat = stage.centre.devices.all().find((device) => device.number === '5121')!;
    start({ place: 'SIP_5100', devicePath: `/devices/${seat.id}` });
    assert.equal(number(), '5121');
  });

  it('leaves nothing behind on a phone that it gave back', () => {
    start({ place: 'SIP_5100' });
    const { id } = stage.phone(agent);
    stage.centre.devices.perform(agent, id, 'ForwardCallsOn', { destination: '5001' });
    stage.centre.devices.perform(agent, id, 'DoNotDisturbOn');
    stage.centre.agents.end(agent);
    const { forwardTo, doNotDisturb } = stage.centre.devices.view(stage.centre.devices.byId(id)!);
    assert.deepEqual([forwardTo, doNotDisturb], [undefined, 'Off']);
  });

  it('has its alternate number until its end', () => {
    assert.equal(start({ dynamicPhoneNumber: '14155550123' }).device!.number, agent.phoneNumber);
    assert.equal(stage.phone(agent).dynamicPhoneNumber, '14155550123');
    stage.centre.agents.end(agent);
    assert.equal(stage.phone(agent).dynamicPhoneNumber, undefined);
  });

  it('opens what can be opened, and says what could not', () => {
    const { features, services } = stage.centre;
    features.turn('api-multimedia-email', false);
    services.turn(services.list().find(({ type }) => type === 'Chat')!.id, 'Inactive');
    stage.told();
    const { succeeded, failed } = start({ channels: ['chat', 'voice', 'email'] });
    assert.deepEqual(succeeded, [{ channel: 'voice', statusCode: 0 }]);
    assert.deepEqual(failed, [
      { channel: 'multimedia', statusCode: 4, statusMessage: 'Interaction server connection is not opened' },
    ]);
    assert.deepEqual(stage.centre.agents.openChannels(agent), ['voice']);
  });

  const refusals: { what: string; request: Partial<SessionRequest>; code: number; names: string }[] = [
    { what: 'no channels', request: { channels: [] }, code: 1, names: "'channels'" },
    { what: 'an unknown channel', request: { channels: ['voice', 'fax'] }, code: 2, names: "'channels'" },
    { what: 'an unknown place', request: { place: 'SIP_1' }, code: 2, names: "'place'" },
    { what: 'a colleague’s place', request: { place: 'SIP_5001' }, code: 2, names: "'place'" },
    { what: 'a place that leaves the phone open', request: { place: 'SIP_5120' }, code: 1, names: "'devicePath'" },
    { what: 'an unknown device', request: { devicePath: '/devices/none' }, code: 2, names: "'devicePath'" },
    { what: 'another work mode', request: { workmode: 'aManualIn' }, code: 2, names: "'workmode'" },
    {
      what: 'an alternate number of the house',
      request: { dynamicPhoneNumber: '5100' },
      code: 2,
      names: "'dynamicPhoneNumber'",
    },
    { what: 'only what is not supported', request: { channels: ['workitem'] }, code: 3, names: 'Unsupported feature' },
  ];
  for (const { what, request, code, names } of refusals) {
    it(`refuses ${what}, and nothing changes`, () => {
      const { statusCode, message } = stage.refused(() => start(request));
      assert.equal(statusCode, code);
      assert.match(message, new RegExp(names));
      assert.equal(number(), agent.phoneNumber);
      assert.deepEqual(stage.centre.agents.openChannels(agent), []);
      assert.deepEqual(stage.told(), []);
    });
  }

  it('refuses a seat that somebody else has taken', () => {
    start({ place: 'SIP_5100' }, stage.person('cspencer'));
    assert.equal(stage.refused(() => start({ place: 'SIP_5100' })).statusCode, 2);
  });
});

describe('Over HTTP', () => {
  let server: SimulatorServer;
  before(async () => {
    server = await startSimulator({ port: 0, seed: 7 });
  });
  after(() => server.close());

  it('partial success is an answer with data', async () => {
    const browser = await signIn(server.url, 'cspencer');
    const parameters = { channels: ['voice', 'email'] };
    const { status, body } = await browser.perform('/me', 'StartContactCenterSession', parameters);
    assert.equal(status, 200);
    assert.deepEqual(body, {
      statusCode: 7,
      succeeded: [{ channel: 'voice', statusCode: 0 }],
      failed: [{ channel: 'multimedia', statusCode: 3, statusMessage: 'Unsupported feature' }],
    });
  });

  it('the end of the session ends the HTTP session', async () => {
    const browser = await signIn(server.url, 'tokafor');
    await browser.perform('/me', 'StartContactCenterSession', { channels: ['voice'] });
    assert.equal((await browser.perform('/me', 'EndContactCenterSession')).status, 200);
    assert.equal((await browser.get('/me')).status, 403);
  });

  it('a supervisor sets another’s state, and an agent does not', async () => {
    const agent = server.centre.people.find(({ userName }) => userName === 'rhaddad')!;
    server.centre.agents.start(agent, ['voice', 'chat']);
    const path = `/users/${agent.id}/channels`;
    const colleague = await signIn(server.url, 'ksippo');
    assert.equal((await colleague.perform(`${path}/chat`, 'Ready')).body['statusCode'], 5);
    const supervisor = await signIn(server.url, 'pvance');
    assert.equal((await supervisor.perform(`${path}/chat`, 'Ready')).status, 200);
    assert.equal(server.centre.agents.state(agent, 'chat'), 'Ready');
    for (const [where, operation, code] of [
      [`${path}/voice`, 'DoNotDisturbOn', 2],
      [`${path}/email`, 'Ready', 2],
      [`${path}/fax`, 'Ready', 6],
      [`${path}/chat`, 'AuxWork', 2],
      ['/users/nobody/channels/chat', 'Ready', 6],
    ] as const) {
      assert.equal((await supervisor.perform(where, operation)).body['statusCode'], code, `${operation} at ${where}`);
    }
  });

  it('an agent’s own states are for voice, where the settings list them', async () => {
    const browser = await signIn(server.url, 'mbauer');
    await browser.perform('/me', 'StartContactCenterSession', { channels: ['voice', 'chat'] });
    const { body } = await browser.get('/me/settings/agent-states');
    const names = (body['settings'] as { operationName: string }[]).map(({ operationName }) => operationName);
    for (const name of names) assert.equal((await browser.perform('/me/channels/voice', name)).status, 200, name);
    assert.equal((await browser.perform('/me/channels/chat', 'Lunch')).body['statusCode'], 2);
    assert.equal((await browser.perform('/me/channels/voice', 'Ready', { workmode: 'Manual' })).status, 400);
  });

  it('settings that the centre has not are not found', async () => {
    const browser = await signIn(server.url, 'mbauer');
    for (const name of ['nothing', '__proto__']) assert.equal((await browser.get(`/settings/${name}`)).status, 404);
  });

  it('what voice shows and how long one wraps up can be set, changed and deleted', async () => {
    const browser = await signIn(server.url, 'ewinters');
    const path = '/settings/voice';
    const { settings } = server.centre;
    const filter = [{ attachedDataKey: 'Order', displayName: 'Order' }];
    for (const [method, body, status] of [
      ['POST', { name: 'toast-filter', value: filter }, 200],
      ['POST', { name: 'toast-filter', value: [] }, 400],
      ['POST', { name: 'case-filter', value: [{ attachedDataKey: 1 }] }, 400],
      ['PUT', { name: 'defaultWrapupTime', value: '20' }, 404],
      ['POST', { name: 'defaultWrapupTime', value: 'soon' }, 400],
      ['POST', { name: 'defaultWrapupTime', value: '20' }, 200],
      ['PUT', { name: 'defaultWrapupTime', value: 25 }, 200],
      ['POST', { name: '__proto__', value: '1' }, 400],
      ['DELETE', { name: 'defaultTelephonyNetworkType' }, 400],
      ['DELETE', {}, 400],
    ] as const) {
      assert.equal((await browser.ask(method, path, body)).status, status, `${method} ${JSON.stringify(body)}`);
    }
    assert.deepEqual(settings.toast, filter);
    assert.deepEqual(settings.caseData, []);
    assert.equal(settings.wrapUpSeconds, 25);
    assert.equal((await browser.ask('DELETE', path, { name: 'toast-filter' })).status, 200);
    assert.deepEqual(settings.toast, []);
  });
});
