// Several calls: who waits, the way back, and handing over.
import { html, nothing, type TemplateResult } from 'lit';
import { clockTime } from '../../ui/clock.js';
import { face } from '../../ui/face.js';
import { icon } from '../../ui/icon.js';
import { check, info, pause } from '../../ui/icons.generated.js';
import { firstName } from '../../ui/first-name.js';
import { renderTabs as renderTabList } from '../dial/tabs.js';
import { renderLine } from '../session/lines.js';
import type { CallResource } from './call/call-view.js';
import { controlFor, renderControl } from './call/control.js';
import { isConsultOf } from './call/together.js';
import type { Phone } from './phone.js';

/** The call that waits, with the way back to it in one step. */
export function renderWaiting(waiting: CallResource, current: CallResource, phone: Phone): TemplateResult {
  const { texts, desk } = phone;
  const name = phone.nameOf(waiting);
  const { heldSince } = desk.view(waiting);
  // Whoever was only asked can be left; two callers both stay.
  const back = isConsultOf(current, waiting)
    ? controlFor('back', current, ['Hangup'], phone, {
        shape: undefined,
        label: texts.backTo(firstName(name)),
        press: () => void desk.goBack(current, waiting),
      })
    : controlFor('back', current.can('SwapCalls') ? current : waiting, ['SwapCalls', 'Retrieve'], phone, {
        shape: undefined,
        label: texts.switchTo(firstName(name)),
        press: () => void desk.retrieve(waiting),
      });
  return html`
    <section class="waiting" part="waiting" aria-label=${name}>
      ${face(name)}
      <div class="names">
        <strong class="cut" dir="auto" title=${name}>${name}</strong>
        <small>
          ${icon(pause)} ${texts.onHold}
          ${heldSince && html`<span class="number">${clockTime(Date.now() - heldSince)}</span>`}
        </small>
      </div>
      ${renderControl(back, '')}
    </section>
  `;
}

/** More than two: one of them is looked at. */
export function renderTabs(calls: readonly CallResource[], current: CallResource, phone: Phone): TemplateResult {
  const { texts, desk } = phone;
  const tabs = calls.map((call) => {
    const name = phone.nameOf(call);
    const isHeld = call.data.state === 'Held';
    const words = html`${isHeld ? icon(pause) : nothing}
      <bdi title=${name}>${firstName(name)}</bdi>
      ${isHeld ? html`<span class="unseen">${texts.onHold}</span>` : nothing}`;
    return { tab: call, id: call.id, words };
  });
  return renderTabList(texts.calls, tabs, current, (call) => {
    desk.selected = call;
    desk.update();
  });
}

/** Connects the others with each other; says who will talk to whom. */
export function renderHandOver(current: CallResource, waiting: CallResource, phone: Phone) {
  if (!current.can('CompleteTransfer')) return nothing;
  const { texts, desk } = phone;
  const [one, other] = [phone.nameOf(waiting), phone.nameOf(current)];
  const handOver = () => void desk.handOver(current, waiting);
  const complete = controlFor('complete', current, ['CompleteTransfer'], phone, {
    press: isConsultOf(current, waiting) ? handOver : () => (phone.find('dialog') as HTMLDialogElement).showModal(),
  });
  return html`
    <div class="hand" part="hand-over">
      ${renderControl(complete, 'large primary')}
      <p>${texts.willTalk(firstName(one), firstName(other))}</p>
    </div>
    <dialog part="question" aria-labelledby="connect">
      <h3 id="connect">${texts.connectQuestion(one, other)}</h3>
      <p>${texts.connectWhy}</p>
      <form method="dialog" class="ends" @submit=${() => phone.focus('[part~=complete]')}>
        <button class="button">${texts.cancel}</button>
        <button class="button primary" @click=${handOver}>${texts.connectThem}</button>
      </form>
    </dialog>
  `;
}

/** Whoever was to be asked did not answer; the caller is still there. */
export function renderUnanswered(call: CallResource, phone: Phone): TemplateResult | typeof nothing {
  const { texts, desk } = phone;
  const { unanswered } = desk;
  if (unanswered?.waiting !== call) return nothing;
  const { name, number, operation } = unanswered;
  return renderLine({
    tone: 'warning',
    shape: info,
    words: texts.noAnswerFrom(firstName(name), firstName(phone.nameOf(call))),
    action: {
      label: texts.tryAgain,
      act: () => void desk.perform(call, operation, { destination: { phoneNumber: number } }),
    },
  });
}

/** What the agent has just done, when nothing of it is left to be seen. */
export function renderHandedOver({ desk, texts }: Phone): TemplateResult | typeof nothing {
  if (!desk.handedOver) return nothing;
  return renderLine({
    tone: 'told',
    shape: check,
    words: texts.nowTalks(...desk.handedOver),
    action: {
      label: texts.close,
      act: () => {
        desk.handedOver = undefined;
        desk.update();
      },
    },
  });
}
