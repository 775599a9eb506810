// Opening hours: by the centre's clock, wherever the visitor is.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextOpen } from '../../../src/elements/customer-chat/hours.js';
import type { OpeningHours } from '../../../src/elements/customer-chat/settings.js';

const weekdays = { mon: '9:00-17:00', tue: '9:00-12:00, 13:00-17:00', fri: '9:00-17:00' };
const bergen = { timeZone: 'Europe/Oslo', ...weekdays, '2026-12-25': '' } as OpeningHours;
const at = (moment: string) => Date.parse(moment);
const next = (now: string, hours = bergen) => {
  const opens = nextOpen(hours, at(now));
  return opens === undefined ? undefined : new Date(opens).toISOString();
};

describe('Opening hours', () => {
  it('tell that it is open by answering the moment itself', () => {
    assert.equal(next('2026-11-23T08:00:00.000Z'), '2026-11-23T08:00:00.000Z');
  });

  it('tell the next opening: today, after a break, and on another day', () => {
    assert.equal(next('2026-11-23T07:59:00Z'), '2026-11-23T08:00:00.000Z');
    assert.equal(next('2026-11-24T11:30:00Z'), '2026-11-24T12:00:00.000Z');
    assert.equal(next('2026-11-24T16:00:00Z'), '2026-11-27T08:00:00.000Z');
  });

  it('go by the centre’s day, where the visitor has another one already', () => {
    const auckland = { timeZone: 'Pacific/Auckland', mon: '9:00-17:00' } as OpeningHours;
    assert.equal(next('2026-11-22T19:00:00Z', auckland), '2026-11-22T20:00:00.000Z');
  });

  it('follow the clocks when they change', () => {
    assert.equal(next('2026-03-27T16:00:00Z'), '2026-03-30T07:00:00.000Z');
    assert.equal(next('2026-10-23T15:30:00Z'), '2026-10-26T08:00:00.000Z');
  });

  it('let a date’s own entry go before its weekday’s', () => {
    assert.equal(next('2026-12-25T10:00:00Z'), '2026-12-28T08:00:00.000Z');
  });

  it('promise nothing where nothing is in sight', () => {
    assert.equal(next('2026-11-23T08:00:00Z', { timeZone: 'UTC' }), undefined);
  });
});
