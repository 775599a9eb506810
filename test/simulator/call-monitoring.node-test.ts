// Supervisors in agents' calls; and that the same script gives the same events.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { Desk, numbers } from './desk.js';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});

const supervised = () => desk.only(desk.paula);

describe('A supervisor', () => {
  it('listens in unseen, and ends with the call', () => {
    desk.monitor('ListenIn', desk.carole);
    desk.serve(desk.carole);
    assert.deepEqual(numbers(supervised()), ['5001', '0301234']);
    assert.deepEqual([supervised().mute, supervised().monitoring], ['On', true]);
    assert.deepEqual(numbers(desk.only(desk.carole)), ['0301234']);
    assert.equal(desk.only(desk.carole).supervisorListeningIn, true);
    desk.heard();
    desk.perform(desk.carole, 'Hangup');
    assert.deepEqual(desk.story(), ['cspencer StatusChange Released', 'pvance StatusChange Released']);
  });

  it('who listens in waits for the next call, who barges in joins the present one', () => {
    desk.serve(desk.carole);
    desk.monitor('ListenIn', desk.carole);
    assert.deepEqual(desk.calls(desk.paula), []);
    desk.heard();
    desk.monitor('BargeIn', desk.carole);
    assert.deepEqual(desk.story(), ['pvance StatusChange Established', 'cspencer ParticipantsUpdated Established']);
    assert.deepEqual(numbers(desk.only(desk.carole)), [desk.paula.phoneNumber, '0301234']);
  });

  it('coaches, and then switches between being heard and not', () => {
    desk.monitor('Coach', desk.carole);
    desk.serve(desk.carole);
    const switches = () => supervised().capabilities.filter((name) => name.startsWith('Switch'));
    assert.deepEqual(switches(), ['SwitchToBargeIn', 'SwitchToListenIn']);
    desk.perform(desk.paula, 'SwitchToBargeIn');
    assert.deepEqual([switches(), supervised().mute], [['SwitchToListenIn'], 'Off']);
    assert.equal(desk.only(desk.carole).participants.length, 2);
    desk.perform(desk.paula, 'SwitchToListenIn');
    assert.deepEqual([switches(), supervised().mute], [['SwitchToBargeIn'], 'On']);
    assert.equal(desk.only(desk.carole).participants.length, 1);
  });

  it('mutes the agent, and takes that back', () => {
    desk.monitor('BargeIn', desk.carole);
    desk.serve(desk.carole);
    desk.heard();
    desk.perform(desk.paula, 'MuteMonitoredUser');
    assert.deepEqual(desk.story(), [
      'pvance MonitoredUserMutedStateChange Established',
      'cspencer MonitoredUserMutedStateChange Established',
    ]);
    assert.equal(desk.only(desk.carole).monitoredUserMuted, true);
    assert.throws(() => desk.perform(desk.paula, 'MuteMonitoredUser'), { statusCode: 2 });
    assert.throws(() => desk.perform(desk.carole, 'UnmuteMonitoredUser'), { statusCode: 2 });
    desk.perform(desk.paula, 'UnmuteMonitoredUser');
    assert.equal(supervised().monitoredUserMuted, false);
  });

  it('may take a party out, and goes without harm to the call', () => {
    desk.monitor('BargeIn', desk.carole);
    desk.serve(desk.carole);
    desk.perform(desk.paula, 'RemoveParticipantFromConference', undefined, { participant: '5001' });
    assert.deepEqual([desk.calls(desk.carole), numbers(supervised())], [[], ['0301234']]);
  });

  it('leaves a call alone', () => {
    desk.monitor('ListenIn', desk.carole);
    desk.serve(desk.carole);
    desk.heard();
    desk.perform(desk.paula, 'Hangup');
    assert.deepEqual(desk.story(), ['pvance StatusChange Released']);
    assert.equal(desk.only(desk.carole).state, 'Established');
  });

  for (const [scope, stays] of [
    ['Agent', false],
    ['Call', true],
  ] as const) {
    it(`${stays ? 'stays with' : 'leaves'} a call that is transferred, by scope ${scope}`, () => {
      desk.monitor('ListenIn', desk.carole, { supervisorMonitoringScope: scope });
      const id = desk.serve(desk.carole);
      desk.perform(desk.carole, 'SingleStepTransfer', id, { destination: { phoneNumber: '5000' } });
      desk.perform(desk.kristi, 'Answer', id);
      assert.equal(desk.calls(desk.paula).length, stays ? 1 : 0);
      assert.equal(desk.only(desk.kristi).supervisorListeningIn, stays);
    });
  }

  for (const [mode, calls] of [
    ['NextCall', 0],
    ['AllCalls', 1],
  ] as const) {
    it(`monitors ${mode}`, () => {
      desk.monitor('ListenIn', desk.carole, { supervisorMonitoringMode: mode });
      desk.serve(desk.carole);
      desk.perform(desk.carole, 'Hangup');
      desk.serve(desk.carole);
      assert.equal(desk.calls(desk.paula).length, calls);
    });
  }

  it('follows the agent into a conference of two steps', () => {
    desk.monitor('ListenIn', desk.carole, { supervisorMonitoringScope: 'Agent' });
    const id = desk.serve(desk.carole);
    desk.perform(desk.carole, 'InitiateConference', id, { destination: { phoneNumber: '5000' } });
    const consult = desk.inState(desk.carole, 'Dialing').id;
    desk.perform(desk.kristi, 'Answer', consult);
    desk.perform(desk.carole, 'CompleteConference', consult);
    assert.equal(supervised().state, 'Established');
    assert.deepEqual(numbers(supervised()), ['5000', '5001', '0301234']);
  });
});

describe('After-call work', () => {
  it('begins when the last call of an agent is over, and ends by itself', () => {
    desk.centre.settings.voice.defaultWrapupTime = '30';
    desk.ready(desk.carole);
    desk.serve(desk.carole);
    desk.perform(desk.carole, 'Hangup');
    assert.equal(desk.centre.agents.state(desk.carole, 'voice'), 'AfterCallWork');
    desk.wait(30_000);
    assert.equal(desk.centre.agents.state(desk.carole, 'voice'), 'Ready');
  });
});

describe('The switch', () => {
  it('does the same, ids included, when the same happens to the same seed', () => {
    const script = (seed: number) => {
      const one = new Desk({ seed });
      one.centre.calls.policy.recording = true;
      one.monitor('Coach', one.kristi);
      one.ready(one.kristi, one.carole);
      const id = one.centre.calls.enqueue(one.centre.company.queues[0]!.number, '0301234', { Segment: 'Gold' });
      one.wait(2_500);
      one.perform(one.kristi, 'Answer', id);
      one.perform(one.kristi, 'StartCallRecording', id);
      one.perform(one.kristi, 'InitiateConference', id, { destination: { phoneNumber: '5550100' } });
      one.wait(2_000);
      one.perform(one.kristi, 'CompleteConference', one.calls(one.kristi)[1]!.id);
      one.perform(one.kristi, 'ClearCall', id);
      one.wait(1_000);
      return one.deliveries.map(({ user, channel, data }) => [user.userName, channel, data]);
    };
    assert.deepEqual(script(3), script(3));
    assert.notDeepEqual(script(3), script(4));
  });

  it('tells each agent of own calls only, with the own number', () => {
    desk.talk();
    desk.wait(0);
    for (const { user, data } of desk.deliveries) {
      assert.equal((data as { phoneNumber: string }).phoneNumber, user.phoneNumber);
    }
  });
});
