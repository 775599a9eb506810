// What the contact centre has set, by group, as an agent's session reads it; how voice behaves can be changed.
import { Hono } from 'hono';
import type { Centre } from '../centre/centre.js';
import { unknownResource } from '../centre/refusal.js';
import { createVoiceSetting, deleteVoiceSetting, updateVoiceSetting } from '../centre/voice-settings.js';
import { answer, type Env } from './answer.js';
import { readBody, text } from './body.js';

export function settingsRoutes(centre: Centre): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  app.get('/settings/:group', (context) => {
    const name = context.req.param('group');
    if (!Object.hasOwn(groups, name)) throw unknownResource(name);
    return answer(groups[name]!(centre));
  });
  app.post('/settings/voice', async (context) => {
    const body = await readBody(context);
    createVoiceSetting(centre.settings.voice, text(body, 'name'), body['value']);
    return answer();
  });
  app.put('/settings/voice', async (context) => {
    const body = await readBody(context);
    updateVoiceSetting(centre.settings.voice, text(body, 'name'), body['value']);
    return answer();
  });
  app.delete('/settings/voice', async (context) => {
    deleteVoiceSetting(centre.settings.voice, text(await readBody(context), 'name'));
    return answer();
  });
  app.get('/me/settings/agent-states', () => answer(groups['agent-states']!(centre)));
  return app;
}

/** A group's settings, and the attribute that tells them apart. */
const groups: Readonly<Record<string, (centre: Centre) => object>> = {
  'agent-states': ({ settings }) => ({ settings: settings.agentStates, key: 'operationName' }),
  voice: ({ settings }) => ({ settings: settings.voiceList(), key: 'name' }),
  dispositions: ({ dispositions }) => ({ settings: dispositions.all(), key: 'name' }),
  reporting: ({ settings }) => ({ settings: settings.reporting, key: 'name' }),
  // An object, and no key: the reference makes an exception of it.
  'general-settings': ({ settings }) => ({ settings: settings.general }),
};
