// `<gws-chat-side>`: whom a conversation is with. How to reach them, their case, what was before, and the CRM's own view.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { HistoryInteraction } from '../../../api/index.js';
import { caseWords, commonWords, sideWords } from '../../../locales/index.js';
import type { Session } from '../../../session/index.js';
import { agentStyles } from '../../../ui/agent-styles.js';
import { controlStyles } from '../../../ui/control.styles.js';
import { firstName } from '../../../ui/first-name.js';
import { icon } from '../../../ui/icon.js';
import { chevronLeft, circleAlert } from '../../../ui/icons.generated.js';
import { KeepFocus } from '../../../ui/keep-focus.js';
import { renderLine } from '../../../ui/line.js';
import { Localize } from '../../../ui/localize.js';
import { sectionStyles } from '../../../ui/section.styles.js';
import { renderCase, type CaseView, type DataRules } from '../../case/case.js';
import { refusal } from '../../session/refusal.js';
import type { MediumName } from '../media.js';
import type { ConversationResource } from '../resource.js';
import { Asking } from '../asking.js';
import { contactKeys, renderContact } from './contact.js';
import { beginOf, Earlier } from './earlier.js';
import { mediaShapes, spokenIn } from './past.js';
import { styles } from './side.styles.js';

/** How a key is deleted: of most media a list of keys, of instant messages one. */
const deletion: Readonly<Record<MediumName, (key: string) => object>> = {
  chats: (key) => ({ keys: [key] }),
  smsSessions: (key) => ({ keys: [key] }),
  facebookSessions: (key) => ({ keys: [key] }),
  imSessions: (key) => ({ key }),
};

const noRules: DataRules = { hidden: [], masked: [], locked: [] };
/** More of what was before is shown when it is asked for. */
const fewest = 5;

/**
 * The customer's side of a conversation: a part of the chat panel.
 *
 * @slot head - What stands at the end of its head.
 * @slot crm - The CRM's own view of the customer.
 * @csspart contact - How to reach them.
 * @csspart case - What is attached to the conversation.
 * @csspart earlier - What was with them before.
 * @csspart past - One of that, as it was said.
 * @csspart line - What is wrong, in one sentence.
 */
export class GwsChatSide extends LitElement {
  static override readonly styles = [...agentStyles, controlStyles, sectionStyles, styles];

  @property({ attribute: false }) session: Session | undefined;
  @property({ attribute: false }) chat: ConversationResource | undefined;
  @property() medium: MediumName = 'chats';
  /** Whom it is with. */
  @property() who = '';
  /** How the keys of the case are treated. */
  @property({ attribute: false }) rules: DataRules = noRules;

  readonly #localize = new Localize(this, commonWords, caseWords, sideWords);
  readonly #asking = new Asking(this);
  readonly #earlier = new Earlier(this);
  readonly #views = new WeakMap<ConversationResource, CaseView>();
  #showsAll = false;

