// Holds the client against the reference: what goes over the wire is the documented method, path, query and body.
// Operations on a live resource go through `perform`, on one that a documented notification has made; all else through
// `request`; the visitor's requests through the visitor's own client.
import { isDeepStrictEqual } from 'node:util';
import { idOfAddress } from '../../../src/session/address.js';
import { carriedBy, media, mediumNames, mediumOfType, type MediumName } from '../../../src/session/media.js';
import type { ColumnReport } from '../report.js';
import { chapters as allChapters, pathShape, type Chapter, type Json, type Operation, type Sample } from '../spec.js';
import { customerRequests } from './customer.js';
import { startSession, type Wire } from './wire.js';

const everything = allChapters();

export async function checkClient(chapters: readonly Chapter[]): Promise<Map<string, ColumnReport>> {
  const found = new Map<string, ColumnReport>();
  for (const chapter of chapters) {
    const report: ColumnReport = { held: 0, problems: [] };
    for (const operation of chapter.operations) {
      const problem = await problemOf(chapter, operation).catch((error: unknown) => String(error));
      if (problem === undefined) report.held += 1;
      else report.problems.push({ at: operation.id, problem });
    }
    found.set(chapter.key, report);
  }
  return found;
}

async function problemOf(chapter: Chapter, operation: Operation): Promise<string | undefined> {
  for (const sample of operation.samples) {
    const sent =
      operation.auth === 'none' && chapter.key === 'customer-chat'
        ? await customerRequests(operation, sample)
        : await send(stepOf(chapter, operation, sample), sample);
    const wanted = documented(operation, sample);
    if (!isDeepStrictEqual(sent, wanted)) return `sent ${JSON.stringify(sent)}, documented ${JSON.stringify(wanted)}`;
  }
  return undefined;
}

async function send(operation: Operation, sample: Sample): Promise<Wire> {
  const { session, wire, notify } = await startSession();
  const parameters = pathParameters(operation, sample);
  const name = operation.operationName === null ? undefined : mediumOf(operation);
  if (name === undefined && isLive(operation)) throw new Error('the session does not keep these live');
  if (name) {
    const body = { ...(sample.request.body as Record<string, Json>) };
    const operationName = String(body['operationName']);
    delete body['operationName'];
    const id = Object.values(parameters).at(-1) ?? idOfAddress(operation.path);
    notify(name, exampleOf(name, sample), parameters, id);
    const resource = session[name].get(id)!;
    await (resource.perform.bind(resource) as (name: string, parameters: object) => Promise<unknown>)(
      operationName,
      body,
    );
  } else {
    const { query, body, form } = input(operation, sample);
    await (session.request as (key: string, parts: object) => Promise<unknown>)(
      `${operation.method} ${operation.path.replace('/api/v2', '')}`,
      { path: parameters, query, body, form },
    );
  }
  await session.end();
  return wire();
}

/** A medium's resource is asked at its own path; voice is one of the channels, and a device dials at its calls'. */
const mediumOf = ({ path }: Operation): MediumName | undefined => {
  const own = pathShape(path)
    .replace(/(?<=^\/me\/channels\/)voice$/, '{}')
    .replace(/(?<=^\/me\/devices\/\{\})\/calls$/, '');
  return mediumNames.find((name) => own === `${pathShape(media[name].path)}/{}`);
};

/** Operations on one of an agent's own resources. */
const isLive = ({ path, operationName }: Operation): boolean =>
  operationName !== null && /^\/me\/(?!openmedia\/\{\}$)[^{]+(\{\}\/)?\{\}$/.test(pathShape(path));

/** What a sample shows: a page that plays a scenario has steps which are operations of other pages. */
function stepOf(chapter: Chapter, operation: Operation, { request }: Sample): Operation {
  if (placesIn(operation.path, request.path)) return operation;
  const name = (request.body as Record<string, Json> | null)?.['operationName'];
  return chapter.operations.find((one) => one.operationName === name && placesIn(one.path, request.path)) ?? operation;
}

/** What documented notifications tell, whichever chapter has them. */
const told = [
  ...everything.flatMap(({ notifications }) => notifications.flatMap(({ samples }) => samples)),
  ...everything
    .flatMap(({ operations }) => operations)
    .flatMap(({ samples }) => samples.flatMap(({ notifications = [] }) => notifications.map(({ body }) => body))),
] as Record<string, Json>[];

/** A notification with a resource that lives, of the group that the request names if it names one. */
function exampleOf(name: MediumName, { request }: Sample): Record<string, Json> {
  const { ended = [] } = media[name];
  const wanted = request.query ?? {};
  const example = told.find((body) => {
    if (mediumOfType(body['messageType']) !== name) return false;
    const [one] = carriedBy(body, name) as (Record<string, Json> | undefined)[];
    const isOver = [one?.['state'], body['notificationType']].some((word) => ended.includes(String(word)));
    return one && !isOver && groups.every((field) => body[field] === wanted[field]);
  });
  if (!example) throw new Error(`no notification shows one of ${name}`);
  return example;
}

/** What names a group's workbin. */
const groups = ['agentGroup', 'placeGroup'];

function documented(operation: Operation, sample: Sample): Wire {
  const { query, body, form } = input(operation, sample);
  const url = new URL(sample.request.path, 'http://spec');
  return {
    method: sample.request.method,
    path: url.pathname.replace(/\/$/, ''),
    query: Object.fromEntries(Object.entries(query ?? {}).map(([name, value]) => [name, String(value)])),
    body: form ? Object.keys(form) : (body ?? null),
  };
}

function input({ parameters }: Operation, { request }: Sample) {
  const pairs = [...new URL(request.path, 'http://spec').searchParams, ...Object.entries(request.query ?? {})];
  const files = parameters
    .filter((parameter) => parameter.in === 'form')
    .map(({ name }) => [name, new Blob(['content'])]);
  return {
    query: pairs.length > 0 ? Object.fromEntries(pairs) : undefined,
    body: request.body ?? undefined,
    form: files.length > 0 ? (Object.fromEntries(files) as Record<string, Blob>) : undefined,
  };
}

/** What stands in the sample's address where the documented path has placeholders. */
function pathParameters({ path }: Operation, { request }: Sample): Record<string, string> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  const values = placesIn(path, request.path);
  if (!values) throw new Error(`${request.path} does not fit ${path}`);
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index]!)]));
}

function placesIn(template: string, path: string): string[] | undefined {
  const pattern = new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}/?$`);
  return pattern.exec(new URL(path, 'http://spec').pathname)?.slice(1);
}
