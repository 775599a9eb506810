// Turns a chapter's samples into TypeScript statements: each sample as it stands (must compile), and each with one field
// misspelt, ill-typed or missing (must not).
import { documentedParameters, documentedResources } from './documented.js';
import {
  applied,
  pathShape,
  pointerPart,
  type Chapter,
  type Deviation,
  type Json,
  type Operation,
  type Readings,
  type Sample,
} from '../spec.js';

export type Mutation = 'misspelt' | 'ill-typed' | 'missing';

/** A sample, the type it must have, and where it stands. */
export interface Subject {
  /** `operation.id#/samples/0/request/body` and the like. */
  at: string;
  operation?: Operation;
  type: string;
  /** As we read it: deviations applied. */
  value: Json;
  /** The same with one of the deviations left out each time: if that compiles, the deviation is stale. */
  unread?: Json[];
  /** Cut short with dots in the reference: nothing can be told missing. */
  isCut?: true;
  /** Where the fields of a value come from the reference's tables rather than from a sample, no field is changed. */
  table?: true;
}

/** A line for the compiler, and what we expect of it. */
export interface Statement {
  subject: Subject;
  text: string;
  /** Keys from the subject's value to the changed field. */
  path: string[];
  /** What was done to the field; without it the line has to compile. */
  mutation?: Mutation | 'deviation left out';
}

export interface Plan {
  subjects: Subject[];
  /** What cannot even be stated: an endpoint, operation or resource that the types do not have. */
  problems: { at: string; operation?: Operation; problem: string }[];
}

/** The keys of `Endpoints` by shape, and the operations each takes. */
export type KnownEndpoints = Map<string, { key: string; operations: Set<string> | undefined }>;

/** What has to be stated about a chapter. */
export function plan(chapter: Chapter, reading: Readings, endpoints: KnownEndpoints): Plan {
  const result: Plan = { subjects: [], problems: [] };
  const state: Stating = { chapter, reading, result };
  for (const operation of chapter.operations) planOperation(state, operation, endpoints);
  chapter.notifications.forEach(({ channel, samples }, number) =>
    samples.forEach((sample, index) =>
      add(state, `${chapter.key}#/notifications/${number}/samples/${index}`, messageType(channel), sample),
    ),
  );
  chapter.resources.forEach(({ name, samples }, number) => {
    const at = `${chapter.key}#/resources/${number}`;
    const type = reading.resources[name];
    if (type === undefined) result.problems.push({ at, problem: `no type named for resource '${name}'` });
    else samples?.forEach((sample, index) => add(state, `${at}/samples/${index}`, `Api.${type}`, sample));
  });
  result.subjects.push(...documentedResources(chapter, reading));
  return result;
}

interface Stating {
  chapter: Chapter;
  reading: Readings;
  result: Plan;
}

/** `typeOf` may depend on the sample as it is read. */
function add(
  { reading, result }: Stating,
  at: string,
  typeOf: string | ((read: Json) => string),
  value: Json,
  operation?: Operation,
): void {
  const deviations = reading.deviations.filter(
    (one) => !one.simulator && (one.at === at || one.at.startsWith(`${at}/`)),
  );
  const isCut = deviations.some((deviation) => deviation.at === at && deviation.cut);
  const without = (left: Deviation) => deviations.filter((deviation) => deviation !== left);
  const unread = deviations
    .filter(({ answer, cut }) => !answer && !cut && !isCut)
    .map((left) => applied(value, at, without(left)));
  const read = applied(value, at, deviations);
  const type = typeof typeOf === 'string' ? typeOf : typeOf(read);
  result.subjects.push({
    at,
    type: isCut ? `Cut<${type}>` : type,
    value: read,
    unread,
    ...(isCut && { isCut }),
    ...(operation && { operation }),
  });
}

function planOperation(state: Stating, operation: Operation, endpoints: KnownEndpoints): void {
  const { result } = state;
  const of = argumentsFor(operation, endpoints);
  if (of === undefined) {
    const problem = `neither endpoint nor operation for ${operation.method} ${operation.path} ${operation.operationName ?? ''}`;
    result.problems.push({ at: operation.id, operation, problem });
    return;
  }
  const one = of.split(',')[0]!;
  result.subjects.push(...documentedParameters(operation, of, one));
  operation.samples.forEach((sample, number) => {
    const at = `${operation.id}#/samples/${number}`;
    const { request, response, notifications } = sample;
    const own = argumentsFor(stepOf(state, at, operation, sample), endpoints) ?? of;
    if (isTree(request.body)) add(state, `${at}/request/body`, `BodyOf<${own}>`, request.body, operation);
    if (request.form) add(state, `${at}/request/form`, `FormNames<${one}>`, request.form, operation);
    const query = queryOf(request.path, request.query, operation);
    if (query) add(state, `${at}/request/query`, `QueryOf<${one}>`, query, operation);
    const answered = response?.body ?? null;
    const type = isTree(answered) && answerType(answered, response!.status, own);
    if (type) add(state, `${at}/response/body`, type, answered, operation);
    notifications?.forEach(({ channel, body }, index) => {
      const here = `${at}/notifications/${index}/body`;
      const isAnswer = state.reading.deviations.some((deviation) => deviation.at === here && deviation.answer);
      if (isAnswer) add(state, here, `AnswerOf<${own}>`, { ...(answered as object), ...(body as object) }, operation);
      else add(state, here, messageType(channel), body, operation);
    });
  });
}

