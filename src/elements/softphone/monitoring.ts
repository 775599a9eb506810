// What a supervisor is about to monitor, and the way to it; the rest comes when it is needed.
import { html, nothing, type TemplateResult } from 'lit';
import type { CallMonitoringKind, CallMonitoringMode, CallMonitoringScope } from '../../api/index.js';
import { eye } from '../../ui/icons.generated.js';
import { renderControl } from './call/control.js';
import type { Phone } from './phone.js';

/** What a supervisor is about to choose. */
export class MonitoringChoice {
  isOpen = false;
  isPending = false;
  kind: CallMonitoringKind = 'ListenIn';
  mode: CallMonitoringMode = 'AllCalls';
  scope: CallMonitoringScope = 'Call';
  /** Whose device it is, by its id: the server names the number only of one that is listened to. */
  readonly numbers = new Map<string, string>();
}

/** Opens the choice of whom to monitor, where the centre lets this agent do so. */
export function renderMonitor({ texts, monitoring, own }: Phone): TemplateResult | typeof nothing {
  const kinds: readonly CallMonitoringKind[] = ['ListenIn', 'Coach', 'BargeIn'];
  if (!kinds.some((kind) => own.device?.can(kind))) return nothing;
  const press = () => {
    monitoring.isOpen = true;
    own.fail();
  };
  return html`
    <div class="monitor">${renderControl({ part: 'monitor', shape: eye, label: texts.monitor, press }, '')}</div>
  `;
}
