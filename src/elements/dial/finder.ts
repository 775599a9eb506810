// What calling out and transferring have in common: a field for a name or a number, and below it a list in which the
// arrow keys choose while the focus stays in the field.
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { dialWords, stateWords } from '../../locales/index.js';
import type { Session } from '../../session/index.js';
import { icon } from '../../ui/icon.js';
import { circleAlert, search } from '../../ui/icons.generated.js';
import { KeepFocus } from '../../ui/keep-focus.js';
import { Localize } from '../../ui/localize.js';
import { stateShapeStyles } from '../../ui/state-shape.js';
import { agentStyles } from '../../ui/agent-styles.js';
import { SessionController } from '../session/context.js';
import { directoryOf, patternsOf, type Directory, type Question } from './directory.js';
import { finderStyles } from './finder.styles.js';
import { Finding } from './finding.js';
import { plainNumber, type DialPlan } from './numbers.js';
import { foundRow, type Row, type Texts } from './rows.js';

/** As they follow each other; people, numbers and past calls need no heading. */
const groups = [
  { kinds: 'suggested', heading: 'suggested' },
  { kinds: 'user number', heading: undefined },
  { kinds: 'queue', heading: 'queues' },
  { kinds: 'contact', heading: 'contacts' },
] as const;

const skeleton = html`<div class="skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<div></div>`)}</div>`;

export abstract class Finder extends LitElement {
  static override readonly styles: CSSResultGroup = [...agentStyles, stateShapeStyles, finderStyles];

  /** A session of your own, in place of the one found on the page. */
  @property({ attribute: false }) session: Session | undefined;
  /** Makes of a number as people write it, typed, pasted or listed, what is dialled; nothing of what is none. */
  @property({ attribute: false }) dialPlan: DialPlan = plainNumber;
  /** Something was asked for and is not confirmed yet. */
  @property({ type: Boolean }) pending = false;
  /** Why the last call was refused. */
  @property() refusal = '';

  @state() protected typed = '';
  @state() private picked: string | undefined;
  @query('input') protected readonly field!: HTMLInputElement;

  protected readonly localize = new Localize(this, dialWords, stateWords);
  readonly #sessions = new SessionController(this, () => {});
  protected readonly finding = new Finding(this);
  /** What is shown. */
  #rows: readonly Row[] = [];
  /** The row that is meant was chosen by a key, on purpose, not by a pointer that came along. */
  #isByKey = false;

  constructor() {
    super();
    new KeepFocus(this, () => this.field);
  }

  /** Puts the focus into the field. */
  override focus(options?: FocusOptions): void {
    this.field.focus(options);
  }

  protected override willUpdate(): void {
    this.finding.ask(this.directory, this.question);
    this.#rows = this.rows;
  }

  protected get sessionInUse(): Session | undefined {
    return this.#sessions.session;
  }

  protected get directory(): Directory | undefined {
    const session = this.sessionInUse;
    return session?.user && directoryOf(session);
  }

  protected get texts(): Texts {
    return this.localize.texts;
  }

  /** What is looked for. */
  protected get words(): string {
    return this.typed.trim();
  }

  /** What the field is called. */
  protected abstract readonly label: string;
  /** What the directory is asked for. */
  protected abstract readonly question: Question | undefined;
  protected abstract readonly rows: readonly Row[];
  /** Whether it takes a number to reach anybody. */
  protected get isCalling(): boolean {
    return true;
  }
  /** Why something cannot be done, in a sentence. */
  protected get problem(): string {
    return this.refusal;
  }

  /** What can be done with a row; `stop` is for `tabindex`: of all rows only the one that is meant is a stop. */
  protected abstract renderActs(row: Row, stop: string): unknown;
  /** Enter was pressed in the field; nobody may be meant. */
  protected abstract onEnter(row: Row | undefined, event: KeyboardEvent): void;
  /** Answers whether Escape meant anything here. */
  protected abstract onEscape(): boolean;

  /** What was found for the words; a number that was typed comes first. */
  protected get foundRows(): Row[] {
    const { words } = this;
    const number = this.isCalling &&
      this.dialPlan(words) && { id: 'number', kind: 'number' as const, name: words, number: words };
    return [...(number ? [number] : []), ...(this.finding.list?.entries ?? [])].map((one) =>
      foundRow(one, this.texts, this.isCalling),
    );
  }

  protected type(typed: string): void {
    this.typed = typed;
    this.pick(undefined);
  }

  protected pick(id: string | undefined, isByKey = false): void {
    this.#isByKey = isByKey;
    this.picked = id;
  }

  /** Where the row that is meant stands; what is looked for means the first unless told. */
  get #index(): number {
    const index = this.#rows.findIndex(({ id }) => id === this.picked);
    return index < 0 && this.words && this.#rows.length > 0 ? 0 : index;
  }

  protected renderWhole(head: unknown, body: unknown): TemplateResult {
    const { problem } = this;
    return html`<div @keydown=${this.#onKey}>
      ${head}
      ${problem ? html`<div class="line danger" part="line" role="alert">${icon(circleAlert)}<span>${problem}</span></div>` : nothing}
      ${body}
    </div>`;
  }

  protected renderField(end: unknown, hasList = true): TemplateResult {
    const index = this.#index;
    return html`
      <div class="field find" part="field">
        ${hasList ? icon(search) : nothing}
        <input
          role="combobox"
          aria-label=${this.label}
          aria-haspopup="grid"
          aria-autocomplete="list"
          aria-expanded=${String(hasList)}
          aria-controls=${hasList ? 'list' : nothing}
          aria-activedescendant=${hasList && index >= 0 ? `row-${index}` : nothing}
          placeholder=${this.isCalling ? this.texts.nameOrNumber : this.texts.nameOrQueue}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="go"
          dir="auto"
          .value=${live(this.typed)}
          @input=${() => this.type(this.field.value)}
        />
        ${end}
      </div>
    `;
  }

  /** The rows, what there is to say of a search beside them, and what stands there without any. */
  protected renderList(empty: unknown): TemplateResult {
    const { finding, texts, words } = this;
    const rows = this.#rows;
    const isSettled = finding.status === 'idle';
    return html`
      ${
        finding.status === 'failed'
          ? html`<div class="line danger" part="line" role="alert">
              ${icon(circleAlert)}<span>${texts.noDirectory}</span>
              <button class="link" @click=${() => finding.again()}>${texts.tryAgain}</button>
            </div>`
          : nothing
      }
      ${finding.status === 'slow' && !finding.list ? skeleton : nothing}
      ${isSettled && finding.list?.hasMore && rows.length > 0 ? html`<p class="more">${texts.moreMatch}</p>` : nothing}
      <div
        id="list"
        part="list"
        role="grid"
        aria-label=${texts.lists}
        ?hidden=${rows.length === 0}
        @pointerleave=${this.#onPointerLeave}
      >
        ${groups.map(({ kinds, heading }) => this.#renderGroup(kinds, heading && texts[heading]))}
      </div>
      ${rows.length > 0 ? nothing : words ? (isSettled ? html`<p class="empty">${this.isCalling ? texts.nobody(words) : texts.nobodyElse(words)}</p>` : nothing) : empty}
      <span class="unseen" role="status">${words && isSettled ? texts.found(rows.length) : nothing}</span>
    `;
  }

  #renderGroup(kinds: string, heading: string | undefined): TemplateResult | typeof nothing {
    const rows = this.#rows.map((row, index) =>
      kinds.includes(row.group ?? row.kind) ? this.#renderRow(row, index) : nothing,
    );
    if (rows.every((row) => row === nothing)) return nothing;
    return html`
      <div class="group" role="rowgroup" aria-label=${heading ?? nothing}>
        ${heading ? html`<p class="heading" aria-hidden="true">${heading}</p>` : nothing} ${rows}
      </div>
    `;
  }

  #renderRow(row: Row, index: number): TemplateResult {
    const isPicked = index === this.#index;
    const pick = () => {
      if (row.id !== this.picked) this.pick(row.id);
    };
    return html`
      <div
        class="row ${row.look ?? ''} ${row.why ? 'off' : ''}"
        part="row"
        role="row"
        id="row-${index}"
        aria-selected=${String(isPicked)}
        @pointermove=${pick}
        @pointerdown=${pick}
        @focusin=${pick}
      >
        ${row.sign}
        <div class="who" role="gridcell">
          <span class="name cut" dir="auto" title=${row.name}>${marked(row.name, this.words)}</span>
          <span class="details cut">${row.details}</span>
        </div>
        ${row.end ? html`<span class="end number" role="gridcell">${row.end}</span>` : nothing}
        <div class="acts" role="gridcell">${this.renderActs(row, isPicked ? '0' : '-1')}</div>
      </div>
    `;
  }

  /** A finger leaves whenever it is lifted; what it has touched is still meant. */
  #onPointerLeave({ pointerType }: PointerEvent): void {
    if (pointerType === 'mouse' && !this.#isByKey) this.pick(undefined);
  }

  #onKey(event: KeyboardEvent): void {
    const { key, target } = event;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (event.isComposing) return;
    if (step && this.#rows.length > 0) this.#move(step);
    else if (key === 'Enter' && target === this.field) {
      // A pointer that rests over a list means nobody.
      this.onEnter(this.words || this.#isByKey ? this.#rows[this.#index] : undefined, event);
    } else if (key !== 'Escape' || !this.onEscape()) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #move(step: number): void {
    const index = Math.min(this.#rows.length - 1, Math.max(0, this.#index + step));
    this.pick(this.#rows[index]!.id, true);
    this.field.focus();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector(`#row-${index}`)?.scrollIntoView({ block: 'nearest' }),
    );
  }
}

/** What was typed, marked in a name. */
function marked(name: string, words: string): unknown {
  const pattern = patternsOf(words)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'))
    .join('|');
  // Every second part is one of the words.
  const parts = pattern ? name.split(new RegExp(`(${pattern})`, 'gi')) : [name];
  return parts.map((part, index) => (index % 2 ? html`<mark>${part}</mark>` : part));
}
