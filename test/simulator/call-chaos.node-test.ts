// Whatever agents and callers do, in whatever order: refused or done, never broken.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CallCapability } from '../../src/api/index.js';
import { Refusal } from '../../src/simulator/centre/refusal.js';
import { operations } from '../../src/simulator/centre/voice/operations/index.js';
import { Desk } from './desk.js';

const names = Object.keys(operations) as CallCapability[];
const destinations = [
  '5000',
  '5001',
  '5003',
  '5006',
  '6001',
  '6002',
  '5550100',
  '5550101',
  '5550102',
  '5550199',
  '03012',
];

const step = fc.record({
  kind: fc.constantFrom(
    'perform',
    'perform',
    'perform',
    'perform',
    'dial',
    'ring',
    'enqueue',
    'outside',
    'wait',
    'ready',
  ),
  who: fc.nat(3),
  which: fc.nat(3),
  other: fc.nat(3),
  operation: fc.constantFrom(...names),
  number: fc.constantFrom(...destinations),
  outside: fc.constantFrom('answerOutside' as const, 'rejectOutside' as const, 'hangUpOutside' as const),
  milliseconds: fc.integer({ min: 1, max: 15_000 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function take(desk: Desk, one: Step): void {
  const { calls, agents, company } = desk.centre;
  const who = [desk.kristi, desk.carole, desk.tobe, desk.paula][one.who]!;
  const own = calls.of(who);
  const [mine, other] = [own[one.which % own.length], own[one.other % own.length]];
  const live = calls.live();
  const act: Record<string, () => void> = {
    perform: () =>
      mine &&
      calls.perform(who, mine.id, one.operation, {
        destination: { phoneNumber: one.number },
        otherCallUri: other?.uri,
        participant: mine.participants[0]?.phoneNumber,
        userData: { Key: one.number },
        key: 'Key',
        digits: '1',
        callUri: mine.uri,
        callUuid: mine.callUuid,
        disposition: 'Sold',
      }),
    dial: () => desk.dial(who, one.number),
    ring: () => calls.ring(who, '0301234'),
    enqueue: () => calls.enqueue(company.queues[0]!.number, '0305678'),
    outside: () => live.length > 0 && calls[one.outside](live[one.which % live.length]!.id),
    wait: () => desk.wait(one.milliseconds),
    ready: () => {
      agents.start(who, ['voice']);
      agents.change(who, 'Ready');
    },
  };
  try {
    act[one.kind]!();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

const isAgent = ({ kind }: { kind: string }): boolean => kind === 'agent';

/** What must always hold. */
function check(desk: Desk): void {
  const live = desk.centre.calls.live();
  const people = desk.centre.people;
  for (const { parties } of live) {
    assert.ok(parties.length > 1, 'nobody talks alone');
    assert.ok(parties.every(({ state }) => state !== 'Released'));
    const there = parties.filter(isAgent).map(({ number }) => number);
    assert.equal(new Set(there).size, there.length, 'nobody is in a call twice');
  }
  for (const person of people) {
    const own = desk.centre.calls.of(person);
    const active = own.filter(({ state }) => state === 'Established' || state === 'Dialing');
    assert.ok(active.length <= 1, 'nobody speaks in two calls');
    const seats = live.flatMap(({ parties }) =>
      parties.filter((one) => isAgent(one) && one.number === person.phoneNumber),
    );
    assert.equal(own.length, seats.length, 'every call is in a conversation');
  }
}

/** The notifications alone must lead to the same calls as reading them does. */
function heardBy(desk: Desk, userName: string): Map<string, string> {
  const calls = new Map<string, string>();
  for (const { who, call } of desk.heard()) {
    if (who !== userName || !call) continue;
    if (call.state === 'Released') calls.delete(call.id);
    else calls.set(call.id, `${call.state} ${call.participants.map(({ phoneNumber }) => phoneNumber).join()}`);
  }
  return calls;
}

describe('The switch, whatever is done to it,', () => {
  it('stays whole', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const desk = new Desk();
        desk.monitor('BargeIn', desk.carole);
        for (const one of steps) {
          take(desk, one);
          check(desk);
        }
      }),
      { numRuns: 150, seed: 20, includeErrorInReport: true },
    );
  });

  it('tells each agent enough to know which calls there are, and in which state', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const desk = new Desk();
        for (const one of steps) take(desk, one);
        const heard = heardBy(desk, 'cspencer');
        assert.deepEqual(
          new Map([...heard].map(([id, told]) => [id, told.split(' ')[0]])),
          new Map(desk.calls(desk.carole).map(({ id, state }) => [id, state])),
        );
      }),
      { numRuns: 150, seed: 21 },
    );
  });
});
