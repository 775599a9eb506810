// The documented API as data (spec/, one file a chapter), and how we read it where it contradicts itself (readings/).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Parameter {
  name: string;
  in: 'body' | 'path' | 'query' | 'header' | 'form';
  required: boolean;
  type: string;
  values: Json[];
}
export interface Notification {
  channel: string | null;
  body: Json;
}
export interface Sample {
  title: string;
  request: { method: string; path: string; body: Json; form?: Record<string, string>; query?: Record<string, string> };
  response: { status: number | null; body: Json } | null;
  notifications?: Notification[];
}
export interface Operation {
  id: string;
  name: string;
  method: string;
  path: string;
  operationName: string | null;
  auth: 'none' | 'user' | 'supervisor' | 'admin';
  features: string[];
  parameters: Parameter[];
  samples: Sample[];
  rules: string[];
}
export interface ResourceState {
  name: string;
  capabilities: string[];
  variants?: { when: string; capabilities: string[] }[];
}
export interface Resource {
  name: string;
  fields?: { name: string; type?: string; values?: Json[]; description?: string }[];
  states?: ResourceState[];
  samples?: Json[];
}
export interface Chapter {
  key: string;
  api: string;
  resources: Resource[];
  notifications: { channel: string | null; messageType: string | null; samples: Json[] }[];
  operations: Operation[];
}

/** One place where sample and type (or sample and wire) differ, and what we read instead. */
export interface Deviation {
  /** `operation.id#/samples/0/response/body/status`, or `chapter#/notifications/0/samples/0/…`; the rest a JSON pointer. */
  at: string;
  reason: string;
  /** The field is meant to be called so. */
  rename?: string;
  /** The field is not meant to be there. */
  remove?: true;
  /** This value is meant. */
  value?: Json;
  /** A field with this value is missing there. */
  add?: Json;
  /** The answer shows a bare resource: it belongs under this name, in a list if the name ends in `[]`. */
  wrap?: string;
  /** The sample shows what is under this name, and the name around it. */
  unwrap?: string;
  /** What is printed as a notification is the answer. */
  answer?: true;
  /** The reference cuts it short with dots: what is there is checked, what is missing is not. */
  cut?: true;
  /** The types take the sample as it is printed as well; only what the simulator does is decided here. */
  simulator?: true;
}

/** How a chapter is read: what its own file under readings/ says. */
export interface Readings {
  /** The type in src/api, by the name of the spec's resource. */
  resources: Record<string, string>;
  deviations: Deviation[];
  /** `Type.field` that may be missing although no sample shows it missing: why. */
  optional: Record<string, string>;
  /** `Type.field`, or a `field` of any type, whose keys are the customer's own (`userData`): why. */
  open: Record<string, string>;
  /** `Type.field` that takes more kinds of values than the samples show: why. */
  wide: Record<string, string>;
  /** The field that holds a resource's state, by the spec's name of the resource, where it is not `state`. */
  states: Record<string, string>;
  /**
   * Documented fields, parameters, values, states or capabilities that the types leave out: why. By the `at` of the
   * check, in which `*` stands for any part.
   */
  skip: Record<string, string>;
}

const read = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));
const specFolder = new URL('spec/', import.meta.url);

/** All chapters, or those named, in the order of their names. */
export function chapters(only: readonly string[] = []): Chapter[] {
  return readdirSync(fileURLToPath(specFolder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter((key) => only.length === 0 || only.includes(key))
    .sort()
    .map((key) => ({ ...(read(new URL(`${key}.json`, specFolder)) as Omit<Chapter, 'key'>), key }));
}

/** How a chapter is read; a chapter without contradictions needs no file. */
export function readings(key: string): Readings {
  const none: Readings = { resources: {}, deviations: [], optional: {}, open: {}, wide: {}, states: {}, skip: {} };
  const url = new URL(`readings/${key}.json`, import.meta.url);
  return existsSync(url) ? { ...none, ...(read(url) as Partial<Readings>) } : none;
}

/** A path as the types write it: without `/api/v2`, the placeholders nameless, so that two spellings compare. */
export const pathShape = (path: string): string =>
  path
    .replace(/^\/api\/v2/, '')
    .replace(/\{[^}]*\}/g, '{}')
    .replace(/\/$/, '');

/** Where a JSON pointer leads: what it hangs on, its key there, and whether it is there. */
export function locate(root: Json, pointer: string): { parent: Json; key: string; has: boolean } | undefined {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
  const last = keys.pop();
  let parent: Json | undefined = root;
  for (const key of keys) parent = childOf(parent, key);
  if (last === undefined || parent === undefined || parent === null || typeof parent !== 'object') return undefined;
  return { parent, key: last, has: Object.hasOwn(parent, last) };
}

function childOf(value: Json | undefined, key: string): Json | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  return Object.hasOwn(value, key) ? (value as Record<string, Json>)[key] : undefined;
}

/** A part of a JSON pointer. */
export const pointerPart = (key: string): string => key.replace(/~/g, '~0').replace(/\//g, '~1');

/** The sample as we read it: what wraps it first, then its fields. */
export function applied(value: Json, at: string, deviations: readonly Deviation[]): Json {
  const whole = deviations.find(({ wrap, unwrap }) => wrap !== undefined || unwrap !== undefined);
  const holder = { root: structuredClone(whole ? rewrapped(value, whole) : value) };
  const ofFields = deviations.filter((deviation) => deviation !== whole && !deviation.cut && !deviation.answer);
  for (const deviation of ofFields) applyOne(holder, `/root${deviation.at.slice(at.length)}`, deviation);
  return holder.root;
}

function rewrapped(value: Json, { wrap: name, unwrap }: Deviation): Json {
  if (unwrap !== undefined) return (value as Record<string, Json>)[unwrap]!;
  if (name === undefined) return value;
  return name.endsWith('[]') ? { statusCode: 0, [name.slice(0, -2)]: [value] } : { statusCode: 0, [name]: value };
}

function applyOne(holder: { root: Json }, pointer: string, deviation: Deviation): void {
  const place = locate(holder, pointer);
  if (!place || (!place.has && deviation.add === undefined)) throw new Error(`${deviation.at} points nowhere`);
  const parent = place.parent as Record<string, Json>;
  if (deviation.rename !== undefined) parent[deviation.rename] = parent[place.key]!;
  if (deviation.remove || deviation.rename !== undefined) {
    if (Array.isArray(parent)) parent.splice(Number(place.key), 1);
    else delete parent[place.key];
  }
  const meant = deviation.value ?? deviation.add;
  if (meant !== undefined) parent[place.key] = meant;
}
