// How a supervisor takes part in the conversation that is open: who sees them, always, and the ways to change that.
import { teamWords } from '../../../locales/index.js';
import { controlStyles } from '../../../ui/control.styles.js';
import { firstName } from '../../../ui/first-name.js';
import { controlFor } from '../control.js';
import type { Region } from '../regions.js';
import { modeStyles } from './mode.styles.js';
import { modes, renderModes } from './modes.js';
import { firstNamesOf } from './names.js';

export const render: Region['render'] = (conversation, panel) => {
  const now = conversation.supervisorMode!;
  const texts = panel.words(teamWords);
  const agents = firstNamesOf(conversation.colleagues, panel.language);
  // Before anybody is listed, and once all agents are gone.
  const whoSees =
    agents === '' ? texts[modes[now].before] : texts[modes[now].within](agents, firstName(conversation.name));
  return renderModes(now, whoSees, panel, (mode, label) =>
    controlFor(`mode-${mode}`, conversation, [modes[mode].switch], panel, { label }),
  );
};

export const styles = [controlStyles, modeStyles];