/** The arguments of `BodyOf` and its like: the endpoint, and the operation where the endpoint has several. */
function argumentsFor({ method, path, operationName }: Operation, endpoints: KnownEndpoints): string | undefined {
  const endpoint = endpoints.get(`${method} ${pathShape(path)}`);
  if (!endpoint) return undefined;
  const one = `Endpoints['${endpoint.key}']`;
  if (operationName === null || !endpoint.operations) return one;
  return endpoint.operations.has(operationName) ? `${one}, '${operationName}'` : undefined;
}

/** What a sample shows: a page may list several names, or play a scenario with steps that are operations of others. */
function stepOf({ reading, chapter }: Stating, at: string, operation: Operation, { request }: Sample): Operation {
  const name = isTree(request.body) && !Array.isArray(request.body) ? request.body['operationName'] : undefined;
  const isMisprint = reading.deviations.some((deviation) => deviation.at === `${at}/request/body/operationName`);
  if (typeof name !== 'string' || operation.operationName === null || isMisprint) return operation;
  const listed = operation.parameters.find((parameter) => parameter.name === 'operationName')?.values ?? [];
  if (listed.includes(name)) return { ...operation, operationName: name };
  return chapter.operations.find((other) => other.operationName === name) ?? operation;
}

/** The sample itself, then every change of it that must be refused. */
export function* statements(subject: Subject): Generator<Statement> {
  yield { subject, path: [], text: JSON.stringify(subject.value) };
  if (subject.table) return;
  for (const raw of subject.unread ?? [])
    yield { subject, path: [], mutation: 'deviation left out', text: JSON.stringify(raw) };
  yield* mutations(subject, subject.value, []);
}

function* mutations(subject: Subject, value: Json, path: string[]): Generator<Statement> {
  if (!isTree(value)) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* mutations(subject, item, [...path, String(index)]);
    return;
  }
  for (const [key, field] of Object.entries(value)) {
    const at = [...path, key];
    for (const mutation of ['misspelt', 'ill-typed', 'missing'] as const) {
      if (mutation === 'missing' && subject.isCut) continue;
      yield { subject, path: at, mutation, text: JSON.stringify(changed(subject.value, at, mutation)) };
    }
    yield* mutations(subject, field, at);
  }
}

function changed(root: Json, path: string[], mutation: Mutation): Json {
  const [key, ...rest] = path as [string, ...string[]];
  if (Array.isArray(root))
    return root.map((item, index) => (String(index) === key ? changed(item, rest, mutation) : item));
  return Object.fromEntries(
    Object.entries(root as Record<string, Json>).flatMap(([name, value]) => {
      if (name !== key) return [[name, value]];
      if (rest.length > 0) return [[name, changed(value, rest, mutation)]];
      if (mutation === 'missing') return [];
      return mutation === 'misspelt' ? [[`${name}_`, value]] : [[name, ofAnotherKind(value)]];
    }),
  );
}

/** A value that no reader would take for the one it replaces. */
function ofAnotherKind(value: Json): Json {
  if (typeof value === 'number') return 'text';
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value === 'string' ? 20_481 : 'text';
  return value === null ? { ill: true } : 20_481;
}

/** Where in a statement's sample a field stands, as a deviation names it. */
export const pointerOf = (subject: Subject, path: readonly string[]): string =>
  subject.at + path.map((key) => `/${pointerPart(key)}`).join('');

const isTree = (value: Json): value is Json[] | { [key: string]: Json } => value !== null && typeof value === 'object';

/** The query in the types' terms: digits are a number where the reference says so. */
function queryOf(path: string, query: Record<string, string> | undefined, operation: Operation): Json {
  const pairs = [...new URL(path, 'http://spec').searchParams, ...Object.entries(query ?? {})];
  if (pairs.length === 0) return null;
  const typeOf = (name: string) => operation.parameters.find((p) => p.in === 'query' && p.name === name)?.type ?? '';
  return Object.fromEntries(
    pairs.map(([name, value]): [string, Json] => {
      if (/integer|number/.test(typeOf(name))) return [name, Number(value)];
      if (/boolean/.test(typeOf(name)) && /^(true|false)$/.test(value)) return [name, value === 'true'];
      return [name, value];
    }),
  );
}

/** A refusal has a shape of its own, the same for all. */
function answerType(body: Json, status: number | null, of: string): string {
  const code = (body as Record<string, Json>)['statusCode'];
  const failed =
    (status !== null && status >= 400) || (code !== undefined && ![0, '0', 7, '7'].includes(code as number));
  return failed ? 'ErrorAnswer' : `AnswerOf<${of}>`;
}

const messageType =
  (channel: string | null) =>
  (body: Json): string => {
    const on = channel === null ? 'Notification' : `Extract<Notification, { channel: '${channel}' }>`;
    const type = (body as Record<string, Json>)['messageType'];
    return typeof type === 'string'
      ? `Extract<${on}['data'], { messageType: '${type}' }>`
      : `Exclude<${on}['data'], { messageType: string }>`;
  };
