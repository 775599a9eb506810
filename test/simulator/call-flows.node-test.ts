// Calls between two, from outside and to it, and through a queue: who is told what, in which order.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { Desk, numbers } from './desk.js';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
const queue = () => desk.centre.company.queues[0]!.number;

describe('Two agents', () => {
  it('hear of their call from its first to its last moment', () => {
    const id = desk.talk();
    desk.perform(desk.kristi, 'Hold', id);
    desk.perform(desk.kristi, 'Retrieve', id);
    desk.perform(desk.carole, 'Hangup', id);
    assert.deepEqual(desk.story(), [
      'ksippo StatusChange Dialing',
      'cspencer StatusChange Ringing',
      'cspencer StatusChange Established',
      'ksippo StatusChange Established',
      'ksippo StatusChange Held',
      'ksippo StatusChange Established',
      'cspencer StatusChange Released',
      'ksippo StatusChange Released',
    ]);
    assert.deepEqual(desk.calls(desk.kristi), []);
  });

  it('see each other, and the number that was called', () => {
    desk.talk();
    const [mine, theirs] = [desk.only(desk.kristi), desk.only(desk.carole)];
    assert.deepEqual([numbers(mine), numbers(theirs)], [['5001'], ['5000']]);
    assert.deepEqual([mine.dnis, theirs.dnis, mine.callType], ['5001', '5001', 'Internal']);
  });

  it('share what is attached, and may attach a key twice', () => {
    const id = desk.dial(desk.kristi, '5001', { userData: { Segment: 'Gold' } });
    desk.perform(desk.carole, 'AttachUserData', id, { userData: { Segment: 'Silver', Language: 'de' } });
    assert.deepEqual(desk.only(desk.kristi).userData, { Segment: 'Silver', Language: 'de' });
    desk.perform(desk.kristi, 'UpdateUserData', id, { userData: { Segment: 'Bronze' } });
    desk.perform(desk.kristi, 'DeleteUserDataPair', id, { key: 'Language' });
    assert.deepEqual(desk.only(desk.carole).userData, { Segment: 'Bronze' });
    desk.heard();
    desk.perform(desk.kristi, 'DeleteUserData', id);
    const told = desk.heard();
    assert.deepEqual(
      told.map(({ who, what }) => [who, what]),
      [
        ['ksippo', 'AttachedDataChanged'],
        ['cspencer', 'AttachedDataChanged'],
      ],
    );
    assert.ok(!('userData' in told[0]!.call!));
  });

  it('send digits, and nothing else as digits', () => {
    const id = desk.talk();
    desk.heard();
    for (const digits of ['', '1a', '*', '#', ' 1']) {
      assert.throws(() => desk.perform(desk.kristi, 'SendDtmf', id, { digits }), /'digits'/);
    }
    assert.throws(() => desk.perform(desk.kristi, 'SendDtmf', id), /'digits' is missing/);
    assert.deepEqual(desk.story(), []);
    desk.perform(desk.kristi, 'SendDtmf', id, { digits: '0123456789' });
    assert.deepEqual(desk.story(), ['ksippo DtmfSent Established']);
  });

  it('may give a disposition, also after the end, when nobody is told', () => {
    const id = desk.talk();
    const about = { callUri: `https://elsewhere/calls/${id}`, callUuid: id, disposition: 'Sold' };
    desk.heard();
    desk.perform(desk.kristi, 'SetCallDisposition', id, about);
    assert.deepEqual(desk.only(desk.carole).userData, { DispositionCode: 'Sold' });
    desk.perform(desk.kristi, 'Hangup', id);
    desk.heard();
    desk.perform(desk.kristi, 'SetCallDisposition', id, { ...about, dispositionKey: 'Result' });
    assert.deepEqual(desk.story(), []);
    assert.throws(() => desk.perform(desk.tobe, 'SetCallDisposition', id, about), { statusCode: 6 });
    assert.throws(() => desk.perform(desk.kristi, 'SetCallDisposition', id, { ...about, callUuid: 'x' }), /'callUuid'/);
  });

  it('record their call, which its user data says', () => {
    desk.centre.calls.policy.recording = [desk.kristi.phoneNumber];
    const id = desk.talk();
    desk.heard();
    for (const operation of ['StartCallRecording', 'PauseCallRecording', 'ResumeCallRecording', 'StopCallRecording']) {
      desk.perform(desk.kristi, operation as 'StartCallRecording', id);
    }
    const told = desk.heard(desk.kristi);
    assert.deepEqual(
      told.map(({ what, call }) => [what, call!.recordingState, call!.userData!['GSIP_RECORD']]),
      [
        ['CallRecordingStateChange', 'Recording', 'ON'],
        ['CallRecordingStateChange', 'Paused', 'PAUSED'],
        ['CallRecordingStateChange', 'Recording', 'ON'],
        ['CallRecordingStateChange', 'Stopped', 'OFF'],
      ],
    );
    const [first, , , last] = told.map(({ call }) => call!.userData!['GSIP_REC_FN']);
    assert.equal(first, last);
    assert.match(
      String(first),
      new RegExp(`^${id}_5000_5000_5001_2026-01-05_09-00-00_.+_${desk.centre.contactCenterId}$`),
    );
    assert.equal(desk.only(desk.carole).recordingState, undefined);
  });

  it('see the toast before and the case while they talk, if the filters are set', () => {
    desk.centre.settings.voice['toast-filter'] = [{ attachedDataKey: 'Segment', displayName: 'Customer segment' }];
    desk.centre.settings.voice['case-filter'] = [{ attachedDataKey: 'Order', displayName: 'Order number' }];
    desk.dial(desk.kristi, '5001', { userData: { Segment: 'Gold', Other: 1 } });
    const { toast, case: none } = desk.only(desk.carole);
    assert.deepEqual([toast, none], [[{ key: 'Segment', displayName: 'Customer segment', value: 'Gold' }], undefined]);
    desk.perform(desk.carole, 'Answer');
    assert.deepEqual(desk.only(desk.carole).case, []);
    assert.ok(!('toast' in desk.only(desk.carole)));
  });

  it('have one call at a time that is not on hold', () => {
    const first = desk.talk();
    const second = desk.centre.calls.ring(desk.kristi, '0301234');
    desk.heard();
    desk.perform(desk.kristi, 'Answer', second);
    assert.deepEqual(desk.story(), ['ksippo StatusChange Held', 'ksippo StatusChange Established']);
    desk.perform(desk.kristi, 'SwapCalls', second, { otherCallUri: `http://any/api/v2/me/calls/${first}` });
    assert.deepEqual(
      [desk.call(desk.kristi, first).state, desk.call(desk.kristi, second).state],
      ['Established', 'Held'],
    );
    assert.throws(() => desk.perform(desk.kristi, 'SwapCalls', first, { otherCallUri: 'x/y' }), /'otherCallUri'/);
  });
});

