// A row for each: somebody found, or a past call. Sign, name, and what there is to know of them.
import { html, nothing, type TemplateResult } from 'lit';
import type { DialTexts, StateTexts } from '../../locales/index.js';
import { face } from '../../ui/face.js';
import { icon } from '../../ui/icon.js';
import { contact, inbox, phone, phoneIncoming, phoneMissed, phoneOutgoing } from '../../ui/icons.generated.js';
import { stateShape } from '../../ui/state-shape.js';
import type { Found, Target } from './directory.js';
import type { RecentCall } from './recent.js';

export type Texts = DialTexts & StateTexts;

type Content = TemplateResult | string | typeof nothing;

export interface Row extends Target {
  /** Tells it from the others of its list. */
  readonly id: string;
  readonly sign: Content;
  readonly details: Content;
  /** What stands at its end until it is meant. */
  readonly end?: string;
  /** Why it cannot be called. */
  readonly why?: string | undefined;
  readonly look?: string;
  /** Where it stands, if not among its kind. */
  readonly group?: 'suggested';
}

const tiles = { queue: inbox, contact, number: phone } as const;

/** `isCalled`: it takes a number to reach it. */
export function foundRow(found: Found, texts: Texts, isCalled = true): Row {
  const { kind, name, number, availability } = found;
  const isOffline = availability?.is === 'offline';
  const state = availability && (availability.own ?? texts[stateNames[availability.is]]);
  const why = isOffline ? texts.signedOut : number || !isCalled ? undefined : texts.noNumber;
  const what = kind === 'queue' || kind === 'number' ? texts[kind] : isCalled ? ltr(number) : undefined;
  const sign =
    kind === 'user'
      ? html`<span class="person">${face(name)}${availability ? stateShape(availability.is, 11) : nothing}</span>`
      : html`<span class="tile">${icon(tiles[kind])}</span>`;
  return { ...found, sign, details: joined([what, state, isOffline ? '' : why]), why };
}

const stateNames = {
  ready: 'ready',
  'on-call': 'onACall',
  'after-call': 'afterCallWork',
  'not-ready': 'notReady',
  offline: 'signedOut',
} as const;

const ways = {
  in: [phoneIncoming, 'incoming'],
  rejected: [phoneIncoming, 'incoming', 'rejected'],
  out: [phoneOutgoing, 'outgoing'],
  unanswered: [phoneOutgoing, 'outgoing', 'noAnswer'],
  missed: [phoneMissed, 'missedCall'],
} as const;

/** `known` is whose number it is. */
export function recentRow(call: RecentCall, known: string | undefined, texts: Texts, language: string): Row {
  const { id, number, kind, place, at, seconds } = call;
  const [shape, way, became] = ways[kind];
  const time = howLong(seconds, language);
  return {
    id,
    kind: 'number',
    number,
    name: known ?? number,
    sign: html`${icon(shape)}<span class="unseen" role="gridcell">${texts[way]}</span>`,
    details: joined([
      known ? ltr(number) : place,
      became ? texts[became] : kind === 'missed' ? texts.rang(time) : time,
    ]),
    end: when(at, language),
    look: kind,
  };
}

const ltr = (number: string): Content => number && html`<bdi dir="ltr" class="number">${number}</bdi>`;

/** `+46 8 5550 0142 · 4 min` */
const joined = (parts: readonly (Content | undefined)[]): TemplateResult =>
  html`${parts.filter(Boolean).map((part, index) => (index ? html` · ${part}` : part))}`;

/** `13:47` today, `Mon` this week, `4 Nov` before. */
export function when(at: number, language: string, now = Date.now()): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const isThisWeek = now - at < 6 * 86_400_000;
  return new Date(at).toLocaleString(
    language,
    isToday
      ? { hour: 'numeric', minute: '2-digit' }
      : isThisWeek
        ? { weekday: 'short' }
        : { day: 'numeric', month: 'short' },
  );
}

/** `18 sec`, `4 min` */
export const howLong = (seconds: number, language: string): string =>
  (seconds < 60 ? seconds : Math.round(seconds / 60)).toLocaleString(language, {
    style: 'unit',
    unit: seconds < 60 ? 'second' : 'minute',
    unitDisplay: 'short',
  });
