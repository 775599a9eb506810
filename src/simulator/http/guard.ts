// What is not there: paths of features that are off, and paths whose server is lost.
import type { MiddlewareHandler } from 'hono';
import type { FeatureName, ServiceType } from '../../api/index.js';
import type { Centre } from '../centre/centre.js';
import { Refusal } from '../centre/refusal.js';
import type { Env } from './answer.js';
import { historyFeatures } from './history.js';

interface Rule {
  /** Below `/api/v2`. */
  readonly path: RegExp;
  /** One of these is enough. */
  readonly features: readonly FeatureName[];
  /** Without it nothing can be done there; reading goes on from what the server knew last. */
  readonly service?: ServiceType;
}

/** The first that fits counts. */
const rules: readonly Rule[] = [
  // Asked most by far.
  { path: /^\/chats(\/|$)/, features: ['api-multimedia-chat'], service: 'Chat' },
  { path: /^\/me\/calls(\/|$)/, features: ['api-voice'], service: 'Voice' },
  { path: /^\/me\/devices\/[^/]+(\/|$)/, features: ['api-voice'], service: 'Voice' },
  { path: /^\/me\/channels\/voice$/, features: ['api-voice'], service: 'Voice' },
  { path: /^\/settings\/(voice|voice-operations|agent-states)$/, features: ['api-voice'] },
  { path: /^\/ucs\/contacts$/, features: ['api-ucs-voice', 'api-multimedia'] },
  { path: /^\/ucs\/(contacts\/[^/]+\/)?interactions$/, features: historyFeatures },
  { path: /^\/ucs\/interactions\/[^/]+$/, features: ['api-ucs-voice', 'api-voice', 'api-multimedia'] },
  { path: /^\/platform\/contactserver(\/|$)/, features: ['api-multimedia'], service: 'MultiMediaContent' },
  { path: /^\/me\/multimediaevents$/, features: ['api-multimedia'] },
  { path: /^\/me\/(chats|smssessions)(\/|$)/, features: ['api-multimedia-chat'], service: 'Chat' },
  { path: /^\/me\/facebooksessions(\/|$)/, features: ['api-multimedia'], service: 'Chat' },
  { path: /^\/me\/im-sessions(\/|$)/, features: ['api-voice-instant-messaging'], service: 'Voice' },
  { path: /^\/users\/[^/]+\/(chats|smssessions)\//, features: ['api-multimedia-chat'], service: 'Chat' },
  { path: /^\/me\/channels\/chat$/, features: ['api-multimedia-chat'] },
  { path: /^\/users\/[^/]+\/channels(\/|$)/, features: ['api-supervisor-agent-control', 'api-supervisor-monitoring'] },
  { path: /^\/(users|places|groups\/[^/]+\/places)(\/|$)/, features: ['api-provisioning-read'] },
];

export const largestUrl = 2000;

export function guard(centre: Centre): MiddlewareHandler<Env> {
  return async (context, next) => {
    const { method, url } = context.req;
    if (url.length > largestUrl) throw new Refusal(2, `A URL has at most ${largestUrl} characters`, 414);
    const path = context.req.path.replace(/^\/api\/v2/, '').replace(/\/$/, '');
    const rule = rules.find((one) => one.path.test(path));
    if (rule && !rule.features.some((feature) => centre.features.has(feature))) {
      throw new Refusal(6, `Nothing is at '${context.req.path}'`, 404);
    }
    if (rule?.service && method !== 'GET') centre.services.need(rule.service);
    await next();
  };
}