describe('A phone', () => {
  it('with do-not-disturb is busy', () => {
    desk.device(desk.carole, 'DoNotDisturbOn');
    desk.dial(desk.kristi, '5001');
    assert.deepEqual(desk.story(), ['ksippo StatusChange Dialing', 'ksippo StatusChange Released']);
  });

  it('that is forwarded rings elsewhere', () => {
    desk.device(desk.carole, 'ForwardCallsOn', { destination: '5003' });
    desk.dial(desk.kristi, '5001');
    assert.deepEqual(desk.story(), ['ksippo StatusChange Dialing', 'tokafor StatusChange Ringing']);
  });

  it('that is forwarded in a circle is busy', () => {
    desk.device(desk.carole, 'ForwardCallsOn', { destination: '5003' });
    desk.device(desk.tobe, 'ForwardCallsOn', { destination: '5001' });
    desk.dial(desk.kristi, '5001');
    assert.deepEqual(desk.story(), ['ksippo StatusChange Dialing', 'ksippo StatusChange Released']);
  });

  it('on the public network is answered at the phone itself', () => {
    const rania = desk.person('rhaddad');
    const id = desk.dial(desk.kristi, rania.phoneNumber);
    assert.throws(() => desk.perform(rania, 'Answer', id), { statusCode: 2 });
    desk.centre.calls.answerAtPhone(rania, id);
    assert.equal(desk.only(rania).state, 'Established');
  });
});

describe('A number outside', () => {
  it('rings until somebody answers there, and hangs up', () => {
    const id = desk.dial(desk.kristi, '+49 30 1234');
    desk.centre.calls.answerOutside(id);
    desk.centre.calls.hangUpOutside(id);
    assert.deepEqual(desk.story(), [
      'ksippo StatusChange Dialing',
      'ksippo StatusChange Established',
      'ksippo StatusChange Released',
    ]);
    assert.throws(() => desk.centre.calls.hangUpOutside(id), { statusCode: 6 });
  });

  it('may refuse', () => {
    desk.centre.calls.rejectOutside(desk.dial(desk.kristi, '0301234'));
    assert.deepEqual(desk.story(), ['ksippo StatusChange Dialing', 'ksippo StatusChange Released']);
  });

  for (const number of ['5550199', '5999', '', 'abc', '5000', '١٢٣']) {
    it(`'${number}' is wrong, which is told later`, () => {
      desk.dial(desk.kristi, number);
      assert.deepEqual(desk.story(), ['ksippo ErrorMessage Invalid Called Dn']);
      const { channel, data } = desk.deliveries.at(-1)!;
      assert.equal(channel, '/v2/me/devices');
      assert.deepEqual(Object.keys(data as object), ['messageType', 'deviceUri', 'errorMessage']);
    });
  }

  it('may answer by itself, and hang up again', () => {
    desk.dial(desk.kristi, '555-0103');
    desk.wait(999);
    assert.equal(desk.only(desk.kristi).state, 'Dialing');
    desk.wait(1);
    assert.equal(desk.only(desk.kristi).state, 'Established');
    desk.wait(10_000);
    assert.deepEqual(desk.calls(desk.kristi), []);
  });

  it('may be busy', () => {
    desk.dial(desk.kristi, '5550101');
    assert.deepEqual(desk.story(), ['ksippo StatusChange Dialing', 'ksippo StatusChange Released']);
  });
});

