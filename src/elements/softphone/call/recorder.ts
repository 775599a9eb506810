// The recorder of a call: its state in words, and what can be done about it.
import { html, nothing, type TemplateResult } from 'lit';
import { clockTime } from '../../../ui/clock.js';
import { icon } from '../../../ui/icon.js';
import { pause } from '../../../ui/icons.generated.js';
import type { Phone } from '../phone.js';
import type { CallResource } from './call-view.js';
import { controlFor, renderControl } from './control.js';

/** What each state is called, and what leads on from it; the buttons keep their places. */
const states = {
  Recording: { words: 'recording', controls: { 'pause-call-recording': 'PauseCallRecording' } },
  Paused: { words: 'recordingPaused', controls: { 'resume-call-recording': 'ResumeCallRecording' } },
  Stopped: { words: 'notRecording', controls: { 'start-call-recording': 'StartCallRecording' } },
} as const;
const stop = { 'stop-call-recording': 'StopCallRecording' } as const;

export function renderRecorder(call: CallResource, phone: Phone): TemplateResult | typeof nothing {
  const { recordingState: state, state: callState } = call.data;
  if (!state) return nothing;
  const { texts, desk } = phone;
  const { words, controls } = states[state];
  const { recorded } = desk.view(call);
  const why = callState === 'Held' ? { why: texts.notWhileHeld } : {};
  return html`
    <div class="recorder" part="recorder" role="group" aria-label=${texts.recorder}>
      ${state === 'Paused' ? icon(pause) : html`<i class=${state}></i>`}
      <span role="status">${texts[words]}</span>
      ${recorded ? html`<span class="muted number">${clockTime(recorded)}</span>` : nothing}
      <span class="ends">
        ${Object.entries(state === 'Stopped' ? controls : { ...controls, ...stop }).map(([part, operation]) =>
          renderControl(controlFor(part, call, [operation], phone, why), 'icon-only'),
        )}
      </span>
    </div>
  `;
}
