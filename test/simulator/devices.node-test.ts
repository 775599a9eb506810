import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Person } from '../../src/simulator/index.js';
import { chapters, type ResourceState } from '../conformance/spec.js';
import { Stage } from './states/stage.js';

const [voice] = chapters(['voice']);
const statesOf = (resource: string): ResourceState[] => voice!.resources.find(({ name }) => name === resource)!.states!;

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});

const operations = [
  'DoNotDisturbOn',
  'DoNotDisturbOff',
  'ForwardCallsOn',
  'ForwardCallsOff',
  'ListenIn',
  'Coach',
  'BargeIn',
  'CancelSupervisorMonitoring',
];

function perform(person: Person, operation: string, parameters: object = {}): void {
  const { devices, address } = stage.centre;
  const target = devices.of(stage.person('ksippo'));
  const needed = { destination: '5001', targetDeviceUri: `${address}/devices/${target.id}` };
  devices.perform(person, devices.of(person).id, operation, { ...needed, ...parameters });
}

function at(userName: string, state: string, ...before: string[]): Person {
  const person = stage.onThePhone(userName, state);
  for (const operation of before) perform(person, operation);
  stage.told();
  return person;
}

/** By the documentation's words, how each of its situations comes about; the plain set under the state's name. */
const situations: Readonly<Record<string, (() => Person)[]>> = {
  Active: [() => at('ksippo', 'Ready'), () => at('ksippo', 'Lunch')],
  'agent in Ready, NotReady or AuxWork, and the login answer with an alternate number, as printed (DoNotDisturbOn not offered)':
    [
      () => at('mbauer', 'Ready'),
      () => at('mbauer', 'NotReady'),
      () => at('mbauer', 'AuxWork'),
      () => {
        const person = stage.person('mbauer');
        stage.centre.sessions.start(person, { channels: ['voice'], dynamicPhoneNumber: '14155550123' });
        stage.told();
        return person;
      },
    ],
  'agent in AfterCallWork or Offline': [() => at('mbauer', 'AfterCallWork'), () => at('mbauer', 'Offline')],
  'supervisor, do-not-disturb off, no forwarding': [() => at('pvance', 'Ready')],
  'supervisor, do-not-disturb on': [() => at('pvance', 'NotReady', 'DoNotDisturbOn')],
  'supervisor, forwarding on': [() => at('pvance', 'Ready', 'ForwardCallsOn')],
  'supervisor, do-not-disturb off, monitoring active': [
    () => at('pvance', 'Ready', 'ListenIn'),
    () => at('pvance', 'Ready', 'Coach'),
    () => at('pvance', 'Ready', 'ListenIn', 'BargeIn'),
  ],
  'supervisor, do-not-disturb on, monitoring active': [() => at('pvance', 'NotReady', 'DoNotDisturbOn', 'Coach')],
};

const documented = statesOf('device')
  .filter(({ name }) => name === 'Active')
  .flatMap(({ name, capabilities, variants = [] }) => [{ when: name, capabilities }, ...variants]);

