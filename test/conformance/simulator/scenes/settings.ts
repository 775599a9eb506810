// Settings, as a session reads them.
import type { SimulatorServer } from '../../../../src/simulator/node/index.js';
import { asking, type Scene, type Scenes } from './situation.js';

const reads = (path: string): Scene => asking('tokafor', path);

/** A centre that has no agent states of its own. */
const builtInOnly: Scene = (server: SimulatorServer, sample) => {
  server.centre.settings.agentStates.length = 5;
  return reads('/settings/agent-states')(server, sample);
};

/** A centre that has, or has not, a number of its own to show. */
const changesVoice =
  (outboundCallerId?: string): Scene =>
  (server, sample) => {
    if (outboundCallerId !== undefined) server.centre.settings.voice.outboundCallerId = outboundCallerId;
    return reads('/settings/voice')(server, sample);
  };

export const settingsScenes: Scenes = {
  'settings.get-general-settings': [reads('/settings/general-settings')],
  'settings.get-reporting-settings': [reads('/settings/reporting')],
  'settings.get-agent-states': [builtInOnly],
  'settings.get-my-agent-states': [reads('/me/settings/agent-states')],
  'settings.get-voice-settings': [reads('/settings/voice')],
  'settings.create-voice-setting': [changesVoice()],
  'settings.update-voice-setting': [changesVoice('493012345')],
  'settings.delete-voice-setting': [changesVoice('493012345')],
};
