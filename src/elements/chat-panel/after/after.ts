// `<gws-chat-after>`: the end of a conversation. Leaving with a farewell, and what is still to be done then: the outcome,
// a remark, and completing it or placing it in a queue.
import { html, LitElement, noChange, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { commonWords, endingWords } from '../../../locales/index.js';
import type { Session } from '../../../session/index.js';
import { agentStyles } from '../../../ui/agent-styles.js';
import { Clock } from '../../../ui/clock.js';
import { renderControl, type Control } from '../../../ui/control.js';
import { controlStyles } from '../../../ui/control.styles.js';
import { firstName } from '../../../ui/first-name.js';
import { icon } from '../../../ui/icon.js';
import { circleAlert, inbox, logOut } from '../../../ui/icons.generated.js';
import { KeepFocus } from '../../../ui/keep-focus.js';
import { renderLine } from '../../../ui/line.js';
import { Localize } from '../../../ui/localize.js';
import { renderRing, ringStyles } from '../../../ui/ring.js';
import type { GwsTargetChosenEvent } from '../../dial/events.js';
import type { OutcomeChosenEvent } from '../../outcome/outcome.js';
import { allOutcomes, outcomesOf, type Disposition } from '../../outcome/outcomes.js';
import { refusal } from '../../session/refusal.js';
import { Asking } from '../asking.js';
import type { MediumName, Operation } from '../media.js';
import type { ConversationResource } from '../resource.js';
import { styles } from './after.styles.js';
import { forgetLeft, leftAt } from './after-time.js';

/** Where the server puts an outcome unless told. */
const usualKey = 'DispositionCode';

/** Which media take last words with the leaving itself; in others they are said before. */
const takesLastWords: readonly MediumName[] = ['chats'];
/** Where the agent can be noted as the one to be asked first the next time. */
const notesLastAgent: readonly MediumName[] = ['chats', 'smsSessions'];

/**
 * The end of a conversation: a part of the chat panel.
 *
 * @csspart farewell - The last words.
 * @csspart leave - The button that leaves the customer.
 * @csspart outcome-field - The outcome.
 * @csspart comment - What is to be noted.
 * @csspart complete - The button that ends it for the agent.
 * @csspart place - The button that leads to a queue.
 * @csspart line - What is wrong, in one sentence.
 */
export class GwsChatAfter extends LitElement {
  static override readonly styles = [...agentStyles, controlStyles, ringStyles, styles];

  @property({ attribute: false }) session: Session | undefined;
  @property({ attribute: false }) chat: ConversationResource | undefined;
  @property() medium: MediumName = 'chats';
  /** Whom it is, or was, with. */
  @property() who = '';
  /** Last words that are proposed. */
  @property() farewell = '';
  /** Nothing is completed without an outcome. */
  @property({ type: Boolean, attribute: 'mandatory-outcome' }) mandatoryOutcome = false;
  /** The key of the data that takes the outcome; the server's own unless told. */
  @property({ attribute: 'disposition-key' }) dispositionKey: string | undefined;
  /** Seconds after which the agent is reminded; never without. */
  @property({ type: Number }) limit = 60;

  @state() private isPlacing = false;
  @state() private choosing: Disposition | undefined;
  @state() private outcomes: readonly Disposition[] = [];

  readonly #localize = new Localize(this, commonWords, endingWords);
  readonly #asking = new Asking(this);
  readonly #clock = new Clock(this);
  #shown: ConversationResource | undefined;
  #readFrom: Session | undefined;

  constructor() {
    super();
    new KeepFocus(this, () => this.renderRoot.querySelector<HTMLElement>('h2'));
  }

  protected override willUpdate(): void {
    const { chat, session } = this;
    if (chat !== this.#shown) {
      this.#shown = chat;
      this.isPlacing = false;
      this.choosing = undefined;
    }
    if (chat?.ended) forgetLeft(chat.id);
    if (session && session !== this.#readFrom) void this.#readOutcomes(session);
    if (this.choosing && (this.choosing.name === this.#outcome?.name || this.#asking.problem))
      this.choosing = undefined;
    this.#clock.runs = this.#isLeft && this.limit > 0;
  }

  protected override render(): TemplateResult | typeof nothing | typeof noChange {
    const { chat } = this;
    if (!chat) return nothing;
    // Whoever shows it takes it away, and looks then where the focus goes: it must not be gone before.
    if (chat.ended) return noChange;
    return this.#isLeft || this.#isCustomerGone ? this.#renderEnd(chat) : this.#renderFarewell(chat);
  }

  get #isLeft(): boolean {
    return this.chat?.data.state === 'LeftChat';
  }

  /** Right after accepting, the list of those present is empty and tells nothing. */
  get #isCustomerGone(): boolean {
    const all = this.chat?.data.participants ?? [];
    return all.length > 0 && !all.some(({ type }) => type === 'Customer');
  }

  /** As the server has it. */
  get #outcome(): Disposition | undefined {
    const name = this.chat?.data.userData?.[this.dispositionKey ?? usualKey];
    if (typeof name !== 'string' || name === '') return undefined;
    return this.outcomes.find((one) => one.name === name) ?? { name, displayName: name };
  }

  /** Others go on with the customer: then it is over for this agent at once. */
  get #goesOn(): boolean {
    const { participants = [] } = this.chat?.data ?? {};
    return participants.filter(({ type, visibility = 'All' }) => type === 'Agent' && visibility === 'All').length > 1;
  }

  #renderFarewell(chat: ConversationResource): TemplateResult {
    const { texts } = this.#localize;
    const name = firstName(this.who);
    const leave = this.#control(chat, 'leave', 'Leave', {
      shape: logOut,
      label: texts.leave,
      inProgress: texts.leaving,
      press: () => this.renderRoot.querySelector('form')!.requestSubmit(),
    });
    return html`
      <form @submit=${(event: SubmitEvent) => void this.#leave(event)}>
        <h2 tabindex="-1">${texts.leaveWhom(name)}</h2>
        <p class="muted">${this.#goesOn ? texts.othersGoOn(name) : texts.staysYours}</p>
        <textarea
          class="field"
          part="farewell"
          name="farewell"
          rows="2"
          dir="auto"
          aria-label=${texts.lastWords}
          placeholder=${texts.lastWords}
          .value=${this.farewell}
        ></textarea>
        ${this.#renderProblem(['Leave', 'SendMessage'], texts.leave)}
        <div class="foot">${renderControl(leave, 'primary')}</div>
      </form>
    `;
  }

  #renderEnd(chat: ConversationResource): TemplateResult {
    const { texts } = this.#localize;
    return html`
      <div class="end">
        ${this.#renderHead(chat)}
        ${
          chat.can('SetDisposition')
            ? html`<gws-outcome
                folds
                exportparts="outcome-field, outcome-search, outcome-tree"
                .session=${this.session}
                .value=${this.#outcome}
                .pending=${this.choosing}
                @gws-outcome-chosen=${({ outcome }: OutcomeChosenEvent) => void this.#choose(outcome)}
              ></gws-outcome>`
            : nothing
        }
        ${
          chat.can('AddComment')
            ? html`<input
                class="field"
                part="comment"
                dir="auto"
                autocomplete="off"
                aria-label=${texts.comment}
                placeholder=${texts.comment}
                .value=${chat.data.comment ?? ''}
                @change=${(event: Event) => void this.#note((event.target as HTMLInputElement).value)}
              />`
            : nothing
        }
        ${this.isPlacing ? this.#renderQueues(chat) : nothing}
        ${this.#renderProblem(['SetDisposition', 'AddComment'], texts.save)} ${this.#renderFoot(chat)}
      </div>
    `;
  }

  #renderHead({ id }: ConversationResource): TemplateResult {
    const { texts } = this.#localize;
    const runs = this.#isLeft && this.limit > 0;
    const left = runs ? this.limit * 1_000 - (Date.now() - leftAt(id)) : 0;
    const isLate = runs && left <= 0;
    return html`
      <div class="head">
        ${runs ? renderRing(Math.max(0, left - 999), Math.max(0, left / (this.limit * 1_000)), texts.timeLeft) : nothing}
        <div class="words">
          <h2 tabindex="-1">${this.#isLeft ? texts.stillYours : texts.customerLeft(firstName(this.who))}</h2>
          <p class="${isLate ? 'late' : 'muted'}" role="status">${isLate ? texts.timeIsUp : texts.noteAndComplete}</p>
        </div>
      </div>
    `;
  }

  #renderQueues(chat: ConversationResource): TemplateResult {
    const { texts } = this.#localize;
    const { problem } = this.#asking;
    return html`<gws-target-search
      part="search"
      purpose="place"
      channel="chat"
      .session=${this.session}
      .suggested=${chat.data.suggestedQueueUris ?? []}
      .canNow=${true}
      .pending=${chat.pending === 'Complete'}
      .refusal=${problem?.operation === 'Complete' ? refusal(texts.placeInQueue, problem.error, texts) : ''}
      @gws-target-chosen=${({ whom }: GwsTargetChosenEvent) => void this.#complete({ queueName: whom.name })}
      @gws-target-closed=${(event: Event) => {
        // It is this part that knows what to close.
        event.stopPropagation();
        this.#place(false);
      }}
    ></gws-target-search>`;
  }

  #renderFoot(chat: ConversationResource): TemplateResult {
    const { texts } = this.#localize;
    const isNeeded = this.mandatoryOutcome && !this.#outcome;
    const place = this.#control(chat, 'place', 'Complete', {
      shape: inbox,
      label: texts.placeInQueue,
      isPending: false,
      isPressed: this.isPlacing,
      press: () => this.#place(!this.isPlacing),
    });
    const complete = this.#control(chat, 'complete', 'Complete', {
      label: texts.complete,
      inProgress: texts.completing,
      ...(isNeeded && { why: texts.outcomeNeeded }),
      press: () => void this.#complete(this.#lastAgent),
    });
    return html`
      ${this.isPlacing ? nothing : this.#renderProblem(['Complete'], texts.complete)}
      ${
        isNeeded
          ? html`<p class="needed" id="needed">${icon(circleAlert)}<span>${texts.outcomeNeeded}</span></p>`
          : nothing
      }
      ${
        notesLastAgent.includes(this.medium)
          ? html`<label class="last"><input type="checkbox" name="last" /> ${texts.meNextTime}</label>`
          : nothing
      }
      <div class="foot">${renderControl(place, 'quiet')} ${renderControl(complete, isNeeded ? '' : 'primary')}</div>
    `;
  }

  #renderProblem(of: readonly Operation[], what: string): TemplateResult | typeof nothing {
    const { texts } = this.#localize;
    const { problem } = this.#asking;
    if (!problem || !of.includes(problem.operation)) return nothing;
    const action = { label: texts.close, act: () => this.#asking.forget() };
    const words = refusal(what, problem.error, texts);
    return renderLine({ tone: 'danger', shape: circleAlert, words, action });
  }

  /** Off where the server does not offer it, and while another thing is under way. */
  #control(
    chat: ConversationResource,
    part: string,
    operation: Operation,
    { inProgress, ...more }: Omit<Control, 'part'> & { inProgress?: string },
  ): Control {
    const { texts } = this.#localize;
    const isPending = more.isPending ?? chat.pending === operation;
    const offered = chat.can(operation) || isPending ? undefined : texts.notOffered;
    return {
      part,
      ...more,
      isPending,
      why: this.#asking.isLive ? (offered ?? more.why) : texts.connectionLost,
      label: (isPending && inProgress) || more.label,
    };
  }

  get #lastAgent(): object {
    const box = this.renderRoot.querySelector<HTMLInputElement>('[name=last]');
    return box?.checked ? { saveLAR: true } : {};
  }

  async #leave(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { chat } = this;
    if (!chat || chat.pending === 'Leave') return;
    const text = String(new FormData(event.target as HTMLFormElement).get('farewell')).trim();
    if (takesLastWords.includes(this.medium)) await this.#asking.perform('Leave', text ? { text } : {});
    else if (!text || (await this.#asking.perform('SendMessage', { text }))) await this.#asking.perform('Leave');
  }

  async #choose(outcome: Disposition): Promise<void> {
    this.choosing = outcome;
    const { dispositionKey } = this;
    const asked = { disposition: outcome.name, ...(dispositionKey !== undefined && { dispositionKey }) };
    if (!(await this.#asking.perform('SetDisposition', asked))) this.choosing = undefined;
  }

  async #note(comment: string): Promise<void> {
    await this.#asking.perform('AddComment', { comment });
  }

  async #complete(parameters: object): Promise<void> {
    await this.#asking.perform('Complete', parameters);
  }

  #place(isPlacing: boolean): void {
    this.isPlacing = isPlacing;
    this.#asking.forget();
    if (!isPlacing) {
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[part~=place]')?.focus());
    }
  }

  /** What an outcome is called is not worth a word where it cannot be read: its code will do. */
  async #readOutcomes(session: Session): Promise<void> {
    this.#readFrom = session;
    this.outcomes = allOutcomes(await outcomesOf(session).catch(() => undefined));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gws-chat-after': GwsChatAfter;
  }
}
