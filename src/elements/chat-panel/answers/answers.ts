// `<gws-chat-answers>`: finds a standard response, shows what it says in this conversation, and hands it over.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { answerWords, commonWords } from '../../../locales/index.js';
import { ApiError, type Session } from '../../../session/index.js';
import { agentStyles } from '../../../ui/agent-styles.js';
import { icon } from '../../../ui/icon.js';
import { circleAlert, messageSquareText, search as magnifier, star } from '../../../ui/icons.generated.js';
import { KeepFocus } from '../../../ui/keep-focus.js';
import { renderLine } from '../../../ui/line.js';
import { Localize } from '../../../ui/localize.js';
import { spinner } from '../../../ui/spinner.js';
import { refusal } from '../../session/refusal.js';
import type { ConversationResource } from '../resource.js';
import { cutAt, search, type Answer } from './answer.js';
import { styles } from './answers.styles.js';
import { AnswerChosenEvent, AnswersClosedEvent } from './events.js';
import { insertionOf, type Part } from './filling.js';
import { grouped, type Group } from './groups.js';
import { libraryOf, type Library } from './library.js';
import { Preview } from './preview.js';

/**
 * Finds a standard response: a part of the chat panel. Arrow keys choose, Enter inserts, Escape gives up.
 *
 * @csspart field - The field with the choice of a category.
 * @csspart list - The responses that were found.
 * @csspart row - One of them.
 * @csspart preview - What the one that is meant says.
 * @csspart insert - The button that inserts it.
 * @csspart line - What is wrong, in one sentence.
 * @fires {AnswerChosenEvent} answer-chosen - The agent wants to say something.
 * @fires {AnswersClosedEvent} answers-closed - Nothing is looked for any more.
 */
export class GwsChatAnswers extends LitElement {
  static override readonly styles = [...agentStyles, styles];

  @property({ attribute: false }) session: Session | undefined;
  @property({ attribute: false }) chat: ConversationResource | undefined;
  /** What stands in the field; a slash in front is how one came here. */
  @property() words = '';

  @state() private category = '';
  @state() private picked: Answer | undefined;
  /** Waits for its values to be inserted. */
  @state() private inserting: Answer | undefined;
  @state() private favouring: Answer | undefined;
  /** Why a favourite was not taken. */
  @state() private refused: unknown;
  @query('input') private readonly field!: HTMLInputElement;

  readonly #localize = new Localize(this, commonWords, answerWords);
  readonly #preview = new Preview(this);
  #library: Library | undefined;
  #stopHearing = () => {};
  #looking = new AbortController();
  /** All that are found, and those of them that are drawn. */
  #found: readonly Answer[] = [];
  #groups: readonly Group[] = [];

  constructor() {
    super();
    new KeepFocus(this, () => this.field);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(undefined);
  }

  protected override firstUpdated(): void {
    this.field.focus();
    this.field.setSelectionRange(this.words.length, this.words.length);
  }

  protected override willUpdate(): void {
    if (this.isConnected) this.#follow(this.session && libraryOf(this.session));
    this.#find();
    this.#preview.show(this.session, this.chat, this.#meant);
  }

  /** What is looked for. */
  get #sought(): string {
    return this.words.replace(/^\//, '').trim();
  }

