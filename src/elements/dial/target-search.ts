// `<gws-target-search>`: whom to transfer to, to add or to monitor. Colleagues, queues, contacts and numbers in one list.
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DialTexts } from '../../locales/index.js';
import { spinner } from '../../ui/spinner.js';
import type { Question } from './directory.js';
import { GwsTargetChosenEvent, GwsTargetClosedEvent } from './events.js';
import { Finder } from './finder.js';
import type { Row } from './rows.js';
import { targetSearchStyles } from './target-search.styles.js';

type How = GwsTargetChosenEvent['how'];
type Purpose = 'transfer' | 'conference' | 'monitor' | 'consult' | 'invite' | 'handOver' | 'place' | 'message';

/** What each purpose says: over the field, on the button that does it at once, and while it is under way. */
const purposes = {
  transfer: { title: 'transferTo', now: 'now', doing: 'transferring' },
  conference: { title: 'conferWith', now: 'now', doing: 'adding' },
  monitor: { title: 'monitorWhom', now: 'choose', doing: 'choosing' },
  // Of a conversation
  consult: { title: 'consultWhom', now: 'consult', doing: 'asking' },
  invite: { title: 'inviteWhom', now: 'invite', doing: 'inviting' },
  place: { title: 'placeIn', now: 'place', doing: 'placing' },
  message: { title: 'messageWhom', now: 'write', doing: 'opening' },
  handOver: { title: 'handOverTo', now: 'handOver', doing: 'transferring' },
} as const satisfies Record<Purpose, Record<string, keyof DialTexts>>;

/**
 * Finds somebody: a part of the softphone. Arrow keys choose, Enter asks first where that can be, Ctrl+Enter does it at
 * once, Escape gives up.
 *
 * @csspart title - What this is for, in a sentence.
 * @csspart field - The field with its controls.
 * @csspart list - The rows.
 * @csspart row - One of them.
 * @csspart line - What is wrong, in one sentence.
 * @fires {GwsTargetChosenEvent} gws-target-chosen - The agent has chosen somebody.
 * @fires {GwsTargetClosedEvent} gws-target-closed - The agent has given up looking.
 */
export class GwsTargetSearch extends Finder {
  static override readonly styles: CSSResultGroup = [Finder.styles, targetSearchStyles];

  /** What somebody is looked for. */
  @property() purpose: Purpose = 'transfer';
  /** Who is to be transferred, or is spoken with. */
  @property() who = '';
  /** Whether they can be spoken with first. */
  @property({ type: Boolean, attribute: 'can-ask' }) canAsk = false;
  /** Whether it can be done at once. */
  @property({ type: Boolean, attribute: 'can-now' }) canNow = false;

  /** For which channel: `voice` is reached by numbers, all others by who somebody is. */
  @property() channel = 'voice';
  /** Queues that come first: their addresses. */
  @property({ attribute: false }) suggested: readonly string[] = [];
  /** Whether queues take it, too. */
  @property({ type: Boolean, attribute: 'no-queues' }) noQueues = false;

  /** What was chosen last: it shows that it is under way. */
  @state() private chosen: { id: string; how: How } | undefined;

  protected override firstUpdated(): void {
    this.focus();
  }

  protected override get label(): string {
    const title = this.texts[purposes[this.purpose].title];
    return typeof title === 'string' ? title : title(this.who);
  }

  protected override get isCalling(): boolean {
    return this.channel === 'voice';
  }

  /** Everybody, while nothing is typed. */
  protected override get question(): Question {
    const takes = this.#takes;
    return {
      ...(this.words && { words: this.words }),
      ...(takes === 'user' && { type: 'User' }),
      ...(takes === 'queue' && { type: 'Queue' }),
      ...(!this.isCalling && { channel: this.channel }),
    };
  }

  protected override get rows(): readonly Row[] {
    const rows = this.foundRows.filter(({ kind }) => this.#takes.includes(kind));
    const isSuggested = ({ id }: Row) => this.suggested.some((address) => address.endsWith(`/${id}`));
    const suggested = rows.filter(isSuggested).map((row): Row => ({ ...row, group: 'suggested' }));
    return suggested.length > 0 ? [...suggested, ...rows.filter((row) => !isSuggested(row))] : rows;
  }

  /** Only people are monitored, and a conversation goes to nobody by a number. */
  get #takes(): string {
    if (this.purpose === 'message') return 'user number';
    if (this.purpose === 'monitor' || this.noQueues) return 'user';
    if (this.purpose === 'place') return 'queue';
    return this.isCalling ? 'user queue contact number' : 'user queue';
  }

  protected override render(): TemplateResult {
    const { label } = this;
    const close = html`<button class="esc" @click=${() => this.onEscape()}>
      <span class="unseen">${this.texts.close}</span> <kbd>esc</kbd>
    </button>`;
    const head = html`<p class="title" part="title" dir="auto">${label}</p>
      ${this.renderField(close)}`;
    return this.renderWhole(head, this.renderList(nothing));
  }

  protected override renderActs(row: Row, stop: string): unknown {
    return row.why ? nothing : this.#ways.map((how) => this.#renderAct(row, how, stop));
  }

  #renderAct(row: Row, how: How, stop: string): TemplateResult {
    const { texts } = this;
    const isChosen = this.pending && this.chosen?.id === row.id && this.chosen.how === how;
    const [asked, doing] =
      how === 'ask'
        ? (['askFirst', 'calling'] as const)
        : ([purposes[this.purpose].now, purposes[this.purpose].doing] as const);
    const words = texts[isChosen ? doing : asked];
    return html`
      <button
        class="button ${isChosen ? 'pending' : ''}"
        aria-label="${words}: ${row.name}"
        tabindex=${stop}
        aria-disabled=${this.pending || nothing}
        @click=${() => this.#choose(row, how)}
      >
        ${isChosen ? spinner() : nothing} ${words}
      </button>
    `;
  }

  get #ways(): How[] {
    return [...(this.canAsk ? ['ask' as const] : []), ...(this.canNow ? ['now' as const] : [])];
  }

  #choose({ id, kind, name, number, uri, path }: Row, how: How): void {
    if (this.pending) return;
    this.chosen = { id, how };
    this.dispatchEvent(new GwsTargetChosenEvent({ kind, name, number: this.dialPlan(number), uri, path }, how));
  }

  /** At once with Ctrl; else what comes first. */
  protected override onEnter(row: Row | undefined, { ctrlKey, metaKey }: KeyboardEvent): void {
    const how = ctrlKey || metaKey ? this.#ways.find((way) => way === 'now') : this.#ways[0];
    if (row && !row.why && how) this.#choose(row, how);
  }

  protected override onEscape(): boolean {
    return this.dispatchEvent(new GwsTargetClosedEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gws-target-search': GwsTargetSearch;
  }
}
