// What a search in the history takes.
import type { CustomAttributes, FeatureName, HistorySource } from '../../api/index.js';
import type { HistorySearch } from '../centre/history.js';
import { invalid } from '../centre/refusal.js';
import { optionalChosen, optionalData, optionalNumber, optionalText, optionalTexts, type Body } from './body.js';

/** The feature of any medium that the history may have. */
export const historyFeatures: readonly FeatureName[] = [
  'api-multimedia-chat',
  'api-multimedia-email',
  'api-multimedia-facebook',
  'api-multimedia-twitter',
  'api-ucs-voice',
];

/** How many interactions are given unless told. */
const usualSize = 100;

export const historySearch = (body: Body): HistorySearch => ({
  fromDate: day(body, 'fromDate'),
  toDate: day(body, 'toDate'),
  mediaType: optionalText(body, 'mediaType'),
  sort: optionalChosen(body, 'sort', ['asc', 'desc']) ?? 'desc',
  maxSize: size(body, 'maxSize') ?? usualSize,
  source: contentSource(body),
  customAttributes: optionalTexts(body, 'customAttributes') ?? [],
  searchCustomAttributes: attributes(body, 'searchCustomAttributes'),
});

export const contentSource = (body: Body): HistorySource =>
  optionalChosen(body, 'source', ['main', 'archive']) ?? 'main';

function size(body: Body, name: string): number | undefined {
  const value = optionalNumber(body, name, { from: 1, to: 1_000_000 });
  if (value !== undefined && !Number.isInteger(value)) throw invalid(name, 'a whole number is wanted');
  return value;
}

function day(body: Body, name: string): string | undefined {
  const value = optionalText(body, name);
  const date = value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(value) : undefined;
  // The 31st of February is none, though it looks like one.
  const isDay = date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value!);
  if (value !== undefined && !isDay) throw invalid(name, 'a day as 2015-10-01 is wanted');
  return value;
}

function attributes(body: Body, name: string): CustomAttributes {
  const values = optionalData<CustomAttributes>(body, name) ?? {};
  if (!Object.values(values).every((value) => typeof value === 'string')) throw invalid(name, 'strings are wanted');
  return values;
}
