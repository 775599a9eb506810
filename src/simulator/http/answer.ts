// How the API answers, whatever it was asked.
import type { Person } from '../centre/people.js';
import type { Refusal } from '../centre/refusal.js';
import type { Caller } from './caller.js';

/** What the routes find in their context. */
export interface Env {
  Bindings: { caller: Caller };
  /** Who asks, once signed in. Kept apart from the HTTP session, which may end while the request is still at work. */
  Variables: { user: Person };
}

/** An answer with `statusCode` 0 and what belongs to it. */
export const answer = (body: object = {}): Response => json({ statusCode: 0, ...body }, 200);

/** An answer of the few paths that the reference shows without a `statusCode`. */
export const bareAnswer = (body: object): Response => json(body, 200);

/** A refusal: `statusCode`, `statusMessage`, and nothing else. */
export const refuse = ({ statusCode, message, httpStatus }: Refusal): Response =>
  json({ statusCode, statusMessage: message }, httpStatus);

/** What a missing or wrong CSRF token gets. */
export const refuseWithoutToken = (): Response => new Response('Missing or invalid Csrf token', { status: 403 });

const json = (body: object, status: number): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
