// One HTTP request to the API: its address and body made, its answer read and judged.
import { ApiError, NoAnswerError } from './errors.js';

/** What one request needs, whichever client sends it. */
export interface RequestInput {
  path?: Readonly<Record<string, string | number>>;
  query?: object;
  /** Sent as JSON; a form goes as it is. */
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
  keepalive?: boolean;
  /** Reads an answer that is no JSON; resolves with undefined where it is. */
  read?: ((response: Response) => Promise<unknown>) | undefined;
}

export interface Reply {
  body: unknown;
  headers: Headers;
}

/** The longest that a request usually takes before it counts as unanswered. */
const longestWait = 30_000;

/** Sends what an endpoint's key (`'GET /users/{id}'`) says; rejects unless the answer's `statusCode` is 0 or 7. */
export function send(
  fetch: typeof globalThis.fetch,
  baseUrl: string,
  key: string,
  input: RequestInput = {},
): Promise<Reply> {
  const [method, path] = expand(key, input.path);
  const headers = new Headers(input.headers);
  const body = bodyOf(input, headers);
  const { signal, read, keepalive = false } = input;
  const init = { method, headers, keepalive, ...(body !== undefined && { body }) };
  const address = `${apiAddress(baseUrl)}${path}${queryOf(input.query)}`;
  return exchange(fetch, `${method} ${path}`, address, init, { signal, read });
}

export interface Patience extends Pick<RequestInput, 'read'> {
  signal?: AbortSignal | undefined;
  /** How long an answer is waited for, in milliseconds. */
  wait?: number;
}

/** One request and its answer; `asked` is what errors call it. */
export async function exchange(
  fetch: typeof globalThis.fetch,
  asked: string,
  address: string,
  init: RequestInit,
  { signal, wait = longestWait, read }: Patience,
): Promise<Reply> {
  const timeout = AbortSignal.timeout(wait);
  let response: Response;
  let text: string;
  try {
    response = await fetch(address, {
      ...init,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      credentials: 'include',
    });
    const special = response.ok ? await read?.(response) : undefined;
    if (special !== undefined) return { body: special, headers: response.headers };
    text = await response.text();
  } catch (error) {
    signal?.throwIfAborted();
    throw new NoAnswerError(asked, error);
  }
  return { body: judge(asked, response, text), headers: response.headers };
}

/** Where the API of a base address begins; the address may end in a slash. */
export const apiAddress = (baseUrl: string): string => `${baseUrl.replace(/\/+$/, '')}/api/v2`;

function expand(
  key: string,
  parameters: Readonly<Record<string, string | number>> = {},
): [method: string, path: string] {
  const [method, template] = key.split(' ') as [string, string];
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new TypeError(`${key} needs the path parameter '${name}'`);
    return encodeURIComponent(value);
  });
  return [method, path];
}

function queryOf(query: object = {}): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]))}`;
}

function bodyOf({ body }: RequestInput, headers: Headers): BodyInit | undefined {
  if (body === undefined || body instanceof FormData) return body;
  headers.set('Content-Type', 'application/json');
  return JSON.stringify(body);
}

function judge(asked: string, response: Response, text: string): unknown {
  const body = parse(text);
  const { statusCode, statusMessage } = (body ?? {}) as { statusCode?: unknown; statusMessage?: unknown };
  const code = statusCode === undefined ? undefined : Number(statusCode);
  // Groups and dispositions are read without a code, and texts are rendered without one.
  const isDone = code === undefined ? body && /^GET|\/RenderS/.test(asked) : code === 0 || code === 7;
  if (response.ok && isDone) return body;
  const message = String(statusMessage ?? explain(response, text));
  throw new ApiError(asked, response.status, code, message, response.headers.get('Retry-After'));
}

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? value : undefined;
  } catch {
    return undefined; // Judged by its status instead.
  }
}

/** A proxy's page of HTML helps nobody; a short text may. */
const explain = ({ status }: Response, text: string): string =>
  text.length < 200 && /^\s*[^\s<]/.test(text) ? text : `HTTP ${status}`;
