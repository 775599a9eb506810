// Transfers and conferences, in one step and in two, and what becomes of those who are left.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Person } from '../../src/simulator/index.js';
import { Desk, numbers, type Body } from './desk.js';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});

const to = (who: Person, more: Body = {}) => ({ destination: { phoneNumber: who.phoneNumber }, ...more });

/** Kristi serves a customer and asks Carole. */
function consult(operation: 'InitiateTransfer' | 'InitiateConference' = 'InitiateTransfer', answered = true) {
  const original = desk.serve();
  desk.perform(desk.kristi, operation, original, to(desk.carole));
  const { id } = desk.inState(desk.kristi, 'Dialing');
  if (answered) desk.perform(desk.carole, 'Answer', id);
  return { original, consult: id };
}

describe('A transfer in one step', () => {
  it('hands the customer over, with what is attached', () => {
    const id = desk.serve();
    desk.heard();
    desk.perform(desk.kristi, 'SingleStepTransfer', id, to(desk.carole, { userData: { Reason: 'Escalation' } }));
    const told = desk.heard();
    assert.deepEqual(
      told.map(({ who, state, call }) => [who, state, numbers(call!), call!.userData]),
      [
        ['ksippo', 'Released', ['0301234'], { Reason: 'Escalation' }],
        ['cspencer', 'Ringing', ['0301234'], { Reason: 'Escalation' }],
      ],
    );
    desk.perform(desk.carole, 'Answer', id);
    assert.equal(desk.only(desk.carole).state, 'Established');
  });

  it('tells the other agent who is there now', () => {
    const id = desk.talk(desk.kristi, desk.carole);
    desk.heard();
    desk.perform(desk.kristi, 'SingleStepTransfer', id, to(desk.tobe));
    assert.deepEqual(desk.story(), [
      'ksippo StatusChange Released',
      'tokafor StatusChange Ringing',
      'cspencer ParticipantsUpdated Established',
    ]);
    assert.deepEqual(numbers(desk.only(desk.carole)), ['5003']);
  });

  it('to a wrong or busy number is refused later, and the call goes on', () => {
    const id = desk.serve();
    desk.heard();
    for (const phoneNumber of ['5550199', '5550101', '5000']) {
      desk.perform(desk.kristi, 'SingleStepTransfer', id, { destination: { phoneNumber }, userData: { a: 'b' } });
    }
    const errors = desk.story();
    assert.deepEqual(errors, [
      'ksippo ErrorMessage Invalid Called Dn',
      'ksippo ErrorMessage Destination Busy',
      'ksippo ErrorMessage Invalid Called Dn',
    ]);
    assert.deepEqual([desk.only(desk.kristi).state, desk.only(desk.kristi).userData], ['Established', undefined]);
    const { channel, data } = desk.deliveries.at(-1)!;
    assert.equal(channel, '/v2/me/calls');
    assert.match((data as { callUri: string }).callUri, new RegExp(`/calls/${id}$`));
  });

  it('to a queue waits there for somebody', () => {
    const id = desk.serve();
    const { number } = desk.centre.company.queues[0]!;
    desk.perform(desk.kristi, 'SingleStepTransfer', id, { destination: { phoneNumber: number } });
    desk.ready(desk.carole);
    assert.equal(desk.only(desk.carole).id, id);
  });

  it('needs a destination', () => {
    const id = desk.serve();
    for (const [body, named] of [
      [{}, 'destination'],
      [{ destination: '5001' }, 'destination'],
      [{ destination: {} }, 'destination.phoneNumber'],
      [{ destination: { phoneNumber: 5001 } }, 'destination.phoneNumber'],
      [to(desk.carole, { userData: [] }), 'userData'],
    ] as const) {
      assert.throws(() => desk.perform(desk.kristi, 'SingleStepTransfer', id, body), new RegExp(`'${named}'`));
    }
    assert.equal(desk.only(desk.kristi).state, 'Established');
  });
});

