// `<gws-outcome>`: what a call or a conversation came to, chosen from a tree that can be searched. Only what is confirmed
// is shown as chosen.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { commonWords } from '../../locales/index.js';
import type { Session } from '../../session/index.js';
import { icon } from '../../ui/icon.js';
import { chevronDown, circleAlert, search as magnifier } from '../../ui/icons.generated.js';
import { renderLine } from '../../ui/line.js';
import { Localize } from '../../ui/localize.js';
import { spinner } from '../../ui/spinner.js';
import { agentStyles } from '../../ui/agent-styles.js';
import { styles } from './outcome.styles.js';
import { holds, outcomesOf, search, type Disposition, type OutcomeFolder } from './outcomes.js';

/** The agent has chosen an outcome; whoever shows the element tells the server. */
export class OutcomeChosenEvent extends Event {
  constructor(readonly outcome: Disposition) {
    super('gws-outcome-chosen', { bubbles: true });
  }
}

/**
 * What a call or a conversation came to: a part of the softphone.
 *
 * @csspart outcome-field - What was chosen, where the tree is folded under it.
 * @csspart outcome-search - The field to search in.
 * @csspart outcome-tree - The outcomes.
 * @fires {OutcomeChosenEvent} gws-outcome-chosen - The agent has chosen one.
 */
export class GwsOutcome extends LitElement {
  static override readonly styles = [...agentStyles, styles];

  /** Whose contact centre it is. */
  @property({ attribute: false }) session: Session | undefined;
  /** The outcome so far. */
  @property({ attribute: false }) value: Disposition | undefined;
  /** What was asked for and is not confirmed yet. */
  @property({ attribute: false }) pending: Disposition | undefined;
  /** A field that opens the tree, where there is little room. */
  @property({ type: Boolean }) folds = false;

  @state() private tree: OutcomeFolder | undefined;
  @state() private hasFailed = false;
  @state() private words = '';

  readonly #localize = new Localize(this, commonWords);
  #readFrom: Session | undefined;

  protected override willUpdate(): void {
    if (this.session && this.session !== this.#readFrom) void this.#read(this.session);
  }

  protected override render(): TemplateResult {
    if (!this.folds) return this.#renderBox();
    const { texts } = this.#localize;
    const words = (this.pending ?? this.value)?.displayName;
    return html`
      <details class="whole">
        <summary class="field" part="outcome-field" aria-label=${words ? `${texts.outcome}: ${words}` : nothing}>
          <span class="cut ${words ? '' : 'muted'}" dir="auto">${words ?? texts.chooseOutcome}</span>
          ${this.pending ? spinner() : icon(chevronDown)}
        </summary>
        ${this.#renderBox()}
      </details>
    `;
  }

  #renderBox(): TemplateResult {
    const { texts } = this.#localize;
    const words = this.words.trim();
    if (this.hasFailed) {
      const action = { label: texts.readAgain, act: () => void this.#read(this.session!) };
      return renderLine({ tone: 'danger', shape: circleAlert, words: texts.outcomesNotRead, action });
    }
    const shown = this.tree && search(this.tree, words);
    return html`
      <div class="box" @keydown=${this.#onKey}>
        <label>
          ${icon(magnifier)}
          <input
            type="search"
            part="outcome-search"
            autocomplete="off"
            aria-label=${texts.findOutcome}
            placeholder=${texts.findOutcome}
            .value=${this.words}
            @input=${(event: Event) => (this.words = (event.target as HTMLInputElement).value)}
          />
        </label>
        <div class="tree" part="outcome-tree" role="group" aria-label=${texts.outcome} aria-busy=${!this.tree}>
          ${shown && this.#renderFolder(shown)}
        </div>
        ${
          shown && shown.folders.length + shown.outcomes.length === 0
            ? html`<p class="muted" role="status">${words ? texts.noSuchOutcome(words) : texts.noOutcomes}</p>`
            : nothing
        }
      </div>
    `;
  }

  #renderFolder({ folders, outcomes }: OutcomeFolder): TemplateResult {
    const isOpen = (folder: OutcomeFolder) => this.words.trim() !== '' || holds(folder, this.value);
    return html`
      ${repeat(
        folders,
        ({ id }) => id,
        (folder) => html`
          <details ?open=${isOpen(folder)}>
            <summary>${icon(chevronDown)}<span dir="auto">${folder.name}</span></summary>
            ${this.#renderFolder(folder)}
          </details>
        `,
      )}
      ${outcomes.map((outcome) => this.#renderOutcome(outcome))}
    `;
  }

  #renderOutcome(outcome: Disposition): TemplateResult {
    const isChosen = outcome.name === this.value?.name;
    const choose = () => {
      if (!isChosen && !this.pending) this.dispatchEvent(new OutcomeChosenEvent(outcome));
      if (this.folds) this.#fold();
    };
    return html`
      <button aria-pressed=${isChosen} @click=${choose}>
        ${this.pending?.name === outcome.name ? spinner() : html`<span class="radio"></span>`}
        <span dir="auto">${outcome.displayName}</span>
      </button>
    `;
  }

  async #read(session: Session): Promise<void> {
    this.#readFrom = session;
    this.hasFailed = false;
    try {
      this.tree = await outcomesOf(session);
    } catch (error) {
      console.warn('The dispositions could not be read.', error);
      this.hasFailed = true;
    }
  }

  #fold(): void {
    const whole = this.renderRoot.querySelector('details')!;
    whole.open = false;
    whole.querySelector('summary')!.focus();
  }

  /** Up and down lead from line to line, left and right fold and unfold, Escape leads back. */
  #onKey(event: KeyboardEvent): void {
    const from = event.target as HTMLElement;
    const lines = [...this.renderRoot.querySelectorAll<HTMLElement>('.tree :is(summary, button)')];
    const shown = lines.filter((line) => line.checkVisibility());
    const at = shown.indexOf(from);
    const folder = from.closest<HTMLDetailsElement>('.tree details');
    const isRightToLeft = getComputedStyle(this).direction === 'rtl';
    const inTree: Readonly<Record<string, () => void>> = {
      ArrowUp: () => shown[at - 1]?.focus(),
      Home: () => shown[0]?.focus(),
      End: () => shown.at(-1)?.focus(),
      [isRightToLeft ? 'ArrowLeft' : 'ArrowRight']: () => folder?.toggleAttribute('open', true),
      [isRightToLeft ? 'ArrowRight' : 'ArrowLeft']: () => {
        if (from.matches('summary')) folder!.open = false;
        else folder?.querySelector('summary')!.focus();
      },
    };
    const moves: Readonly<Record<string, () => void>> = {
      ...(at >= 0 && inTree),
      ArrowDown: () => shown[at + 1]?.focus(),
      ...(this.words && { Escape: () => (this.words = '') }),
      ...(!this.words && this.folds && { Escape: () => this.#fold() }),
    };
    if (!moves[event.key]) return;
    moves[event.key]!();
    event.preventDefault();
    event.stopPropagation();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gws-outcome': GwsOutcome;
  }
  interface HTMLElementEventMap {
    'gws-outcome-chosen': OutcomeChosenEvent;
  }
}
