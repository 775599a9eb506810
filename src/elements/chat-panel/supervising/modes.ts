// The three ways in which a supervisor takes part: how they look, what switches to them, and who sees the supervisor.
import { html, type TemplateResult } from 'lit';
import type { SupervisorMode } from '../../../api/index.js';
import { teamWords } from '../../../locales/index.js';
import { renderControl, type Control } from '../../../ui/control.js';
import { icon } from '../../../ui/icon.js';
import { eye, headphones, users } from '../../../ui/icons.generated.js';
import type { Conversations } from '../conversations.js';

export const modes = {
  Monitor: { words: 'monitor', shape: eye, switch: 'SwitchToMonitor', before: 'nobodyWillSee', within: 'nobodySees' },
  Coach: { words: 'coach', shape: headphones, switch: 'SwitchToCoach', before: 'agentWillSee', within: 'agentsSee' },
  BargeIn: { words: 'bargeIn', shape: users, switch: 'SwitchToBargeIn', before: 'bothWillSee', within: 'bothSee' },
} as const;

const names = Object.keys(modes) as SupervisorMode[];

/** The sentence who sees the supervisor, and the ways to change that. */
export function renderModes(
  now: SupervisorMode,
  whoSees: string,
  panel: Conversations,
  control: (mode: SupervisorMode, label: string) => Control,
): TemplateResult {
  const texts = panel.words(teamWords);
  return html`
    <div class="mode ${now}" part="mode">
      ${icon(modes[now].shape, 20)} <span class="sees" role="status">${whoSees}</span>
      <div class="segments" role="group" aria-label=${texts.how}>
        ${names.map((mode) => {
          const isPressed = mode === now;
          const shown = { ...control(mode, texts[modes[mode].words]), isPressed };
          return renderControl(isPressed ? { ...shown, why: undefined, press: () => {} } : shown, 'segment');
        })}
      </div>
    </div>
  `;
}
