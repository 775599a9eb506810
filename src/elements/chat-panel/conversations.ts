// The inside of the panel: which conversations there are, which one is open, and what its regions need while they are drawn.
import {
  commonWords,
  conversationWords,
  type Book,
  type CommonTexts,
  type ConversationTexts,
} from '../../locales/index.js';
import type { Session } from '../../session/index.js';
import { Clock } from '../../ui/clock.js';
import { KeepFocus } from '../../ui/keep-focus.js';
import { Later } from '../../ui/later.js';
import { Localize } from '../../ui/localize.js';
import { SessionController } from '../session/context.js';
import { refusal } from '../session/refusal.js';
import { accept } from './answering.js';
import { ask, askersOf } from './asking.js';
import type { GwsChatPanel } from './chat-panel.js';
import type { Alerts } from './offer/alerts.js';
import { Conversation, isSaid, resourceOf } from './conversation.js';
import { GwsInteractionMessageEvent } from './events.js';
import { bySince, grouped, type Groups } from './grouped.js';
import { mediumNames, type MediumName, type Operation } from './media.js';
import { payloadOf } from './payload.js';
import { regions, type Region, type RegionName } from './regions.js';
import type { ConversationResource, Entry } from './resource.js';
import type { ViewName } from './over-list.js';
import { SidePlace } from './side-place.js';
import { interactionTeller } from './teller.js';

export type Texts = CommonTexts & ConversationTexts;

interface Watched {
  readonly conversation: Conversation;
  readonly stop: () => void;
}

/** What is a courtesy, or says at its own place what became of it. */
const isShownElsewhere = /^Send(Message|ToAgents|St)|^SetInFocus$|^ReportResponse|File$|Attachment$/;

export class Conversations {
  readonly host: GwsChatPanel;
  /** What is said, and where the agent writes. */
  readonly talk: Later<Region>;
  /** What is offered, and how that is told. */
  readonly offers: Later<typeof import('./offer/offer.js')>;
  readonly side: SidePlace;
  alerts: Alerts | undefined;
  /** The buttons over the list, and what they put into its place. */
  readonly overList: Later<typeof import('./over-list.js')>;
  view: ViewName | undefined;
  /** What a supervisor has asked for here: once it is offered, it is taken. */
  readonly sought = new Set<string>();
  readonly #regions = new Map<RegionName, Later<Region>>();
  readonly #localize;
  readonly #books = new Map<unknown, Localize<readonly [Book<object>]>>();
  readonly #sessions: SessionController;
  readonly #clock: Clock;
  readonly #watched = new Map<unknown, Watched>();
  readonly #teller;
  #open: Conversation | undefined;
  /** What the agent takes here is opened at once. */
  #accepting: Conversation | undefined;

  constructor(host: GwsChatPanel) {
    this.host = host;
    this.talk = new Later(host, () => import('./talk/talk.js'));
    this.offers = new Later(host, async () => {
      const part = await import('./offer/offer.js');
      this.alerts = new part.Alerts(this);
      return part;
    });
    this.overList = new Later(host, () => import('./over-list.js'));
    for (const [name, load] of Object.entries(regions)) this.#regions.set(name as RegionName, new Later(host, load));
    this.#localize = new Localize(host, commonWords, conversationWords);
    this.side = new SidePlace(host);
    this.#clock = new Clock(host);
    this.#sessions = new SessionController(host, () => this.follow());
    this.#teller = interactionTeller(this);
    new KeepFocus(host, () => (this.open ? this.placeToWrite : this.find('h2')));
  }

  get texts(): Texts {
    return this.#localize.texts;
  }

  get language(): string {
    return this.#localize.language;
  }

  get session(): Session | undefined {
    return this.#sessions.session;
  }

  /** Whether the server can be asked now. */
  get isLive(): boolean {
    return this.session?.status === 'live';
  }

  get all(): Conversation[] {
    return [...this.#watched.values()].map(({ conversation }) => conversation);
  }

  get open(): Conversation | undefined {
    return this.#open;
  }

  /** What the list shows. */
  get groups(): Groups {
    return grouped(this.all);
  }

  get offered(): Conversation[] {
    return bySince(this.all.filter(({ isOffered }) => isOffered));
  }

  get(id: string): Conversation | undefined {
    return this.all.find((one) => one.id === id);
  }

  /** The words of a part that comes later. */
  words<Words extends object>(book: Book<Words>): Words {
    const known = this.#books.get(book) ?? new Localize(this.host, book);
    this.#books.set(book, known);
    return known.texts as Words;
  }

  /** A moment, as the language writes it. */
  time(at: number): string {
    return this.#localize.time(at);
  }

  /** Whether there is such a region at all. */
  hasRegion(name: RegionName): boolean {
    return this.#regions.has(name);
  }

  draw(part: RegionName | Later<Region>, conversation: Conversation): unknown {
    const later = typeof part === 'string' ? this.#regions.get(part) : part;
    return later?.draw(this.texts, ({ render }) => render(conversation, this));
  }

  update(): void {
    this.host.requestUpdate();
  }

  find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }

  get placeToWrite(): HTMLElement | null {
    return this.find('textarea') ?? this.find('.finish');
  }

