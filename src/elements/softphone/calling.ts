// The calls themselves: what rings, what runs and what comes after. Loaded with the session, before the first one.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { firstName } from '../../ui/first-name.js';
import { ringStyles } from '../../ui/ring.js';
import { sectionStyles } from '../../ui/section.styles.js';
import { segmentStyles } from '../../ui/segments.styles.js';
import { padStyles } from '../dial/pad.styles.js';
import { tabStyles } from '../dial/tabs.styles.js';
import type { CallResource } from './call/call-view.js';
import { renderCall } from './call/call.js';
import { callStyles } from './call/call.styles.js';
import { refusalOf } from './call/refusal.js';
import type { Phone } from './phone.js';
import { renderRinging, toastStyles } from './ringing/toast.js';
import { severalStyles } from './several.styles.js';
import { renderTabs, renderWaiting } from './two-calls.js';
import { whoStyles } from './who.styles.js';
import { wrapUpStyles } from './wrap-up/wrap-up.styles.js';

export { renderHandedOver } from './two-calls.js';
export { renderWrapUp } from './wrap-up/view.js';

export const styles = [
  sectionStyles,
  segmentStyles,
  ringStyles,
  whoStyles,
  toastStyles,
  wrapUpStyles,
  padStyles,
  tabStyles,
  callStyles,
  severalStyles,
];

export const renderIncoming = (phone: Phone): unknown =>
  repeat(
    phone.ringing,
    ({ id }) => id,
    (call) => renderOne(call, phone),
  );

function renderOne(call: CallResource, phone: Phone): TemplateResult {
  const { texts, desk, isLive, shortcuts, calls } = phone;
  const { current } = phone.running;
  const { problem, age } = desk.view(call);
  return renderRinging(call, {
    texts,
    caller: phone.callerOf(call),
    age,
    talkingTo: current?.data.state === 'Established' ? firstName(phone.nameOf(current)) : undefined,
    isSecond: calls.length > 1,
    isLive,
    answerKey: shortcuts.answer,
    problem: problem && refusalOf(problem, texts),
    act: (operation) => void desk.perform(call, operation),
  });
}

/** The one that the agent is in, and those that wait. */
export function renderCalls(current: CallResource, waiting: readonly CallResource[], phone: Phone): TemplateResult {
  const other = waiting.length === 1 ? waiting[0] : undefined;
  const all = phone.calls.filter((call) => call === current || waiting.includes(call));
  return html`
    ${waiting.length > 1 ? renderTabs(all, current, phone) : nothing}
    ${other ? renderWaiting(other, current, phone) : nothing}
    ${repeat(
      [current],
      ({ id }) => id,
      (call) => renderCall(call, other, phone, renderIncoming(phone)),
    )}
  `;
}
