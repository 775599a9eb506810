// What every list takes: fields, subresources, filters, order and pages.
import type { Context } from 'hono';
import { invalid } from '../centre/refusal.js';
import { answer } from './answer.js';
import { wholeNumber } from './body.js';

/** What belongs to an entry and is shown only when it is asked for, by its name. */
export type Subresources<Entry> = Readonly<Record<string, (entry: Entry) => unknown>>;

export interface ListOptions<Entry> {
  /** What entries may be chosen by: fields, or fields of subresources after a dot. Several must all hold. */
  filters?: readonly string[];
  /** What entries may be sorted by. */
  sortable?: readonly string[];
  /** Takes offset and limit, and says how many there are. */
  paged?: boolean;
  subresources?: Subresources<Entry>;
  /** Shows whole entries without being asked for fields. */
  whole?: boolean;
  /** Where the entries are, if not at a path of the list's name. */
  paths?: string;
}

interface Listed {
  id: string;
  uri?: string | undefined;
}

/** A list: whole entries where fields were asked for, addresses otherwise. */
export function listAnswer<Entry extends Listed>(
  context: Context,
  name: string,
  entries: readonly Entry[],
  options: ListOptions<Entry> = {},
): Response {
  const query = (parameter: string) => context.req.query(parameter);
  const { filters = [], sortable = [], paged = false, subresources = {}, whole = false, paths = `/${name}` } = options;
  const valueAt = (entry: Entry, field: string) => valuesAt(entry, field, subresources);
  const chosen = entries.filter((entry) =>
    filters.every((field) => matches(valueAt(entry, field), query(field)?.split(','))),
  );
  const found = sorted(context, chosen, sortable, valueAt);
  const isPaged = paged && (query('limit') !== undefined || query('offset') !== undefined);
  const page = isPaged || (paged && whole) ? pageOf(context, found) : found;
  const asObjects = whole || isPaged || query('fields') !== undefined || query('subresources') !== undefined;
  const body = asObjects
    ? { [name]: page.map((entry) => shown(context, entry, subresources)) }
    : {
        uris: page.map(({ id, uri }) => uri ?? addressOf(context, `${paths}/${id}`)),
        paths: page.map(({ id }) => `${paths}/${id}`),
      };
  return answer({ ...body, ...(paged && (whole || isPaged || !asObjects) && { totalCount: found.length }) });
}

/** One object with the fields and subresources that were asked for; all fields if none were. */
export function shown<Entry extends object>(
  context: Context,
  entry: Entry,
  subresources: Subresources<Entry> = {},
): Partial<Entry> {
  const more = namesOf(context.req.query('subresources'), Object.keys(subresources));
  const fields = namesOf(context.req.query('fields') ?? '*', Object.keys(entry));
  return {
    ...(Object.fromEntries(Object.entries(entry).filter(([field]) => fields.includes(field))) as Partial<Entry>),
    ...Object.fromEntries(more.map((name) => [name, subresources[name]!(entry)])),
  };
}

/** The names that were asked for, among those there are. */
export function namesOf(wanted: string | undefined, all: readonly string[]): readonly string[] {
  if (wanted === undefined) return [];
  if (wanted === '*') return all;
  const names = wanted.split(',').map((name) => name.trim());
  return all.filter((name) => names.includes(name));
}

/** The objects behind an entry's addresses, under their names without `Uri`. */
export function resolved(context: Context, behind: Readonly<Record<string, object>>): Record<string, object> {
  const names = namesOf(context.req.query('resolveUri'), Object.keys(behind));
  return Object.fromEntries(names.map((name) => [name.replace(/Uri$/, ''), behind[name]!]));
}

/** Offset and limit, as the reference bounds them. */
export function pageOf<Entry>(context: Context, entries: readonly Entry[]): readonly Entry[] {
  const offset = wholeNumber(context, 'offset') ?? 0;
  const limit = wholeNumber(context, 'limit') ?? 10;
  if (offset < 0) throw invalid('offset', 'it begins at 0');
  if (limit < 1 || limit > 100) throw invalid('limit', 'it is between 1 and 100');
  return entries.slice(offset, offset + limit);
}

export function sorted<Entry>(
  context: Context,
  entries: readonly Entry[],
  sortable: readonly string[],
  valueAt: (entry: Entry, field: string) => readonly unknown[],
): readonly Entry[] {
  const order = context.req.query('order') ?? 'Ascending';
  if (order !== 'Ascending' && order !== 'Descending') throw invalid('order', 'it is Ascending or Descending');
  const fields = context.req.query('sortBy')?.split(',') ?? [];
  const unknown = fields.find((field) => !sortable.includes(field));
  if (unknown !== undefined) throw invalid('sortBy', `one cannot sort by '${unknown}' here`);
  const direction = order === 'Ascending' ? 1 : -1;
  return [...entries].sort((one, other) => {
    for (const field of fields) {
      const difference = compare(valueAt(one, field)[0], valueAt(other, field)[0]);
      if (difference !== 0) return difference * direction;
    }
    return 0;
  });
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [text, otherText] = [one, other].map((value) => wordOf(value).toLowerCase()) as [string, string];
  return text < otherText ? -1 : text > otherText ? 1 : 0;
}

/** One of the values is one of those wanted. */
const matches = (values: readonly unknown[], wanted: readonly string[] | undefined): boolean =>
  wanted === undefined || values.some((value) => wanted.includes(wordOf(value)));

const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** All values at `skills.name`, through lists. */
function valuesAt<Entry extends object>(
  entry: Entry,
  field: string,
  subresources: Subresources<Entry>,
): readonly unknown[] {
  const [first, ...rest] = field.split('.') as [string, ...string[]];
  const start = Object.hasOwn(subresources, first) ? subresources[first]!(entry) : own(entry, first);
  return rest.reduce<unknown[]>((values, name) => values.flatMap((value) => listOf(own(value, name))), listOf(start));
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

const own = (value: unknown, name: string): unknown =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** Absolute, at the host that was asked: each node of a cluster answers under its own. */
export const addressOf = (context: Context, path: string): string => `${new URL(context.req.url).origin}/api/v2${path}`;