  /** In the order in which they stand there. */
  get #rows(): Answer[] {
    return this.#groups.flatMap(({ answers }) => answers);
  }

  /** The first unless told. */
  get #meant(): Answer | undefined {
    const rows = this.#rows;
    return this.picked && rows.includes(this.picked) ? this.picked : rows[0];
  }

  #follow(library: Library | undefined): void {
    if (library === this.#library) return;
    this.#looking.abort();
    this.#stopHearing();
    this.#library = library;
    if (!library) return;
    this.#looking = new AbortController();
    this.#stopHearing = library.on('change', () => this.requestUpdate());
    void this.#read(library, this.#looking.signal);
  }

  async #read(library: Library, signal: AbortSignal): Promise<void> {
    await library.read();
    if (!signal.aborted) await library.readWords(signal);
  }

  #find(): void {
    const library = this.#library;
    const { texts } = this.#localize;
    // What may not be used now is only told with its words.
    const usable = library?.answers.filter(({ template }) => template?.isActive !== false) ?? [];
    const inCategory = this.category ? usable.filter((one) => one.isIn(this.category)) : usable;
    this.#found = search(inCategory, this.#sought);
    this.#groups = grouped(this.#found, (answer) => library!.isFavourite(answer), texts.favourites);
  }

  protected override render(): TemplateResult {
    const { texts } = this.#localize;
    const library = this.#library;
    return html`
      <div class="all" role="dialog" aria-label=${texts.answers} @keydown=${this.#onKey}>
        ${this.#renderField()}
        ${
          library?.status === 'failed'
            ? renderLine({
                tone: 'danger',
                shape: circleAlert,
                words: texts.libraryNotRead,
                action: { label: texts.loadAgain, act: () => void this.#read(library, this.#looking.signal) },
              })
            : nothing
        }
        <div class="split">${this.#renderList()} ${this.#meant ? this.#renderPreview(this.#meant) : nothing}</div>
        <span class="unseen" role="status">${this.#sought ? texts.foundAnswers(this.#found.length) : nothing}</span>
      </div>
    `;
  }

  #renderField(): TemplateResult {
    const { texts } = this.#localize;
    const meant = this.#meant;
    return html`
      <div class="field" part="field">
        ${icon(magnifier)}
        <input
          role="combobox"
          aria-label=${texts.findAnswer}
          aria-autocomplete="list"
          aria-expanded=${String(meant !== undefined)}
          aria-controls=${meant ? 'list' : nothing}
          aria-activedescendant=${meant ? `row-${this.#rows.indexOf(meant)}` : nothing}
          placeholder=${texts.answerHint}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="go"
          dir="auto"
          .value=${live(this.words)}
          @input=${() => {
            this.words = this.field.value;
            this.picked = undefined;
          }}
        />
        <select
          aria-label=${texts.category}
          .value=${live(this.category)}
          @change=${({ target }: Event) => {
            this.category = (target as HTMLSelectElement).value;
            this.field.focus();
          }}
        >
          <option value="">${texts.allCategories}</option>
          ${this.#library?.categories.map(
            ({ id, name, depth }) => html`<option value=${id}>${'\u2003'.repeat(depth)}${name}</option>`,
          )}
        </select>
        <button class="esc" @click=${this.#close}><span class="unseen">${texts.close}</span> <kbd>esc</kbd></button>
      </div>
    `;
  }

  #renderList(): TemplateResult {
    const { texts } = this.#localize;
    const rest = this.#found.length - this.#rows.length;
    if (this.#rows.length === 0) return this.#renderNone();
    let index = 0;
    return html`
      <div class="hits">
        <div id="list" part="list" role="listbox" aria-label=${texts.answers}>
          ${this.#groups.map(
            ({ name, place, answers }) => html`
              <div role="group" aria-label=${place}>
                <p class="heading cut" aria-hidden="true" dir="auto" title=${place}>${name}</p>
                ${answers.map((answer) => this.#renderRow(answer, index++))}
              </div>
            `,
          )}
        </div>
        ${rest > 0 ? html`<p class="heading">${texts.moreAnswers(rest)}</p>` : nothing}
      </div>
    `;
  }

  #renderNone(): TemplateResult {
    const { texts } = this.#localize;
    const library = this.#library;
    if (library?.status === 'reading') {
      return html`<div class="hits skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<div></div>`)}</div>`;
    }
    if (library?.status !== 'read') return html`<div class="hits"></div>`;
    const why = this.#sought
      ? texts.noAnswerFor(this.#sought)
      : library.answers.length > 0
        ? texts.noneInCategory
        : texts.noAnswers;
    return html`<div class="none">
      ${icon(messageSquareText, 20)}
      <p>${why}</p>
    </div>`;
  }

  #renderRow(answer: Answer, index: number): TemplateResult {
    const { texts } = this.#localize;
    const isFavourite = this.#library?.isFavourite(answer);
    return html`
      <div
        class="row"
        part="row"
        role="option"
        id="row-${index}"
        aria-selected=${String(answer === this.#meant)}
        title=${answer.name}
        @mousedown=${(event: MouseEvent) => {
          // The focus stays in the field.
          event.preventDefault();
          this.picked = answer;
        }}
        @dblclick=${() => void this.#insert(answer)}
      >
        ${isFavourite ? html`<span class="star">${icon(star)}</span>` : icon(messageSquareText)}
        <span class="cut" dir="auto"
          >${cutAt(answer.name, this.#sought).map((piece, at) => (at % 2 ? html`<mark>${piece}</mark>` : piece))}</span
        >
        ${isFavourite ? html`<span class="unseen">${texts.favourite}</span>` : nothing}
      </div>
    `;
  }

  #renderPreview(answer: Answer): TemplateResult {
    const { texts } = this.#localize;
    const { parts, status } = this.#preview;
    const empty = status === 'asked' ? 0 : (parts?.filter(({ is }) => is === 'empty').length ?? 0);
    const isInserting = this.inserting === answer;
    const why = parts?.length === 0 && status === 'ready' ? texts.noWords : undefined;
    return html`
      <section class="preview" part="preview" aria-label=${answer.name}>
        <header>
          <h3 class="cut" dir="auto" title=${answer.name}>${answer.name}</h3>
          ${this.#renderStar(answer)}
        </header>
        ${this.#renderProblem()}
        <span
          class="text ${status}"
          dir="auto"
          tabindex="0"
          role="group"
          aria-label=${answer.name}
          aria-busy=${String(status === 'asked')}
          >${why ?? parts?.map((part) => renderPart(part))}</span
        >
        <div class="acts">
          <span role="status">${empty > 0 ? html`<span class="chip">${texts.toFill(empty)}</span>` : nothing}</span>
          <button
            class="button primary ${isInserting ? 'pending' : ''}"
            part="insert"
            aria-disabled=${why || isInserting ? 'true' : nothing}
            @click=${() => void this.#insert(answer)}
          >
            ${isInserting ? html`${spinner()} ${texts.inserting}` : texts.insert} <kbd aria-hidden="true">↵</kbd>
          </button>
        </div>
      </section>
    `;
  }

  #renderStar(answer: Answer): TemplateResult {
    const { texts } = this.#localize;
    const isFavourite = this.#library?.isFavourite(answer) ?? false;
    const isPending = this.favouring === answer;
    const label = isFavourite ? texts.removeFavourite : texts.addFavourite;
    return html`
      <button
        class="button icon-only ${isFavourite ? 'star' : ''} ${isPending ? 'pending' : ''}"
        aria-label=${label}
        title=${label}
        aria-disabled=${isPending ? 'true' : nothing}
        @click=${() => void this.#favour(answer, !isFavourite)}
      >
        ${isPending ? spinner() : icon(star)}
      </button>
    `;
  }

  /** What is missing of the response, or why it is no favourite. */
  #renderProblem(): TemplateResult | typeof nothing {
    const { texts } = this.#localize;
    const { error, parts, status } = this.#preview;
    if (this.refused !== undefined) {
      const action = { label: texts.close, act: () => (this.refused = undefined) };
      const words = refusal(texts.favourites, this.refused, texts);
      return renderLine({ tone: 'danger', shape: circleAlert, words, action });
    }
    if (status !== 'failed') return nothing;
    return renderLine({
      tone: 'danger',
      shape: circleAlert,
      words: parts ? texts.notFilled : texts.answerNotRead,
      ...(error instanceof ApiError && { reason: error.statusMessage }),
      action: { label: texts.loadAgain, act: () => this.#preview.again() },
    });
  }

  readonly #close = (): void => {
    this.dispatchEvent(new AnswersClosedEvent());
  };

  /** With its values; where they do not come, whoever asks once more gets it with gaps. */
  async #insert(answer: Answer): Promise<void> {
    if (this.inserting) return;
    const hadFailed = this.#preview.status === 'failed';
    this.inserting = answer;
    await this.updateComplete;
    await this.#preview.settle();
    this.inserting = undefined;
    const { parts, status } = this.#preview;
    const isStillMeant = this.isConnected && answer === this.#meant;
    if (!isStillMeant || !parts || parts.length === 0 || (status === 'failed' && !hadFailed)) return;
    this.dispatchEvent(new AnswerChosenEvent(answer.id, insertionOf(parts)));
  }

  async #favour(answer: Answer, isFavourite: boolean): Promise<void> {
    if (this.favouring) return;
    this.favouring = answer;
    this.refused = undefined;
    // It changes its place in the list, and is still the one that is meant.
    this.picked = answer;
    try {
      await this.#library?.setFavourite(answer, isFavourite);
    } catch (error) {
      this.refused = error;
    } finally {
      this.favouring = undefined;
    }
  }

  #onKey(event: KeyboardEvent): void {
    const { key } = event;
    if (event.isComposing) return;
    const isInField = event.composedPath()[0] === this.field;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const meant = this.#meant;
    if (key === 'Escape') this.#close();
    else if (isInField && step && meant) this.#move(step, meant);
    else if (isInField && key === 'Enter') {
      if (meant) void this.#insert(meant);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #move(step: number, from: Answer): void {
    const rows = this.#rows;
    const index = Math.min(rows.length - 1, Math.max(0, rows.indexOf(from) + step));
    this.picked = rows[index];
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector(`#row-${index}`)?.scrollIntoView({ block: 'nearest' }),
    );
  }
}

const renderPart = ({ text, is }: Part): unknown => (is === 'words' ? text : html`<span class=${is}>${text}</span>`);

declare global {
  interface HTMLElementTagNameMap {
    'gws-chat-answers': GwsChatAnswers;
  }
  interface HTMLElementEventMap {
    'answer-chosen': AnswerChosenEvent;
    'answers-closed': AnswersClosedEvent;
  }
}
