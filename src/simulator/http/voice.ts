// Calls over HTTP: to dial, to read them, and all that may be asked of one.
import { Hono } from 'hono';
import type { FeatureName } from '../../api/index.js';
import type { Centre } from '../centre/centre.js';
import { invalid } from '../centre/refusal.js';
import { answer, type Env } from './answer.js';
import { listAnswer } from './list.js';
import { readBody, text } from './body.js';
import { userOf } from './users.js';

/** Operations that a feature of their own brings; without it they are not known. */
const featureOf: Readonly<Record<string, FeatureName>> = {
  StartCallRecording: 'api-voice-recording',
  PauseCallRecording: 'api-voice-recording',
  ResumeCallRecording: 'api-voice-recording',
  StopCallRecording: 'api-voice-recording',
  SwitchToBargeIn: 'api-supervisor-monitoring',
  SwitchToListenIn: 'api-supervisor-monitoring',
  MuteMonitoredUser: 'api-supervisor-monitoring',
  UnmuteMonitoredUser: 'api-supervisor-monitoring',
};

export function voiceRoutes(centre: Centre): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  app.get('/me/calls', (context) => listAnswer(context, 'calls', centre.calls.of(userOf(context))));
  app.post('/me/calls/:id', async (context) => {
    const body = await readBody(context);
    const operation = text(body, 'operationName');
    const feature = Object.hasOwn(featureOf, operation) ? featureOf[operation] : undefined;
    if (feature && !centre.features.has(feature)) throw invalid('operationName', `'${operation}' is not known here`);
    centre.calls.perform(userOf(context), context.req.param('id'), operation, body);
    return answer();
  });
  app.post('/me/devices/:id/calls', async (context) => {
    const body = await readBody(context);
    const operation = text(body, 'operationName');
    if (operation !== 'Dial') throw invalid('operationName', `'${operation}' is not known here`);
    centre.calls.dial(userOf(context), context.req.param('id'), body);
    return answer();
  });
  return app;
}
