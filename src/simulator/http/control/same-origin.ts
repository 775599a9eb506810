// Pages of other origins, which a browser lets send what it does not let them read, have no hand in the centre.
import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../../centre/refusal.js';
import type { Env } from '../answer.js';

/** Who names an origin is a page, and has to be one of ours; scripts and tests name none. */
export const sameOrigin: MiddlewareHandler<Env> = (context, next) => {
  const origin = context.req.header('Origin');
  // Not by the whole address: a proxy may have brought the page by https.
  const isOwn = origin === undefined || hostOf(origin) === new URL(context.req.url).host;
  if (!isOwn) throw new Refusal(3, `Pages of ${origin} do not steer this centre`, 403);
  return next();
};

/** Sandboxed pages have the origin `null`. */
const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);
