// `<gws-dial>`: where an agent calls out. A field for a name or a number, the dial pad, and the lists to call from.
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { IconShape } from '../../ui/draw-icon.js';
import { icon } from '../../ui/icon.js';
import { deleteIcon, grip, phone, star, users, x } from '../../ui/icons.generated.js';
import { spinner } from '../../ui/spinner.js';
import { renderCallerIds, type CallerId } from './caller-ids.js';
import { dialStyles } from './dial.styles.js';
import type { Found, Question } from './directory.js';
import { GwsDialWantedEvent } from './events.js';
import { Finder } from './finder.js';
import { padStyles } from './pad.styles.js';
import { renderPad } from './pad.js';
import { keepsakesOf, type Keepsakes } from './recent.js';
import { foundRow, recentRow, type Row } from './rows.js';
import { renderTabs } from './tabs.js';
import { tabStyles } from './tabs.styles.js';

export type { CallerId };

/** The lists, and what stands in them while they are empty. */
const tabs = {
  recent: [phone, 'noRecent'],
  colleagues: [users, 'noColleagues'],
  favourites: [star, 'noFavourites'],
} as const;

type Tab = keyof typeof tabs;

const tabNames = Object.keys(tabs) as Tab[];

/** So many signs are shown large on the dial pad. */
const mostInLarge = 12;

/**
 * Calls out: a part of the softphone. What is to be called is told by an event; the call is the softphone's.
 *
 * The API has no list of past calls, and knows no favourites. Both are kept until the agent signs out or leaves the page,
 * and no longer: they are other people's numbers. With `keeps-recent` they are kept in this browser's local storage too,
 * for each user apart, the last 50 calls and numbers only.
 *
 * @csspart field - The field with its controls.
 * @csspart pad - The dial pad.
 * @csspart key - One key of it.
 * @csspart call - The button under the dial pad.
 * @csspart tabs - The names of the lists.
 * @csspart list - The rows.
 * @csspart row - One of them.
 * @csspart line - What is wrong, in one sentence.
 * @fires {GwsDialWantedEvent} gws-dial-wanted - The agent wants a number called.
 */
export class GwsDial extends Finder {
  static override readonly styles: CSSResultGroup = [Finder.styles, padStyles, tabStyles, dialStyles];

  /** As whom calls can be made; the agent chooses where there are several. */
  @property({ attribute: false }) callerIds: readonly CallerId[] = [];
  /** Keeps past calls and favourites in this browser. */
  @property({ type: Boolean, attribute: 'keeps-recent' }) keepsRecent = false;
  /** Why no call can be made now. */
  @property() off = '';

  @state() private tab: Tab = 'recent';
  @state() private hasPad = false;
  @state() private callerId: string | undefined;
  /** A call was tried while there can be none: why is said now. */
  @state() private wasTried = false;

  protected override willUpdate(changed?: PropertyValues<this>): void {
    // What was called is done with; what was refused may be mended.
    if (changed?.get('pending') && !this.pending && !this.refusal) this.typed = '';
    if (changed?.has('off')) this.wasTried = false;
    const keepsakes = this.#keepsakes;
    if (keepsakes) keepsakes.isStored = this.keepsRecent;
    super.willUpdate();
  }

