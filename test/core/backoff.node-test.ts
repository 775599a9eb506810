import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { askedDelay, createBackoff, pause } from '../../src/core/backoff.js';

const almostOne = 1 - Number.EPSILON;

describe('The backoff', () => {
  it('doubles the longest wait with each attempt, up to its limit', () => {
    const backoff = createBackoff(1_000, 30_000, () => almostOne);
    const waits = Array.from({ length: 8 }, () => Math.round(backoff.next()));
    assert.deepEqual(waits, [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });

  it('spreads evenly from nothing to the longest wait', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: almostOne, noNaN: true }), fc.nat(20), (chance, attempt) => {
        const backoff = createBackoff(1_000, 30_000, () => chance);
        for (let earlier = 0; earlier < attempt; earlier++) backoff.next();
        assert.equal(backoff.next(), chance * Math.min(30_000, 1_000 * 2 ** attempt));
      }),
    );
  });

  it('does not send many clients back at the same moment', () => {
    const waits = Array.from({ length: 1_000 }, () => createBackoff(1_000).next());
    const tenths = new Set(waits.map((wait) => Math.floor(wait / 100)));
    assert.deepEqual([...tenths].sort(), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('begins anew after a success', () => {
    const backoff = createBackoff(1_000, 30_000, () => almostOne);
    backoff.next();
    backoff.next();
    backoff.reset();
    assert.equal(Math.round(backoff.next()), 1_000);
  });
});

describe('What Retry-After asks for', () => {
  const now = Date.parse('Wed, 21 Oct 2015 07:28:00 GMT');
  for (const [header, delay] of [
    [null, 0],
    ['', 0],
    ['0', 0],
    [' 120 ', 120_000],
    ['Wed, 21 Oct 2015 07:28:30 GMT', 30_000],
    ['Wed, 21 Oct 2015 07:27:00 GMT', 0],
    ['soon', 0],
    ['-5', 0],
    ['99999999999', 86_400_000],
    ['Wed, 21 Oct 2095 07:28:30 GMT', 86_400_000],
  ] as const) {
    it(`is ${delay} ms by ${header === null ? 'none' : `'${header}'`}`, () => {
      assert.equal(askedDelay(header, now), delay);
    });
  }
});

describe('A pause', () => {
  it('is over when its time is', async () => {
    await pause(1, new AbortController().signal);
  });

  it('is over at once when it is aborted', async () => {
    const controller = new AbortController();
    const paused = pause(1_000_000, controller.signal);
    controller.abort();
    await paused;
    await pause(1_000_000, controller.signal);
  });
});