describe('A transfer in two steps', () => {
  it('holds the customer, asks, and connects both', () => {
    const calls = consult();
    assert.equal(desk.call(desk.kristi, calls.consult).parentCallPath, `/calls/${calls.original}`);
    assert.equal(desk.call(desk.kristi, calls.consult).callType, 'Consult');
    desk.heard();
    desk.perform(desk.kristi, 'CompleteTransfer', calls.consult);
    const told = desk.heard();
    assert.deepEqual(
      told.map(({ who, what, state, call }) => [who, what, state, call!.id]),
      [
        ['ksippo', 'StatusChange', 'Released', calls.original],
        ['ksippo', 'StatusChange', 'Released', calls.consult],
        ['cspencer', 'ParticipantsUpdated', 'Established', calls.consult],
      ],
    );
    assert.deepEqual(numbers(desk.only(desk.carole)), ['0301234']);
    desk.centre.calls.hangUpOutside(calls.original);
    assert.deepEqual(desk.calls(desk.carole), []);
  });

  it('may be completed before the other has answered, and from either call', () => {
    const calls = consult('InitiateTransfer', false);
    desk.perform(desk.kristi, 'CompleteTransfer', calls.original, {
      consultCallUri: `http://x/me/calls/${calls.consult}`,
    });
    assert.deepEqual([desk.only(desk.carole).state, numbers(desk.only(desk.carole))], ['Ringing', ['0301234']]);
    desk.perform(desk.carole, 'Answer', calls.consult);
    assert.equal(desk.only(desk.carole).state, 'Established');
  });

  it('is given up when the one asked hangs up, and the customer is still on hold', () => {
    const calls = consult();
    desk.heard();
    desk.perform(desk.carole, 'Hangup', calls.consult);
    assert.deepEqual(desk.story(), ['cspencer StatusChange Released', 'ksippo StatusChange Released']);
    desk.perform(desk.kristi, 'Retrieve', calls.original);
    assert.equal(desk.only(desk.kristi).state, 'Established');
  });

  it('to somebody busy leaves the customer on hold', () => {
    desk.device(desk.carole, 'DoNotDisturbOn');
    const id = desk.serve();
    desk.heard();
    desk.perform(desk.kristi, 'InitiateTransfer', id, to(desk.carole));
    assert.deepEqual(desk.story(), [
      'ksippo StatusChange Held',
      'ksippo StatusChange Dialing',
      'ksippo StatusChange Released',
    ]);
    assert.equal(desk.only(desk.kristi).state, 'Held');
  });

  it('goes on when the customer hangs up in between', () => {
    const calls = consult();
    desk.centre.calls.hangUpOutside(calls.original);
    assert.deepEqual(
      desk.calls(desk.kristi).map(({ id }) => id),
      [calls.consult],
    );
    assert.throws(() => desk.perform(desk.kristi, 'CompleteTransfer', calls.consult), { statusCode: 2 });
  });

  it('joins two calls that have nothing to do with each other', () => {
    const first = desk.serve();
    desk.perform(desk.kristi, 'Hold', first);
    const second = desk.dial(desk.kristi, '0309999');
    desk.centre.calls.answerOutside(second);
    assert.equal(desk.call(desk.kristi, second).parentCallUri, undefined);
    desk.perform(desk.kristi, 'CompleteTransfer', second);
    assert.deepEqual(desk.calls(desk.kristi), []);
    // The two outside talk on without us.
    desk.centre.calls.hangUpOutside(second, '0309999');
    assert.throws(() => desk.centre.calls.hangUpOutside(first), { statusCode: 6 });
  });

  it('swaps to and fro', () => {
    const calls = consult();
    desk.heard();
    desk.perform(desk.kristi, 'SwapCalls', calls.consult, { otherCallUri: calls.original });
    desk.perform(desk.kristi, 'SwapCalls', calls.consult, { otherCallUri: calls.original });
    const told = desk.heard();
    assert.deepEqual(
      told.map(({ state, call }) => [state, call!.id === calls.consult ? 'consult' : 'original']),
      [
        ['Held', 'consult'],
        ['Established', 'original'],
        ['Held', 'original'],
        ['Established', 'consult'],
      ],
    );
  });

  it('may be swapped while the other still rings, who then waits', () => {
    const calls = consult('InitiateTransfer', false);
    desk.perform(desk.kristi, 'SwapCalls', calls.consult, { otherCallUri: calls.original });
    desk.perform(desk.carole, 'Answer', calls.consult);
    assert.equal(desk.call(desk.kristi, calls.consult).state, 'Held');
    desk.perform(desk.kristi, 'SwapCalls', calls.original, { otherCallUri: calls.consult });
    assert.equal(desk.call(desk.kristi, calls.consult).state, 'Established');
  });
});