  get #keepsakes(): Keepsakes | undefined {
    return this.sessionInUse && keepsakesOf(this.sessionInUse);
  }

  protected override get label(): string {
    return this.texts.nameOrNumber;
  }

  protected override get problem(): string {
    return this.wasTried ? this.off : this.refusal;
  }

  /** What was typed, or what the open list needs to name its numbers. */
  protected override get question(): Question | undefined {
    if (this.hasPad) return undefined;
    if (this.words) return { words: this.words };
    if (this.tab === 'colleagues') return { type: 'User' };
    const { favourites = [], calls = [] } = this.#keepsakes ?? {};
    const numbers = this.tab === 'favourites' ? favourites : calls.map(({ number }) => number);
    return numbers.length > 0 ? { numbers: [...new Set(numbers)].sort() } : undefined;
  }

  protected override get rows(): readonly Row[] {
    const { tab, texts, directory } = this;
    const { favourites = [], calls = [] } = this.#keepsakes ?? {};
    if (this.hasPad) return [];
    if (this.words || tab === 'colleagues') return this.foundRows;
    if (tab === 'favourites') return favourites.map((number) => foundRow(this.#whose(number), texts));
    return calls.map((call) => recentRow(call, directory?.nameOf(call.number), texts, this.localize.language));
  }

  /** As the directory has them; a number of nobody stands for itself. */
  #whose(number: string): Found {
    const entry = this.finding.list?.entries.find((one) => this.dialPlan(one.number) === this.dialPlan(number));
    return entry ?? { id: number, kind: 'number', name: this.directory?.nameOf(number) ?? number, number };
  }

  protected override render(): TemplateResult {
    const { hasPad, texts, words } = this;
    const head = html`<div class="top ${hasPad ? 'large' : ''} ${this.typed.length > mostInLarge ? 'long' : ''}">
      ${this.renderField(this.#renderFieldControls(), !hasPad)}
      ${
        this.callerIds.length > 0 && (hasPad || this.dialPlan(words))
          ? renderCallerIds(texts.callingAs, this.callerIds, this.#callerId, (number) => (this.callerId = number))
          : nothing
      }
    </div>`;
    return this.renderWhole(head, hasPad ? this.#renderPad() : this.#renderLists());
  }

  #renderFieldControls(): unknown {
    const { hasPad, texts } = this;
    const act = (shape: IconShape, name: string, press: () => void, isOn?: boolean) => html`
      <button class="button icon-only" aria-label=${name} title=${name} aria-pressed=${isOn ?? nothing} @click=${press}>
        ${icon(shape)}
      </button>
    `;
    const pad = act(grip, texts.dialPad, () => this.#togglePad(), hasPad);
    if (!this.typed) return pad;
    return hasPad
      ? [act(deleteIcon, texts.deleteLast, () => this.#deleteLast()), pad]
      : act(x, texts.clear, () => this.#clear());
  }

  #renderPad(): TemplateResult {
    const { off, pending, texts } = this;
    const why = off || (this.dialPlan(this.typed) || this.#keepsakes?.lastDialled ? '' : texts.typeFirst);
    return html`
      <div @keydown=${this.#onPadKey}>
        ${renderPad(texts.dialPad, (key) => this.type(this.typed + key))}
        <button
          class="button large positive ${pending ? 'pending' : ''}"
          part="call"
          aria-disabled=${pending || why ? true : nothing}
          title=${why || nothing}
          @click=${() => this.#callTyped()}
        >
          ${pending ? spinner(20) : icon(phone, 20)} ${pending ? texts.calling : texts.call}
        </button>
      </div>
    `;
  }

  #renderLists(): TemplateResult {
    const { tab, texts } = this;
    if (this.words) return this.renderList(nothing);
    const [shape, words] = tabs[tab];
    const isEmpty = tab !== 'colleagues' || this.finding.status === 'idle';
    const empty = html`<div class="empty">
      ${icon(shape, 20)}
      <p>${texts[words]}</p>
    </div>`;
    return html`
      ${renderTabs(
        texts.lists,
        tabNames.map((name) => ({ tab: name, id: name, words: texts[name] })),
        tab,
        (name) => this.#open(name),
      )}
      <div role="tabpanel" aria-labelledby="tab-${tab}">${this.renderList(isEmpty ? empty : nothing)}</div>
    `;
  }

  protected override renderActs(row: Row, stop: string): TemplateResult {
    const { pending, texts } = this;
    const why = row.why ?? this.off;
    const call = texts.callTo(row.name);
    const keep = texts.keep(row.name);
    return html`
      ${
        row.number &&
        html`<button
          class="button icon-only quiet"
          aria-label=${keep}
          aria-pressed=${this.#keepsakes?.isFavourite(row.number) ?? false}
          title=${keep}
          tabindex=${stop}
          @click=${() => this.#toggleFavourite(row)}
        >
          ${icon(star)}
        </button>`
      }
      <button
        class="button icon-only ${pending ? 'pending' : ''}"
        aria-label=${why ? `${call}: ${why}` : call}
        title=${why || call}
        tabindex=${stop}
        aria-disabled=${why || pending ? true : nothing}
        @click=${() => this.#call(row)}
      >
        ${pending ? spinner() : icon(phone)}
      </button>
    `;
  }

  get #callerId(): string | undefined {
    return (this.callerIds.find(({ number }) => number === this.callerId) ?? this.callerIds[0])?.number;
  }

  #clear(): void {
    this.type('');
    this.field.focus();
  }

  #togglePad(): void {
    this.hasPad = !this.hasPad;
    this.field.focus();
  }

  #open(tab: Tab): void {
    this.tab = tab;
    this.pick(undefined);
  }

  #deleteLast(): void {
    this.type(this.typed.slice(0, -1));
    // The last one takes its key with it.
    if (!this.typed) this.field.focus();
  }

  /** Without a number the last one comes back, to be looked at before it is called again. */
  #callTyped(): void {
    const number = this.dialPlan(this.typed);
    const last = this.#keepsakes?.lastDialled;
    if (number) this.#call({ number: this.typed, name: this.directory?.nameOf(number) ?? '' });
    else if (!this.words && last) this.type(last);
  }

  #call({ number, name, why }: Pick<Row, 'number' | 'name' | 'why'>): void {
    const dialled = this.dialPlan(number);
    this.wasTried = this.off !== '';
    if (why || this.off || this.pending || dialled === '') return;
    const isNamed = name !== '' && this.dialPlan(name) !== dialled;
    this.dispatchEvent(new GwsDialWantedEvent(dialled, isNamed ? name : undefined, this.#callerId));
  }

  #toggleFavourite({ number, name }: Row): void {
    if (this.dialPlan(name) === '') this.directory?.learn(number, name);
    this.#keepsakes?.toggleFavourite(number);
    this.requestUpdate();
  }

  protected override onEnter(row: Row | undefined): void {
    if (row) this.#call(row);
    else this.#callTyped();
  }

  protected override onEscape(): boolean {
    if (this.typed) this.#clear();
    else if (this.hasPad) this.#togglePad();
    else return false;
    return true;
  }

  /** The keys of the keyboard work while the focus is among those of the pad. */
  #onPadKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^[\d*#+,]$/.test(event.key)) this.type(this.typed + event.key);
    else if (event.key === 'Backspace') this.#deleteLast();
    else if (event.key === 'Escape') this.#togglePad();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gws-dial': GwsDial;
  }
}
