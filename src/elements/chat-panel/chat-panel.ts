// `<gws-chat-panel>`: the agent's conversations. What is offered, what runs, and the one that is open.
import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Session } from '../../session/index.js';
import { agentStyles } from '../../ui/agent-styles.js';
import { listenForShortcuts } from '../../ui/shortcuts.js';
import { accept, reject } from './answering.js';
import { styles } from './chat-panel.styles.js';
import { Conversations } from './conversations.js';
import { listStyles } from './list/list.styles.js';
import type { Medium } from './media.js';
import { defaultShortcuts, type ShortcutAction, type Shortcuts } from './shortcuts.js';
import { renderPanel } from './whole.js';

/** Under which names customers see the agent, by medium. */
export type Nicknames = Readonly<Partial<Record<Medium['words'], string>>>;

const words = { fromAttribute: (value: string | null) => value?.split(/\s+/).filter(Boolean) ?? [] };
const numbers = { fromAttribute: (value: string | null) => words.fromAttribute(value).map(Number) };

/**
 * An agent's conversations. Uses the session of the `<gws-session>` around it, or of the page's first one.
 *
 * @slot crm - The CRM's own view of the customer, at the end of their side.
 * @csspart list - All conversations.
 * @csspart row - One of them.
 * @csspart offer - A conversation that is offered.
 * @csspart accept - The button that takes it.
 * @csspart reject - The button that gives it back.
 * @csspart conversation - The one that is open.
 * @csspart head - Who it is with, and what can be done.
 * @csspart side - Whom it is with: a column, or a drawer and the button that opens it.
 * @csspart more - The button that opens the menu of what has no room in the head.
 * @csspart finish - The button that ends it.
 * @csspart audience - Who reads what is written.
 * @csspart composer - Where the agent writes.
 * @csspart send - The button that sends it.
 * @csspart file - A file that is to be sent.
 * @csspart line - What is wrong, in one sentence.
 * @fires {GwsInteractionOfferedEvent} gws-interaction-offered - A conversation is offered.
 * @fires {GwsInteractionAcceptedEvent} gws-interaction-accepted - The agent is in a conversation.
 * @fires {GwsInteractionMessageEvent} gws-interaction-message - Somebody has said something.
 * @fires {GwsInteractionSendingEvent} gws-interaction-sending - The agent is about to say something;
 *   `preventDefault()` keeps it from being sent.
 * @fires {GwsInteractionLeftEvent} gws-interaction-left - The customer is no longer in it; it is still the agent's.
 * @fires {GwsInteractionCompletedEvent} gws-interaction-completed - It is no longer the agent's.
 */
export class GwsChatPanel extends LitElement {
  static override readonly styles = [...agentStyles, listStyles, styles];

  /** A session of your own, in place of the one found on the page. */
  @property({ attribute: false }) session: Session | undefined;
  /** Under which name customers see the agent; the first name unless told. */
  @property() nickname: string | undefined;
  /** The same for single media, such as `{ sms: 'Tarnfell' }`. */
  @property({ attribute: false }) nicknames: Nicknames = {};
  /** Sent to the customer when the agent has taken a conversation. */
  @property() greeting: string | undefined;
  /** How many seconds the contact centre leaves an offer to an agent; it does not tell. Without it no countdown is shown. */
  @property({ type: Number, attribute: 'offer-timeout' }) offerTimeout: number | undefined;
  /** After how many seconds a customer's wait is long, and after how many too long. Attribute: with a blank between. */
  @property({ attribute: 'wait-limits', converter: numbers }) waitLimits: readonly number[] = [60, 180];
  /** The largest file that may be sent, in megabytes. */
  @property({ type: Number, attribute: 'max-file-size' }) maxFileSize = 10;
  /** Keys of a conversation's data that are not shown; `Ixn*` stands for all that begin so. Attribute: with blanks between. */
  @property({ attribute: 'hidden-data', converter: words }) hiddenData: readonly string[] = [
    ...['GSIP_*', 'IW_*', 'gws*', 'ChatServer*', 'Ixn*', '_*', 'FirstName', 'LastName', 'ContactId'],
  ];
  /** Keys whose values are shown by their end alone until somebody asks. Attribute: with blanks between. */
  @property({ attribute: 'masked-data', converter: words }) maskedData: readonly string[] = [];
  /** Keys that are not changed here. Attribute: with blanks between. */
  @property({ attribute: 'locked-data', converter: words }) lockedData: readonly string[] = [];
  /** Proposed as the last words to a customer. */
  @property() farewell = '';
  /** After how many seconds the agent is reminded of a conversation that is to be finished; 0 for never. */
  @property({ type: Number, attribute: 'after-time' }) afterTime = 60;
  /** Nothing is completed without an outcome. */
  @property({ type: Boolean, attribute: 'mandatory-outcome' }) mandatoryOutcome = false;
  /** The key of a conversation's data that takes its outcome; the server's own unless told. */
  @property({ attribute: 'disposition-key' }) dispositionKey: string | undefined;
  /** Makes no sound. */
  @property({ type: Boolean }) silent = false;
  /** Keys that work wherever the focus is; `{}` for none. */
  @property({ attribute: false }) shortcuts: Shortcuts = defaultShortcuts;

  readonly #panel = new Conversations(this);

  constructor() {
    super();
    // The agent is nearly always in the field.
    listenForShortcuts(this, (action) => this.#onShortcut(action), { inOwnFields: true });
  }

  protected override willUpdate(): void {
    this.#panel.follow();
  }

  protected override updated(): void {
    this.#panel.tick();
  }

  /** Opens a conversation. */
  open(id: string): void {
    const conversation = this.#panel.get(id);
    if (conversation) this.#panel.show(conversation);
  }

  /** Takes a conversation that is offered. */
  async accept(id: string, nickname?: string): Promise<void> {
    const conversation = this.#panel.get(id);
    if (conversation) await accept(conversation, this.#panel, nickname);
  }

  /** Gives a conversation back that is offered. */
  async reject(id: string): Promise<void> {
    const conversation = this.#panel.get(id);
    if (conversation) await reject(conversation, this.#panel);
  }

  /** Tells the customer's client something, which may make of it what it likes. */
  async sendNotice(id: string, noticeText: string): Promise<void> {
    const conversation = this.#panel.get(id);
    if (conversation) await conversation.resource.perform('SendCustomNotice', { noticeText });
  }

  protected override render(): TemplateResult {
    return renderPanel(this.#panel);
  }

  #onShortcut(action: ShortcutAction): boolean {
    const panel = this.#panel;
    const { groups, open } = panel;
    if (action === 'accept') {
      const [offer] = panel.offered;
      if (offer) void accept(offer, panel);
      return offer !== undefined;
    }
    const step = action === 'next' ? 1 : -1;
    const all = Object.values(groups).flat();
    const at = all.indexOf(open!);
    const next = all.at((at + (at < 0 && step < 0 ? 0 : step)) % all.length);
    if (next) void panel.goTo(next);
    return next !== undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gws-chat-panel': GwsChatPanel;
  }
}
