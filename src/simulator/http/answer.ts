// How the API answers, whatever it was asked.
import type { Context } from 'hono';
import type { Refusal } from '../centre/refusal.js';
import type { Caller } from './caller.js';

/** What the routes find in their context. */
export interface Env {
  Bindings: { caller: Caller };
}

/** An answer with `statusCode` 0 and what belongs to it. */
export const answer = (body: object = {}): Response => json({ statusCode: 0, ...body }, 200);

/** A list: whole entries where fields were asked for, addresses otherwise. */
export function listAnswer<Name extends string>(
  context: Context,
  name: Name,
  entries: readonly { id: string; uri?: string }[],
): Response {
  if (context.req.query('fields')) return answer({ [name]: entries });
  return answer({ uris: entries.map(({ uri }) => uri), paths: entries.map(({ id }) => `/${name}/${id}`) });
}

/** A refusal: `statusCode`, `statusMessage`, and nothing else. */
export const refuse = ({ statusCode, message, httpStatus }: Refusal): Response =>
  json({ statusCode, statusMessage: message }, httpStatus);

/** What a missing or wrong CSRF token gets. */
export const refuseWithoutToken = (): Response => new Response('Missing or invalid Csrf token', { status: 403 });

const json = (body: object, status: number): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
