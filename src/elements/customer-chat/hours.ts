// Whether the contact centre is open, and when it opens next, by its own clock wherever the visitor is.
import type { OpeningHours } from './settings.js';

const minute = 60_000;
const day = 24 * 60 * minute;
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** Nothing is promised further ahead. */
const horizon = 60;

/** The next moment from `now` on at which it is open: `now` itself if it is; none in sight: undefined. */
export function nextOpen(hours: OpeningHours, now: number): number | undefined {
  const here = now + offset(hours.timeZone, now);
  const today = Math.floor(here / day) * day;
  for (let date = today; date < today + horizon * day; date += day) {
    for (const [from, to] of spans(hours, date)) {
      if (date + to <= here) continue;
      return date + from <= here ? now : toUtc(hours.timeZone, date + from);
    }
  }
  return undefined;
}

/** A date's own entry goes before its weekday's. Dates and times are counted as if the centre's clock were UTC. */
function spans(hours: OpeningHours, date: number): (readonly [number, number])[] {
  const moment = new Date(date);
  const written = hours[moment.toISOString().slice(0, 10)] ?? hours[days[moment.getUTCDay()]!] ?? '';
  return [...written.matchAll(/(\d+):(\d+)\s*[-–]\s*(\d+):(\d+)/g)].map(([, ...parts]) => {
    const [fromHour, fromMinute, toHour, toMinute] = parts.map(Number) as [number, number, number, number];
    return [(fromHour * 60 + fromMinute) * minute, (toHour * 60 + toMinute) * minute];
  });
}

/** How far the zone's clock is ahead of UTC at a moment. */
function offset(timeZone: string, at: number): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const local = Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute']);
  return local - Math.floor(at / minute) * minute;
}

/** The second look is for the night in which the clocks change. */
function toUtc(timeZone: string, local: number): number {
  const guess = local - offset(timeZone, local);
  return local - offset(timeZone, guess);
}