describe('A conference', () => {
  it('of one step puts the new party first, and marks who made it', () => {
    const id = desk.serve();
    desk.heard();
    desk.perform(desk.kristi, 'SingleStepConference', id, to(desk.carole, { userData: { Order: '1' } }));
    const [first] = desk.heard(desk.kristi);
    assert.deepEqual([first!.what, numbers(first!.call!)], ['ParticipantsUpdated', ['5001', '0301234']]);
    assert.deepEqual(first!.call!.userData, { FirstConferencePartyDN: '5000', Order: '1' });
    desk.perform(desk.carole, 'Answer', id);
    assert.deepEqual(numbers(desk.only(desk.carole)), ['5000', '0301234'].sort().reverse());
  });

  it('of two steps ends the consult call, and goes on in the original', () => {
    const calls = consult('InitiateConference');
    desk.heard();
    desk.perform(desk.kristi, 'CompleteConference', calls.consult);
    const told = desk.heard();
    assert.deepEqual(
      told.map(({ who, what, state, call }) => [who, what, state, call!.id]),
      [
        ['ksippo', 'StatusChange', 'Released', calls.consult],
        ['ksippo', 'ParticipantsUpdated', 'Established', calls.original],
        ['cspencer', 'ParticipantsUpdated', 'Established', calls.consult],
      ],
    );
    assert.deepEqual(numbers(desk.only(desk.kristi)), ['5001', '0301234']);
  });

  it('of two calls can be made by merging them', () => {
    const first = desk.serve();
    desk.perform(desk.kristi, 'Hold', first);
    const second = desk.talk(desk.kristi, desk.carole);
    desk.perform(desk.kristi, 'MergeWithOtherCall', first, { otherCallUri: `http://x/me/calls/${second}` });
    assert.deepEqual([desk.only(desk.kristi).id, numbers(desk.only(desk.kristi))], [first, ['5001', '0301234']]);
  });

  it('goes on without who leaves, and is a plain call again with two', () => {
    const calls = consult('InitiateConference');
    desk.perform(desk.kristi, 'CompleteConference', calls.consult);
    desk.heard();
    desk.perform(desk.kristi, 'Hangup', calls.original);
    assert.deepEqual(desk.story(), ['ksippo StatusChange Released', 'cspencer ParticipantsUpdated Established']);
    assert.ok(!desk.only(desk.carole).capabilities.includes('MuteCall'));
  });

  it('lets its owner remove somebody, and nobody else', () => {
    const calls = consult('InitiateConference');
    desk.perform(desk.kristi, 'CompleteConference', calls.consult);
    const remove = (who: Person, participant: string) =>
      desk.perform(who, 'RemoveParticipantFromConference', undefined, { participant });
    assert.throws(() => remove(desk.carole, '0301234'), { statusCode: 2 });
    assert.throws(() => remove(desk.kristi, '5003'), /'participant'/);
    desk.heard();
    remove(desk.kristi, '5001');
    assert.deepEqual(desk.story(), ['cspencer StatusChange Released', 'ksippo ParticipantsUpdated Established']);
    assert.deepEqual(numbers(desk.only(desk.kristi)), ['0301234']);
  });

  it('is ended for all by any agent in it, and a plain call is not', () => {
    const calls = consult('InitiateConference');
    assert.throws(() => desk.perform(desk.carole, 'ClearCall', calls.consult), { statusCode: 2 });
    desk.perform(desk.kristi, 'CompleteConference', calls.consult);
    desk.heard();
    desk.perform(desk.carole, 'ClearCall');
    assert.deepEqual(desk.story(), ['cspencer StatusChange Released', 'ksippo StatusChange Released']);
  });

  it('can be muted, each for itself', () => {
    const id = desk.serve();
    assert.throws(() => desk.perform(desk.kristi, 'MuteCall', id), { statusCode: 2 });
    desk.perform(desk.kristi, 'SingleStepConference', id, to(desk.carole));
    desk.perform(desk.carole, 'Answer', id);
    desk.perform(desk.kristi, 'MuteCall', id);
    assert.deepEqual([desk.only(desk.kristi).mute, desk.only(desk.carole).mute], ['On', 'Off']);
    desk.perform(desk.kristi, 'UnmuteCall', id);
    assert.equal(desk.only(desk.kristi).mute, 'Off');
  });

  it('whose new party does not answer is none', () => {
    const id = desk.serve();
    desk.perform(desk.kristi, 'SingleStepConference', id, { destination: { phoneNumber: '5550102' } });
    assert.equal(desk.only(desk.kristi).participants.length, 2);
    desk.wait(3_000);
    assert.deepEqual(numbers(desk.only(desk.kristi)), ['0301234']);
  });
});