describe('A phone', () => {
  it('is tried in every documented situation', () => {
    assert.deepEqual(Object.keys(situations).sort(), documented.map(({ when }) => when).sort());
  });

  for (const { when, capabilities } of documented) {
    for (const [number, reach] of (situations[when] ?? []).entries()) {
      it(`offers what is documented: ${when} (${number + 1})`, () => {
        const view = stage.phone(reach());
        assert.equal(view.deviceState, 'Active');
        assert.deepEqual([...view.capabilities].sort(), [...capabilities].sort());
      });

      for (const operation of operations) {
        const offered = capabilities.includes(operation);
        it(`${offered ? 'takes' : 'refuses'} ${operation}: ${when} (${number + 1})`, () => {
          const person = reach();
          const before = stage.phone(person);
          if (offered) {
            perform(person, operation);
            const [message] = stage.told();
            assert.equal(message!.data.messageType, 'DeviceStateChangeMessage');
            assert.deepEqual(message!.data.devices, [stage.phone(person)]);
            if (operation !== before.supervisorMonitoringState?.state) assert.notDeepEqual(stage.phone(person), before);
          } else {
            const isSupervisors = operations.indexOf(operation) > 3 && !person.roles.includes('ROLE_SUPERVISOR');
            assert.equal(stage.refused(() => perform(person, operation)).statusCode, isSupervisors ? 5 : 2);
            assert.deepEqual(stage.phone(person), before);
            assert.deepEqual(stage.told(), []);
          }
        });
      }
    }
  }

  it('that nobody uses is inactive and offers nothing', () => {
    const seat = stage.centre.devices.all().find(({ place }) => place === 'SIP_5100')!;
    const { deviceState, capabilities } = stage.centre.devices.view(seat);
    assert.deepEqual(
      [deviceState, capabilities],
      ['Inactive', statesOf('device').find(({ name }) => name === 'Inactive')!.capabilities],
    );
  });

  it('shows where calls are forwarded to, for as long as they are', () => {
    const person = at('ksippo', 'Ready', 'ForwardCallsOn');
    assert.equal(stage.phone(person).forwardTo, '5001');
    perform(person, 'ForwardCallsOff');
    assert.equal(stage.phone(person).forwardTo, undefined);
  });

  it('of one agent is on the public network', () => {
    const networks = stage.centre.people.map((person) => stage.phone(person).telephonyNetwork);
    assert.equal(networks.filter((network) => network === 'Public').length, 1);
  });

  it('belongs to its agent alone', () => {
    const { id } = stage.centre.devices.of(stage.person('cspencer'));
    const act = () => stage.centre.devices.perform(stage.person('ksippo'), id, 'DoNotDisturbOn');
    assert.equal(stage.refused(act).statusCode, 6);
  });

  const wrong = [
    { operation: 'ForwardCallsOn', parameters: { destination: undefined }, code: 1, names: "'destination'" },
    { operation: 'ForwardCallsOn', parameters: { destination: 'home' }, code: 2, names: "'destination'" },
    { operation: 'ForwardCallsOn', parameters: { destination: '5006' }, code: 2, names: "'destination'" },
    { operation: 'Coach', parameters: { targetDeviceUri: undefined }, code: 1, names: "'targetDeviceUri'" },
    { operation: 'Coach', parameters: { targetDeviceUri: '/devices/none' }, code: 2, names: "'targetDeviceUri'" },
    {
      operation: 'ListenIn',
      parameters: { supervisorMonitoringMode: 'Always' },
      code: 2,
      names: "'supervisorMonitoringMode'",
    },
    {
      operation: 'BargeIn',
      parameters: { supervisorMonitoringScope: '__proto__' },
      code: 2,
      names: "'supervisorMonitoringScope'",
    },
    { operation: '__proto__', parameters: {}, code: 2, names: "'operationName'" },
    { operation: 'Answer', parameters: {}, code: 2, names: "'operationName'" },
  ];
  for (const { operation, parameters, code, names } of wrong) {
    it(`refuses ${operation} with ${JSON.stringify(parameters)}, and nothing changes`, () => {
      const person = at('pvance', 'Ready');
      const before = stage.phone(person);
      const { statusCode, message } = stage.refused(() => perform(person, operation, parameters));
      assert.equal(statusCode, code);
      assert.match(message, new RegExp(names));
      assert.deepEqual(stage.phone(person), before);
      assert.deepEqual(stage.told(), []);
    });
  }
});

describe('Monitoring', () => {
  const supervisor = () => stage.person('pvance');

  it('follows the call, for all calls, unless told', () => {
    at('pvance', 'Ready', 'Coach');
    const { state, mode, scope } = stage.phone(supervisor()).supervisorMonitoringState!;
    assert.deepEqual([state, mode, scope], ['Coach', 'AllCalls', 'Call']);
  });

  it('takes its mode and scope', () => {
    at('pvance', 'Ready');
    perform(supervisor(), 'BargeIn', { supervisorMonitoringMode: 'NextCall', supervisorMonitoringScope: 'Agent' });
    const { mode, scope } = stage.phone(supervisor()).supervisorMonitoringState!;
    assert.deepEqual([mode, scope], ['NextCall', 'Agent']);
  });

  it('is heard of when it begins, and known at the monitored phone', () => {
    const { devices } = stage.centre;
    const begun: string[] = [];
    devices.onMonitoring(({ number }) => begun.push(number));
    at('pvance', 'Ready', 'ListenIn');
    assert.deepEqual(begun, [supervisor().phoneNumber]);
    const target = devices.of(stage.person('ksippo'));
    assert.deepEqual(devices.monitoredBy(target), [devices.of(supervisor())]);
    devices.endMonitoring(devices.of(supervisor()));
    assert.deepEqual(devices.monitoredBy(target), []);
    assert.equal(stage.told().at(-1)!.data.devices![0]!['supervisorMonitoringState'], undefined);
  });

  it('is not known where the centre has no such feature', () => {
    stage.centre.features.turn('api-supervisor-monitoring', false);
    const person = at('pvance', 'Ready');
    assert.deepEqual(stage.phone(person).capabilities, ['ForwardCallsOn', 'DoNotDisturbOn']);
    assert.match(stage.refused(() => perform(person, 'ListenIn')).message, /'operationName'/);
  });

  it('ends with the supervisor’s session', () => {
    at('pvance', 'Ready', 'ListenIn');
    stage.centre.agents.end(supervisor());
    assert.deepEqual(stage.centre.devices.monitoredBy(stage.centre.devices.of(stage.person('ksippo'))), []);
  });
});