  constructor() {
    super();
    new KeepFocus(this, () => this.#find('h2'));
  }

  protected override willUpdate(): void {
    // Colleagues are nobody's contacts.
    const id = this.medium === 'imSessions' ? undefined : this.chat?.id;
    this.#earlier.follow(this.session, id);
  }

  protected override render(): TemplateResult {
    const { texts } = this.#localize;
    const { open } = this.#earlier;
    return html`
      <header>
        ${
          open
            ? html`<button
                class="button icon-only"
                aria-label=${texts.backToCustomer}
                @click=${() => this.#close(open)}
              >
                <span class="turns">${icon(chevronLeft, 20)}</span>
              </button>`
            : nothing
        }
        <h2 class="cut" tabindex="-1" dir="auto">
          ${open ? subjectOf(open) || texts.noSubject : texts.about(firstName(this.who))}
        </h2>
        <slot name="head"></slot>
      </header>
      ${open ? this.#renderPast(open) : this.#renderAll()}
    `;
  }

  #renderAll(): TemplateResult {
    const { chat } = this;
    return html`<div class="all">
      ${chat ? html`${renderContact(chat.data.userData, this.#localize.texts)} ${this.#renderCase(chat)}` : nothing}
      ${this.#renderEarlier()}
      <slot name="crm"></slot>
    </div>`;
  }

  #renderCase(chat: ConversationResource): unknown {
    const { texts } = this.#localize;
    const { isLive, problem } = this.#asking;
    const view = this.#views.get(chat) ?? { isEditing: false, revealed: new Set(), labels: new Map() };
    this.#views.set(chat, view);
    const { hidden } = this.rules;
    const drawn = renderCase({
      data: chat.data,
      view,
      // What stands above is shown once, and can be changed here.
      rules: view.isEditing ? this.rules : { ...this.rules, hidden: [...hidden, ...contactKeys] },
      texts,
      isOpen: isLive && chat.can('UpdateUserData'),
      isSaving: chat.pending === 'UpdateUserData',
      update: (userData) => this.#asking.perform('UpdateUserData', { userData }),
      remove: (key) => void this.#asking.perform('DeleteUserData', deletion[this.medium](key)),
      draw: () => this.requestUpdate(),
      focus: (selector) => this.#focus(selector),
    });
    return html`${drawn} ${problem ? this.#renderProblem(problem.error) : nothing}`;
  }

  #renderProblem(error: unknown): TemplateResult {
    const { texts } = this.#localize;
    const words = refusal(texts.caseData, error, texts);
    const action = { label: texts.close, act: () => this.#asking.forget() };
    return renderLine({ tone: 'danger', shape: circleAlert, words, action });
  }

  #renderEarlier(): TemplateResult | typeof nothing {
    const { texts } = this.#localize;
    const { interactions, status } = this.#earlier;
    if (this.medium === 'imSessions') return nothing;
    const shown = this.#showsAll ? interactions : interactions?.slice(0, fewest);
    return html`
      <details class="part" part="earlier" open>
        <summary>${texts.earlier}</summary>
        ${this.#renderStatus()}
        ${interactions?.length === 0 ? html`<p class="muted">${texts.nothingEarlier}</p>` : nothing}
        ${status === 'slow' && !interactions ? html`<div class="skeleton" aria-hidden="true"></div>` : nothing}
        <ul>
          ${shown?.map((one) => html`<li>${this.#renderInteraction(one)}</li>`)}
        </ul>
        ${
          interactions && shown && shown.length < interactions.length
            ? html`<button class="link" @click=${() => this.#showAll()}>${texts.showAll(interactions.length)}</button>`
            : nothing
        }
      </details>
    `;
  }

  #renderInteraction(one: HistoryInteraction): TemplateResult {
    const { texts } = this.#localize;
    const { ownerInformation: owner, state } = one;
    const [shape, words] = mediaShapes(one);
    const below = [owner && `${owner.firstName} ${owner.lastName}`, state === 'Stopped' ? '' : texts.stillOpen].filter(
      Boolean,
    );
    return html`
      <button class="row" data-id=${one.id} @click=${() => this.#open(one)}>
        ${icon(shape)} <span class="unseen">${texts[words]}</span>
        <span class="name cut" dir="auto">${subjectOf(one) || texts.noSubject}</span>
        <span class="muted number">${this.#day(beginOf(one))}</span>
        <span class="muted cut" dir="auto">${below.join(' · ')}</span>
      </button>
    `;
  }

  #renderPast(one: HistoryInteraction): TemplateResult {
    const { texts, language } = this.#localize;
    const { messages, status } = this.#earlier;
    const at = beginOf(one);
    return html`
      <div class="all past" part="past" tabindex="-1">
        <p class="muted">${new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(at)}</p>
        ${one.comment ? html`<p dir="auto">${one.comment}</p>` : nothing} ${this.#renderStatus()}
        ${status === 'slow' ? html`<div class="skeleton" aria-hidden="true"></div>` : nothing}
        ${messages?.length === 0 ? html`<p class="muted">${texts.noWordsKept}</p>` : nothing}
        ${spokenIn(messages ?? []).map(
          ({ name, text, time, isForAgents, isCustomer }) => html`
            <p class="said ${isForAgents ? 'agents' : isCustomer ? 'customer' : ''}">
              <span class="muted"
                ><bdi>${name}</bdi>${isForAgents ? `, ${texts.agentsOnly}` : ''}
                ${time === undefined ? nothing : html` · ${this.#localize.time(time)}`}</span
              >
              <span dir="auto">${text}</span>
            </p>
          `,
        )}
      </div>
    `;
  }

  #renderStatus(): TemplateResult | typeof nothing {
    const { texts } = this.#localize;
    if (this.#earlier.status !== 'failed') return nothing;
    const action = { label: texts.loadAgain, act: () => this.#earlier.again() };
    return renderLine({ tone: 'danger', shape: circleAlert, words: texts.historyNotRead, action });
  }

  /** `12 May`, and of another year the year alone. */
  #day(at: number): string {
    const isThisYear = new Date(at).getFullYear() === new Date().getFullYear();
    return this.#localize.format(at, isThisYear ? { day: 'numeric', month: 'short' } : { year: 'numeric' });
  }

  #open(one: HistoryInteraction): void {
    this.#earlier.read(one);
    this.#focus('.past');
  }

  #close(one: HistoryInteraction): void {
    this.#earlier.close();
    this.#focus(`[data-id="${CSS.escape(one.id)}"]`);
  }

  #showAll(): void {
    this.#showsAll = true;
    this.requestUpdate();
    this.#focus(`li:nth-child(${fewest + 1}) .row`);
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.#find(selector)?.focus());
  }
}

const subjectOf = ({ subject }: HistoryInteraction): string => subject ?? '';

declare global {
  interface HTMLElementTagNameMap {
    'gws-chat-side': GwsChatSide;
  }
}
