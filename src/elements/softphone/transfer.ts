// Handing a call over, or getting somebody to join: whom, and whether to ask them first.
import { html, type TemplateResult } from 'lit';
import { directoryOf } from '../dial/directory.js';
import type { GwsTargetChosenEvent } from '../dial/events.js';
import type { CallResource } from './call/call-view.js';
import { refusalOf } from './call/refusal.js';
import type { Phone } from './phone.js';

const operations = {
  transfer: { ask: 'InitiateTransfer', now: 'SingleStepTransfer' },
  conference: { ask: 'InitiateConference', now: 'SingleStepConference' },
} as const;

export function renderTargetSearch(call: CallResource, purpose: keyof typeof operations, phone: Phone): TemplateResult {
  const { desk, session } = phone;
  const view = desk.view(call);
  const { ask, now } = operations[purpose];
  const close = () => {
    view.open = undefined;
    desk.update();
    phone.focus(`[part~=${purpose}]`);
  };
  const choose = async ({ whom: { name, number }, how }: GwsTargetChosenEvent) => {
    if (session && name !== number) directoryOf(session).learn(number, name);
    if (await desk.perform(call, operations[purpose][how], { destination: { phoneNumber: number } })) close();
  };
  return html`
    <gws-target-search
      part="search"
      .session=${session}
      .purpose=${purpose}
      .who=${phone.nameOf(call)}
      .canAsk=${call.can(ask)}
      .canNow=${call.can(now)}
      .pending=${call.pending === ask || call.pending === now}
      .refusal=${view.problem && refusalOf(view.problem, phone.texts)}
      @gws-target-chosen=${choose}
      @gws-target-closed=${close}
    ></gws-target-search>
  `;
}