describe('A queue', () => {
  it('gives a call to who is ready longest, and holds it while nobody is', () => {
    desk.centre.calls.enqueue(queue(), '0301234', { Topic: 'Buckle' });
    assert.deepEqual(desk.story(), []);
    desk.ready(desk.carole, desk.kristi);
    assert.deepEqual(desk.story(), ['cspencer StatusChange Ringing']);
    const call = desk.only(desk.carole);
    assert.deepEqual([call.dnis, numbers(call), call.callType], [queue(), ['0301234'], 'Inbound']);
    assert.deepEqual(call.userData, { Topic: 'Buckle' });
    desk.centre.calls.enqueue(queue(), '0309999');
    assert.deepEqual(desk.story(), ['ksippo StatusChange Ringing']);
  });

  it('goes on to the next when nobody answers, and makes who did not not ready', () => {
    desk.ready(desk.carole, desk.kristi);
    desk.heard();
    desk.centre.calls.enqueue(queue(), '0301234');
    desk.wait(20_000);
    assert.deepEqual(desk.story(), [
      'cspencer StatusChange Ringing',
      'cspencer StatusChange Released',
      'ksippo StatusChange Ringing',
    ]);
    assert.equal(desk.centre.agents.state(desk.carole, 'voice'), 'NotReady');
    desk.perform(desk.kristi, 'Answer');
    desk.wait(60_000);
    assert.equal(desk.only(desk.kristi).state, 'Established');
  });

  it('gets a call back that is rejected, and offers it to another', () => {
    desk.ready(desk.carole);
    const id = desk.centre.calls.enqueue(queue(), '0301234');
    desk.perform(desk.carole, 'Reject', id);
    assert.deepEqual(desk.calls(desk.carole), []);
    desk.ready(desk.kristi);
    assert.equal(desk.only(desk.kristi).id, id);
    desk.centre.calls.hangUpOutside(id);
    assert.deepEqual(desk.calls(desk.kristi), []);
    desk.wait(60_000);
    assert.deepEqual([desk.calls(desk.carole), desk.calls(desk.kristi)], [[], []]);
  });

  it('offers a rejected call to the same agent again after a while', () => {
    desk.ready(desk.carole);
    desk.centre.calls.enqueue(queue(), '0301234');
    desk.perform(desk.carole, 'Reject');
    desk.wait(10_000);
    assert.equal(desk.only(desk.carole).state, 'Ringing');
  });

  it('can be called from inside; who called sees the queue, then who answered', () => {
    desk.ready(desk.carole);
    desk.dial(desk.kristi, queue());
    assert.deepEqual(numbers(desk.only(desk.kristi)), [queue()]);
    assert.deepEqual(numbers(desk.only(desk.carole)), ['5000']);
    desk.perform(desk.carole, 'Answer');
    assert.deepEqual(numbers(desk.only(desk.kristi)), ['5001']);
    assert.equal(desk.only(desk.kristi).state, 'Established');
  });

  it('leaves those in peace who are in a call', () => {
    desk.ready(desk.carole);
    const id = desk.talk(desk.kristi, desk.carole);
    desk.centre.calls.enqueue(queue(), '0301234');
    assert.equal(desk.calls(desk.carole).length, 1);
    desk.perform(desk.kristi, 'Hangup', id);
    assert.equal(desk.only(desk.carole).dnis, queue());
  });

  it('whose caller gives up rings no more', () => {
    desk.ready(desk.carole);
    desk.centre.calls.hangUpOutside(desk.centre.calls.enqueue(queue(), '0301234'));
    desk.wait(30_000);
    assert.equal(desk.centre.agents.state(desk.carole, 'voice'), 'Ready');
    assert.throws(() => desk.centre.calls.enqueue('1234', '0301234'), /'queue'/);
  });
});
