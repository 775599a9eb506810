import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Person } from '../../src/simulator/index.js';
import { chapters } from '../conformance/spec.js';
import { Stage } from './states/stage.js';

const [voice] = chapters(['voice']);
const userState = voice!.resources.find(({ name }) => name === 'userState')!;
const shown = userState.samples as { displayName: string; state: string }[];

let stage: Stage;
let agent: Person;
beforeEach(() => {
  stage = new Stage();
  agent = stage.onThePhone('ksippo');
});

const change = (operation: string, wrapUpTime?: string) =>
  stage.centre.agents.change(agent, operation, ['voice'], wrapUpTime);
const state = () => stage.centre.agents.state(agent, 'voice');
const seconds = (count: number) => stage.clock.advance(count * 1000);

describe('An agent state', () => {
  for (const [index, { name, capabilities }] of userState.states!.entries()) {
    for (const other of capabilities) {
      it(`${name} gives way to ${other}, and phone and channel tell it`, () => {
        const number = userState.states!.findIndex((one) => one.name === other);
        change(name);
        stage.told();
        change(other);
        const told = stage.told();
        if (other === name) {
          assert.deepEqual(told, []);
          assert.deepEqual(stage.phone(agent).userState, shown[index]);
          return;
        }
        assert.deepEqual(
          told.map(({ channel }) => channel),
          ['/v2/me/devices', '/v2/me/channels'],
        );
        assert.deepEqual(told[0]!.data.devices![0]!['userState'], shown[number]);
        assert.deepEqual(told[1]!.data.channels![0]!.userState, shown[number]);
        // Logged out there is no do-not-disturb.
        assert.equal(told[1]!.data.channels![0]!.dndState, other === 'Offline' ? undefined : 'Off');
      });
    }
  }

  it('of the centre’s own is listed in the settings and shows its id', () => {
    const own = stage.centre.settings.agentStates.find(({ operationName }) => operationName === 'Lunch')!;
    change('Lunch');
    assert.deepEqual(stage.phone(agent).userState, {
      id: own.id,
      displayName: 'Lunch',
      state: 'NotReady',
      workMode: 'AuxWork',
    });
  });

  for (const wrong of ['Busy', '__proto__', 'toString']) {
    it(`${wrong} is refused, and nothing changes`, () => {
      assert.match(stage.refused(() => change(wrong)).message, /'operationName'/);
      assert.equal(state(), 'NotReady');
      assert.deepEqual(stage.told(), []);
    });
  }

  it('is the phone’s alone where the others’ channels are not named', () => {
    stage.centre.agents.start(agent, ['chat']);
    change('Ready');
    assert.equal(stage.centre.agents.state(agent, 'chat'), 'NotReady');
  });

  it('is not ready after a missed call', () => {
    change('Ready');
    stage.told();
    stage.centre.agents.missedCall(agent);
    assert.equal(stage.told()[0]!.data.devices![0]!['doNotDisturb'], 'Off');
    assert.equal(state(), 'NotReady');
  });

  it('puts who is ready longest first', () => {
    const other = stage.onThePhone('cspencer', 'Ready');
    seconds(1);
    change('Ready');
    assert.deepEqual(stage.centre.agents.ready('voice'), [other, agent]);
    change('AuxWork');
    assert.deepEqual(stage.centre.agents.ready('voice'), [other]);
  });
});

describe('After-call work', () => {
  it('lasts for as long as the agent says, and leads back to the state before', () => {
    change('Ready');
    change('AfterCallWork', '30');
    seconds(29);
    assert.equal(state(), 'AfterCallWork');
    seconds(1);
    assert.equal(state(), 'Ready');
    assert.equal(stage.told().at(-1)!.data.channels![0]!.userState.state, 'Ready');
  });

  it('can be given more time', () => {
    change('Ready');
    change('AfterCallWork', '30');
    seconds(20);
    change('AfterCallWork', '60');
    seconds(59);
    assert.equal(state(), 'AfterCallWork');
    seconds(1);
    assert.equal(state(), 'Ready');
  });

  it('without a time lasts until another state is chosen', () => {
    change('Ready');
    change('AfterCallWork', '30');
    change('AfterCallWork', '0');
    seconds(3600);
    assert.equal(state(), 'AfterCallWork');
  });

  it('that the agent left does not come back', () => {
    change('Ready');
    change('AfterCallWork', '30');
    change('AuxWork');
    seconds(60);
    assert.equal(state(), 'AuxWork');
  });

  it('follows a call where the centre has set a time', () => {
    change('Ready');
    stage.centre.agents.beginAfterCallWork(agent);
    assert.equal(state(), 'Ready');
    stage.centre.settings.voice.defaultWrapupTime = '15';
    stage.centre.agents.beginAfterCallWork(agent);
    assert.equal(state(), 'AfterCallWork');
    seconds(15);
    assert.equal(state(), 'Ready');
  });

  it('can be ended at once', () => {
    change('Ready');
    change('AfterCallWork', '30');
    stage.centre.agents.cancelAfterCallWork(agent);
    assert.equal(state(), 'Ready');
  });

  for (const wrong of ['soon', '-1', '1e3', '']) {
    it(`refuses '${wrong}' as its time, and nothing changes`, () => {
      assert.match(stage.refused(() => change('AfterCallWork', wrong)).message, /'wrapUpTime'/);
      assert.equal(state(), 'NotReady');
      assert.deepEqual(stage.told(), []);
    });
  }
});

describe('Do not disturb', () => {
  it('on everything is told by phone and channels, leaves the states, and nobody is offered anything', () => {
    stage.centre.agents.start(agent, ['chat']);
    stage.centre.agents.change(agent, 'Ready');
    stage.told();
    stage.centre.agents.setDoNotDisturb(agent, true);
    const told = stage.told();
    assert.equal(told[0]!.data.devices![0]!['doNotDisturb'], 'On');
    const channels = told.flatMap(({ data }) => data.channels ?? []);
    assert.deepEqual(channels.map(({ channel, dndState }) => [channel, dndState]).sort(), [
      ['chat', 'On'],
      ['voice', 'On'],
    ]);
    assert.equal(state(), 'Ready');
    for (const channel of ['voice', 'chat'] as const) assert.deepEqual(stage.centre.agents.ready(channel), []);
  });

  it('off makes the states count again, and who waits is offered', () => {
    stage.centre.agents.start(agent, ['chat']);
    stage.centre.agents.change(agent, 'Ready');
    stage.centre.agents.setDoNotDisturb(agent, true);
    stage.centre.chats.request({ nickname: 'Chris', subject: '?' });
    assert.equal(stage.centre.chats.of(agent).length, 0);
    stage.centre.agents.setDoNotDisturb(agent, false);
    assert.equal(stage.centre.chats.of(agent)[0]?.state, 'Invited');
  });

  it('of the phone is the voice channel’s', () => {
    const { devices } = stage.centre;
    devices.perform(agent, devices.of(agent).id, 'DoNotDisturbOn');
    assert.deepEqual(
      stage.told().flatMap(({ data }) => data.channels?.map(({ channel, dndState }) => [channel, dndState]) ?? []),
      [['voice', 'On']],
    );
  });
});
