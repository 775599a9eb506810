import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { MessageLog, typing, type LogEntry } from '../../src/core/message-log.js';

const entry = (index: number): LogEntry => ({ index, type: 'Text', text: `entry ${index}` });

/** Entries 1 … n in any order, some of them twice, in any number of batches. */
const deliveries = fc.integer({ min: 1, max: 40 }).chain((count) => {
  const all = Array.from({ length: count }, (_, place) => entry(place + 1));
  const again = fc.subarray(all);
  return again
    .chain((some) => fc.shuffledSubarray([...all, ...some], { minLength: count + some.length }))
    .chain((entries) => fc.tuple(fc.constant(entries), fc.array(fc.nat(entries.length), { maxLength: 6 })))
    .map(([entries, cuts]) => ({ count, batches: cut(entries, cuts) }));
});

function cut<Item>(items: readonly Item[], places: readonly number[]): Item[][] {
  const ends = [...places.toSorted((one, other) => one - other), items.length];
  return ends.map((end, nth) => items.slice(ends[nth - 1] ?? 0, end));
}

describe('The message log', () => {
  it('holds every entry once and in order, however it came', () => {
    fc.assert(
      fc.property(deliveries, ({ count, batches }) => {
        const log = new MessageLog();
        for (const batch of batches) log.add(batch);
        assert.deepEqual(
          log.entries.map(({ index }) => index),
          Array.from({ length: count }, (_, place) => place + 1),
        );
        assert.equal(log.hasGap, false);
      }),
    );
  });

  it('tells of every entry exactly once', () => {
    fc.assert(
      fc.property(deliveries, ({ count, batches }) => {
        const log = new MessageLog();
        const told = batches.flatMap((batch) => log.add(batch)).map(({ index }) => index);
        assert.equal(told.length, count);
        assert.equal(new Set(told).size, count);
      }),
    );
  });

  it('has a gap exactly while an entry below the last one is missing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (indices) => {
        const log = new MessageLog();
        log.add(indices.map(entry));
        assert.equal(log.hasGap, indices.length < Math.max(0, ...indices));
      }),
    );
  });

  it('sees no gap in what has been settled, but one behind it', () => {
    const log = new MessageLog();
    log.add([entry(1), entry(5)]);
    log.settle(5);
    assert.equal(log.hasGap, false);

    log.add([entry(7)]);

    assert.equal(log.hasGap, true);
  });

  it('settles nothing back, and nothing that is yet to come', () => {
    const log = new MessageLog();
    log.settle(5);
    log.settle(2);
    log.add([entry(1), entry(4)]);
    assert.equal(log.hasGap, false);
  });

  it('keeps its list while nothing new comes, so that a comparison tells', () => {
    const log = new MessageLog();
    log.add([entry(1)]);
    const before = log.entries;
    log.add([entry(1)]);
    assert.equal(log.entries, before);
  });

  it('passes over entries without a place', () => {
    const log = new MessageLog();
    assert.deepEqual(log.add([entry(-1), entry(0)]), []);
    assert.equal(log.last, 0);
  });
});

describe('Typing', () => {
  const from = { participantId: '1' };
  const other = { participantId: '2' };

  it('lasts from its start to its stop', () => {
    assert.deepEqual(typing([{ type: 'TypingStarted', from }]), [from]);
    assert.deepEqual(
      typing([
        { type: 'TypingStarted', from },
        { type: 'TypingStopped', from },
      ]),
      [],
    );
  });

  it('ends with words', () => {
    assert.deepEqual(
      typing([
        { type: 'TypingStarted', from },
        { type: 'Text', from },
      ]),
      [],
    );
  });

  it('of one does not end with the words of another', () => {
    assert.deepEqual(
      typing([
        { type: 'TypingStarted', from },
        { type: 'Text', from: other },
      ]),
      [from],
    );
  });
});
