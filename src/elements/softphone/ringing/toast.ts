// A call that rings: who calls, what is known, and what can be done about it.
import { html, nothing, type TemplateResult } from 'lit';
import type { CommonTexts, PhoneTexts } from '../../../locales/index.js';
import type { Resource } from '../../../session/index.js';
import { clockTime } from '../../../ui/clock.js';
import { face } from '../../../ui/face.js';
import { icon } from '../../../ui/icon.js';
import { circleAlert, phone, phoneIncoming, phoneOff, smartphone } from '../../../ui/icons.generated.js';
import { renderLine } from '../../../ui/line.js';
import { spinner } from '../../../ui/spinner.js';
import type { Caller } from '../caller.js';

export { toastStyles } from './toast.styles.js';

type CallResource = Resource<'calls'>;
type Operation = keyof typeof looks;

export interface ToastOptions {
  texts: CommonTexts & PhoneTexts;
  caller: Caller;
  /** How long it has been ringing, in milliseconds. */
  age: number;
  /** With whom the agent talks: they will be put on hold. */
  talkingTo?: string | undefined;
  /** The call may be on hold or ringing elsewhere, but there is one already. */
  isSecond?: boolean;
  isLive: boolean;
  /** The key that answers; on the button where it is a single one. */
  answerKey?: string | undefined;
  /** What was refused, in words. */
  problem?: string | undefined;
  act: (operation: Operation) => void;
}

const looks = {
  Reject: { look: 'danger-quiet', shape: phoneOff, words: 'reject', inProgress: 'rejecting' },
  Answer: { look: 'positive', shape: phone, words: 'answer', inProgress: 'answering' },
} as const;

export function renderRinging(call: CallResource, options: ToastOptions): TemplateResult {
  const { texts, caller, age, isSecond, talkingTo, problem } = options;
  const { name, queue, waitsSince } = caller;
  const { incomingCall, secondCall, ringing, waiting } = texts;
  const over = queue ?? (isSecond ? secondCall : incomingCall);
  return html`
    <section class="toast" part="call toast" tabindex="-1" aria-label="${incomingCall} ${name}">
      <span class="unseen" role="alert">${announced(call, `${incomingCall} ${name}`)}</span>
      <div class="over">
        ${icon(phoneIncoming)} <span class="cut" dir="auto" title=${over}>${over}</span>
        <span class="number"
          >${waitsSince ? `${waiting} ${clockTime(Date.now() - waitsSince)}` : `${ringing} ${clockTime(age)}`}</span
        >
      </div>
      ${renderCaller(caller)} ${renderFacts(call)}
      ${talkingTo ? html`<p class="muted">${texts.willHold(talkingTo)}</p>` : nothing} ${renderActions(call, options)}
      ${problem ? renderLine({ tone: 'danger', shape: circleAlert, words: problem }) : nothing}
    </section>
  `;
}

const announcements = new WeakMap<CallResource, string>();

/** Said once for each call, whatever becomes known of the caller meanwhile. */
function announced(call: CallResource, words: string): string {
  if (!announcements.has(call)) announcements.set(call, words);
  return announcements.get(call)!;
}

const renderCaller = ({ name, number, place }: Caller): TemplateResult => html`
  <div class="who" part="caller">
    <span class="ring">${face(name, 'large')}</span>
    <div class="names">
      <h3 class="name cut" dir="auto" title=${name}>${name}</h3>
      <p class="cut number">
        ${number ? html`<bdi dir="ltr">${number}</bdi>` : nothing} ${number && place ? '·' : nothing}
        ${place ? html`<bdi>${place}</bdi>` : nothing}
      </p>
    </div>
  </div>
`;

const renderFacts = ({ data: { toast = [] } }: CallResource) =>
  toast.length === 0
    ? nothing
    : html`
        <dl class="facts" part="facts">
          ${toast.map(
            ({ key, displayName, value }) => html`
              <dt><bdi>${displayName || key}</bdi></dt>
              <dd><bdi>${value}</bdi></dd>
            `,
          )}
        </dl>
      `;

/** What a phone can never do from here is said once, without a button. */
function renderActions(call: CallResource, options: ToastOptions): TemplateResult {
  const operations = (['Reject', 'Answer'] as const).filter((one) => call.can(one) || call.pending === one);
  const isElsewhere = !operations.includes('Answer') && !call.pending;
  return html`
    ${isElsewhere ? renderLine({ tone: 'told', shape: smartphone, words: options.texts.answerOnPhone }) : nothing}
    <div class="actions">${operations.map((one) => renderAction(call, one, options))}</div>
  `;
}

function renderAction(call: CallResource, operation: Operation, options: ToastOptions): TemplateResult {
  const { look, shape, words, inProgress } = looks[operation];
  const { texts, isLive, talkingTo, act } = options;
  const isAnswer = operation === 'Answer';
  const isPending = call.pending === operation;
  const isOff = call.pending !== undefined || !isLive;
  const key = (isAnswer && options.answerKey) || nothing;
  return html`
    <button
      class="button large ${look} ${isPending ? 'pending' : ''}"
      part=${words}
      title=${isLive ? key : texts.notConnected}
      aria-disabled=${isOff}
      aria-keyshortcuts=${key}
      @click=${() => isOff || act(operation)}
    >
      ${isPending ? spinner(20) : icon(shape, 20)}
      ${isPending ? texts[inProgress] : isAnswer && talkingTo ? texts.holdAndAnswer : texts[words]}
      ${key !== nothing && key.length === 1 && !isPending ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing}
    </button>
  `;
}
