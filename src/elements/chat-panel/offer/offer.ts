// A conversation that is offered: who, about what, under which name to take it, how long there is time, and two answers.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { face } from '../../../ui/face.js';
import { icon } from '../../../ui/icon.js';
import { circleAlert } from '../../../ui/icons.generated.js';
import { renderLine } from '../../../ui/line.js';
import { spinner } from '../../../ui/spinner.js';
import { accept, nicknameFor, reject } from '../answering.js';
import type { Conversation } from '../conversation.js';
import type { Conversations } from '../conversations.js';
import { factsOf } from '../data.js';
import { duration } from '../duration.js';
import { offerStyles } from './offer.styles.js';

export { Alerts } from './alerts.js';
export const styles = [offerStyles];

/** So many facts help to decide. */
const most = 4;
/** For so many seconds the bar is red. */
const last = 5;

/** All that are offered now. */
export const render = (offers: readonly Conversation[], panel: Conversations): unknown =>
  repeat(
    offers,
    ({ id }) => id,
    (offer) => renderOffer(offer, panel),
  );

function renderOffer(offer: Conversation, panel: Conversations): TemplateResult {
  const { texts, language, host } = panel;
  const { name, medium, queue, subject } = offer;
  const over = [texts[medium.words], queue].filter(Boolean).join(' · ');
  const age = Date.now() - offer.seenAt;
  const left =
    host.offerTimeout === undefined ? undefined : Math.max(0, host.offerTimeout - Math.floor(age / 1_000)) * 1_000;
  const isLast = left !== undefined && left <= last * 1_000;
  const problem = panel.wordsFor(offer);
  return html`
    <form
      class="offer"
      part="offer"
      aria-label="${texts[medium.words]}: ${name}"
      @submit=${(event: SubmitEvent) => onSubmit(event, offer, panel)}
    >
      <span class="unseen" role="alert"
        >${announced(offer, `${texts[medium.words]}: ${[...new Set([name, subject])].filter(Boolean).join(', ')}`)}</span
      >
      <div class="over">
        ${icon(medium.shape)} <span class="cut" dir="auto">${over}</span>
        <span class="number ${isLast ? 'too-long' : ''}">${duration(left ?? age, language)}</span>
      </div>
      <div class="person">
        ${face(name, 'large')}
        <div>
          <h3 class="cut" dir="auto" title=${name}>${name}</h3>
          ${subject && subject !== name ? html`<p class="muted" dir="auto">${subject}</p>` : nothing}
        </div>
      </div>
      ${renderFacts(offer, panel)} ${renderNickname(offer, panel)}
      <div class="actions">${renderAnswer('Reject', offer, panel)} ${renderAnswer('Accept', offer, panel)}</div>
      ${problem === undefined ? nothing : renderLine({ tone: 'danger', shape: circleAlert, words: problem })}
      ${
        left === undefined
          ? nothing
          : html`<progress
              class=${isLast ? 'last' : ''}
              aria-hidden="true"
              max=${host.offerTimeout!}
              .value=${left / 1_000}
            ></progress>`
      }
    </form>
  `;
}

const announcements = new WeakMap<Conversation, string>();

/** Said once for each, whatever becomes known meanwhile. */
function announced(offer: Conversation, words: string): string {
  if (!announcements.has(offer)) announcements.set(offer, words);
  return announcements.get(offer)!;
}

function renderFacts({ data }: Conversation, { host }: Conversations): unknown {
  // The subject stands above.
  const facts = factsOf(data.userData, [...host.hiddenData, 'Subject']).slice(0, most);
  if (facts.length === 0) return nothing;
  return html`
    <dl class="facts">
      ${facts.map(
        ([key, value]) => html`
          <dt><bdi>${key}</bdi></dt>
          <dd class="cut" title=${value}><bdi>${value}</bdi></dd>
        `,
      )}
    </dl>
  `;
}

/** A supervisor comes in under the own name. */
function renderNickname(offer: Conversation, panel: Conversations): unknown {
  if (offer.data.supervisorMode) return nothing;
  return html`
    <label class="as">
      ${panel.texts.youAppearAs}
      <input
        class="field"
        name="nickname"
        autocomplete="off"
        required
        pattern=".*\\S.*"
        .value=${nicknameFor(offer, panel)}
      />
    </label>
  `;
}

const looks = {
  Reject: { look: '', words: 'reject', inProgress: 'rejecting', type: 'button' },
  Accept: { look: 'primary', words: 'accept', inProgress: 'accepting', type: 'submit' },
} as const;

function renderAnswer(operation: keyof typeof looks, offer: Conversation, panel: Conversations): TemplateResult {
  const { look, words, inProgress, type } = looks[operation];
  const { texts, isLive, host } = panel;
  const { pending } = offer.resource;
  const isPending = pending === operation;
  const isOff = pending !== undefined || !isLive || !offer.can(operation);
  const key = operation === 'Accept' ? host.shortcuts.accept : undefined;
  return html`
    <button
      class="button large ${look} ${isPending ? 'pending' : ''}"
      part=${words}
      type=${type}
      title=${isLive ? (key ?? nothing) : texts.notConnected}
      aria-keyshortcuts=${key ?? nothing}
      aria-disabled=${isOff ? 'true' : nothing}
      @click=${() => {
        if (operation === 'Reject') void reject(offer, panel);
      }}
    >
      ${isPending ? spinner(20) : nothing} ${texts[isPending ? inProgress : words]}
    </button>
  `;
}

function onSubmit(event: SubmitEvent, offer: Conversation, panel: Conversations): void {
  event.preventDefault();
  const given = new FormData(event.target as HTMLFormElement).get('nickname');
  void accept(offer, panel, given === null ? undefined : String(given).trim());
}