  /** Opens a conversation; nothing closes the one that is. */
  show(conversation: Conversation | undefined): void {
    if (conversation === this.#open) return;
    this.#tellFocus(false);
    this.#open = conversation;
    this.#tellFocus(true);
    this.update();
  }

  /** The same, and the focus goes where one writes. */
  async goTo(conversation: Conversation): Promise<void> {
    this.show(conversation);
    await this.host.updateComplete;
    this.placeToWrite?.focus();
    this.find(`[data-id="${CSS.escape(conversation.id)}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  /** In one column the list was not there: the way back leads to the row that one came from. */
  async goBack(): Promise<void> {
    const { id } = this.#open!;
    this.show(undefined);
    await this.host.updateComplete;
    this.find(`[data-id="${CSS.escape(id)}"]`)?.focus();
  }

  /** Shows the customer's side, or puts it away; the focus goes along. */
  async showSide(isShown: boolean): Promise<void> {
    this.side.isShown = isShown;
    await this.host.updateComplete;
    if (isShown) this.find('.side')?.focus();
    else this.goToAction('side');
  }

  /** The focus goes to a button in the head, or to the menu where that has it. */
  goToAction(part: string): void {
    const button = this.find(`.head [part~=${part}]`);
    (button?.checkVisibility() ? button : this.find('.more'))?.focus();
  }

  /** Opens a region of a conversation, or closes it where it is open. */
  toggle(conversation: Conversation, region: RegionName, purpose?: string): void {
    const isOpen = conversation.opened?.region === region && conversation.opened.purpose === purpose;
    conversation.opened = isOpen ? undefined : { region, ...(purpose && { purpose }) };
    conversation.problem = undefined;
    this.update();
  }

  /**
   * Asks for an operation; whatever becomes of it is shown at the conversation, under the name that it had on its
   * control. Answers whether the server has taken it.
   */
  perform(conversation: Conversation, operation: Operation, label: string, parameters = {}): Promise<boolean> {
    conversation.asked.set(operation, label);
    conversation.problem = undefined;
    if (operation === 'Accept') this.#accepting = conversation;
    this.update();
    return ask(conversation.resource, operation, parameters, this.#failIn(conversation));
  }

  /** The same for what is shown elsewhere, or nowhere: answers why it was not taken. */
  attempt({ resource }: Conversation, operation: Operation, parameters = {}): Promise<unknown> {
    return resource.perform(operation, parameters).then(
      () => undefined,
      (error: unknown) => error,
    );
  }

  /** Why something was not done, in words for people. */
  wordsFor({ asked, problem }: Conversation): string | undefined {
    if (!problem) return undefined;
    const { error, operation } = problem;
    return refusal(asked.get(operation ?? '') ?? operation ?? '', error, this.texts);
  }

  follow(): void {
    const { session } = this;
    if (session) this.#fetchAhead();
    const now = new Map<unknown, MediumName>();
    for (const name of mediumNames) for (const one of session?.[name] ?? []) now.set(one, name);
    for (const [resource, { stop }] of this.#watched) {
      if (now.has(resource)) continue;
      stop();
      this.#watched.delete(resource);
    }
    for (const [resource, name] of now) {
      if (!this.#watched.has(resource)) this.#watch(resource as ConversationResource, name);
    }
    this.#teller.follow(session);
    for (const { conversation } of this.#watched.values()) this.#enter(conversation);
    if (this.#open?.resource.ended) this.show(undefined);
    if (!document.hidden) this.#open?.read();
  }

  /** What every conversation needs is there before the first one; it does not hold up the first paint. */
  #fetchAhead(): void {
    this.offers.fetch();
    this.talk.fetch();
  }

  /** Once it is drawn. */
  tick(): void {
    this.#clock.runs = this.all.length > 0;
  }

  #watch(resource: ConversationResource, name: MediumName): void {
    const conversation = new Conversation(name, resource, () => this.session?.user?.id);
    conversation.isSought = this.sought.delete(resource.id);
    // What nobody here has asked for, too.
    askersOf(resource).set(undefined, this.#failIn(conversation));
    const stop = resource.on('entries', (entries) => this.#hear(conversation, entries));
    this.#watched.set(resource, { conversation, stop });
    if (conversation.isSought) void accept(conversation, this);
  }

  /** How a conversation takes what was refused. */
  #failIn(conversation: Conversation) {
    return (operation: Operation | undefined, error: unknown) => {
      if (operation && isShownElsewhere.test(operation)) return;
      conversation.problem = { error, operation };
      this.update();
    };
  }

  #hear(conversation: Conversation, entries: readonly Entry[]): void {
    for (const entry of entries.filter(isSaid)) {
      // Once it is known whose it is.
      queueMicrotask(() => {
        const told = [resourceOf(conversation), payloadOf(conversation), entry, conversation.isOwn(entry)] as const;
        this.host.dispatchEvent(new GwsInteractionMessageEvent(...told));
        // What is only monitored makes no sound.
        if (!told[3] && conversation.supervisorMode !== 'Monitor') void this.alerts?.said(conversation, entry.index);
      });
    }
  }

  /** What was taken here is opened, and whatever comes while nothing is. */
  #enter(conversation: Conversation): void {
    if (conversation.isOffered || conversation.hasEntered) return;
    conversation.hasEntered = true;
    conversation.joinedAt = Date.now();
    if (!this.#open || conversation === this.#accepting) this.show(conversation);
    const { greeting } = conversation;
    if (greeting) void this.perform(conversation, 'SendMessage', greeting, { text: greeting });
  }

  #tellFocus(inFocus: boolean): void {
    const conversation = this.#open;
    if (!this.isLive || !conversation?.can('SetInFocus')) return;
    void this.attempt(conversation, 'SetInFocus', { inFocus });
  }
}
