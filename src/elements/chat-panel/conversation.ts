// One conversation: what the server tells of it, and what this page knows beside that.
import type { ConversationVisibility, SupervisorMode } from '../../api/index.js';
import { keptHere } from '../../ui/kept.js';
import { media, type Medium, type MediumName, type Operation } from './media.js';
import type { RegionName } from './regions.js';
import type { ConversationData, ConversationResource, Entry, InteractionResource, Participant } from './resource.js';

/** Who reads what is written. */
export type Audience = 'customer' | 'agents';

export interface Problem {
  readonly operation: Operation | undefined;
  readonly error: unknown;
}

/** In which part of the list it stands. */
export type Group = 'offered' | 'waitsForAgent' | 'waitsForCustomer' | 'followed' | 'after';

export class Conversation {
  readonly resource: ConversationResource;
  readonly mediumName: MediumName;
  readonly medium: Medium;
  /** When this page first saw it. */
  readonly seenAt = Date.now();
  /** When the agent came in, or was seen to be in. */
  joinedAt = Date.now();
  hasEntered = false;
  problem: Problem | undefined;
  /** What was asked for here, as it was called on its control. */
  readonly asked = new Map<string, string>();
  /** Whose number it is, where the directory has told. */
  called = '';
  /** A supervisor has asked for it on this page. */
  isSought = false;
  /** What is said first when the agent comes in. */
  greeting: string | undefined;
  /** What stands open beside the messages, and what for. */
  opened: { readonly region: RegionName; readonly purpose?: string } | undefined;
  /** Entries that do not say so, and that are the agent's own. */
  readonly own = new Set<number>();
  /** Up to which entry the agent has read. */
  #read: number | undefined;
  #audience: Audience | undefined;
  readonly #userId: () => string | undefined;
  #digested: readonly Entry[] = [];
  #digest = nothingSaid;

  constructor(mediumName: MediumName, resource: ConversationResource, userId: () => string | undefined) {
    this.mediumName = mediumName;
    this.medium = media[mediumName];
    this.resource = resource;
    this.#userId = userId;
  }

  get id(): string {
    return this.resource.id;
  }

  get data(): ConversationData {
    return this.resource.data;
  }

  /** Whom the agent writes to; nothing but the agent changes it from agents to the customer, nor does a reload. */
  get audience(): Audience {
    return (this.#audience ??= keptHere.read<Audience>(this.#audienceKey) ?? 'customer');
  }

  set audience(audience: Audience) {
    if (audience === this.audience) return;
    this.#audience = audience;
    keptHere.write(this.#audienceKey, audience);
  }

  get ended(): boolean {
    return this.resource.ended;
  }

  get state(): string {
    return this.data.state;
  }

  get isOffered(): boolean {
    return this.state === 'Invited';
  }

  /** Nobody is to answer what they have asked for, unless that fails. */
  get isBeingJoined(): boolean {
    return this.isOffered && this.isSought && this.problem === undefined;
  }

  /** The customer is gone from it, or was left; it is still the agent's. */
  get isAfter(): boolean {
    return this.state === 'LeftChat';
  }

  get participants(): readonly Participant[] {
    return this.data.participants ?? [];
  }

  has(operation: Operation): boolean {
    return this.medium.has.includes(operation);
  }

  can(operation: Operation): boolean {
    return this.has(operation) && this.resource.can(operation);
  }

  /** The other side's name, also after they have left; the subject before anybody has told a name. */
  get name(): string {
    const { log } = this.resource;
    if (!this.medium.hasCustomer) {
      const [other] = this.participants;
      return this.called || other?.formattedPhoneNumber || other?.phoneNumber || '';
    }
    const present = this.participants.find(isCustomer);
    const known = present ?? log.entries.find(({ from }) => from && isCustomer(from))?.from;
    return known?.nickname || this.#nameInData || this.subject || this.#number;
  }

  get subject(): string {
    return this.text('Subject');
  }

  /** Where it came from. */
  get queue(): string {
    return this.data.interactionQueue ?? '';
  }

  /** A text that is attached. */
  text(key: string): string {
    const value = this.data.userData?.[key];
    return typeof value === 'string' ? value : '';
  }

  /** Whether the customer has left. Right after accepting, the list of those present is empty and tells nothing. */
  get isCustomerGone(): boolean {
    return this.medium.hasCustomer && this.participants.length > 0 && !this.participants.some(isCustomer);
  }

  /** Others who work on it, seen by the customer or not. */
  get colleagues(): readonly Participant[] {
    return this.participants.filter((one) => one.type === 'Agent' && !this.isSelf(one));
  }

  /**
   * How a supervisor takes part: as the server shows the supervisor, or what is not left to switch to. Where the two
   * differ, the more hidden one: the customer is to hear nobody by mistake.
   */
  get supervisorMode(): SupervisorMode | undefined {
    const left = modes.filter(([mode]) => this.can(`SwitchTo${mode}`));
    if (left.length === 0) return this.data.supervisorMode;
    const own = this.participants.find((one) => this.isSelf(one))?.visibility;
    const row = modes.find((one) => one[1] === own || (left.length === 2 && !left.includes(one)));
    return (row ?? modes[0])[0];
  }

  /**
   * Whom the agent can write to now. Whoever the customer does not see writes to agents only, and who monitors to
   * nobody, whatever is offered.
   */
  get audiences(): readonly Audience[] {
    const mode = this.supervisorMode;
    if (mode === 'Monitor') return [];
    const isUnseen =
      mode === 'Coach' || this.participants.some((one) => this.isSelf(one) && (one.visibility ?? 'All') !== 'All');
    return [
      ...(this.can('SendMessage') && !isUnseen ? (['customer'] as const) : []),
      ...(this.can('SendToAgents') ? (['agents'] as const) : []),
    ];
  }

  /** Servers of before 2015 do not say which agent it is: then it is the only one there is. */
  isSelf({ type, uri, path }: Participant): boolean {
    if (type !== 'Agent') return false;
    const address = uri ?? path;
    if (address === undefined) return this.participants.filter((one) => one.type === 'Agent').length < 2;
    return address.slice(address.lastIndexOf('/') + 1) === this.#userId();
  }

  isOwn({ index, from }: Entry): boolean {
    return from ? this.isSelf(from) : this.own.has(index);
  }

  /** Who of the other side writes right now, with the words so far where the server shows them. */
  get typing(): readonly Entry[] {
    return this.resource.log.typing.filter(({ from }) => from && !this.isSelf(from));
  }

  get group(): Group {
    if (this.isOffered) return 'offered';
    if (this.supervisorMode) return 'followed';
    if (this.isAfter || this.isCustomerGone) return 'after';
    return this.#say().waitsSince === undefined ? 'waitsForCustomer' : 'waitsForAgent';
  }

  /** Since when the other side waits for an answer, or the agent for the other side. */
  get since(): number {
    const { waitsSince, last } = this.#say();
    return waitsSince ?? (last && timeOf(last)) ?? this.joinedAt;
  }

  /** What was said last, by whomever. */
  get last(): Entry | undefined {
    return this.#say().last;
  }

  get unread(): number {
    return this.#say().unread;
  }

  /** Everything up to here is read. */
  read(): void {
    const { last } = this.resource.log;
    if (last === this.#read && this.#digest.unread === 0) return;
    this.#read = last;
    this.#say();
    this.#digest = { ...this.#digest, unread: 0 };
  }

  /** Only what has come since the last time is looked at. */
  #say(): Digest {
    const { entries } = this.resource.log;
    const before = this.#digested;
    if (entries === before) return this.#digest;
    const isLonger = before.length > 0 && entries[before.length - 1] === before.at(-1);
    // What was there when this page came counts from the agent's last words on.
    this.#read ??= entries.findLast((entry) => this.isOwn(entry))?.index ?? 0;
    this.#digested = entries;
    this.#digest = entries
      .slice(isLonger ? before.length : 0)
      .reduce((digest, entry) => this.#add(digest, entry), isLonger ? this.#digest : nothingSaid);
    return this.#digest;
  }

  #add(digest: Digest, entry: Entry): Digest {
    if (!isSaid(entry)) {
      // Nobody has said anything yet, and somebody is there.
      const isFirst = digest.last === undefined && entry.type === 'ParticipantJoined' && entry.from;
      return isFirst && isCustomer(entry.from) ? { ...digest, waitsSince: timeOf(entry) } : digest;
    }
    const isOthers = entry.from ? entry.from.type !== 'Agent' : !this.isOwn(entry);
    const isAnswer = !isOthers && visibilityOf(entry) === 'All';
    return {
      last: entry,
      waitsSince: isAnswer ? undefined : (digest.waitsSince ?? (isOthers ? timeOf(entry) : undefined)),
      unread: digest.unread + (!this.isOwn(entry) && entry.index > (this.#read ?? 0) ? 1 : 0),
    };
  }

  get #audienceKey(): string {
    return `gws-widgets.audience ${this.#userId()} ${this.id}`;
  }

  get #nameInData(): string {
    return ['FirstName', 'LastName']
      .map((key) => this.text(key))
      .join(' ')
      .trim();
  }

  get #number(): string {
    return this.text('PhoneNumber') || this.text('_phone');
  }
}

type Mode = readonly [SupervisorMode, ConversationVisibility];

/** What others see of a supervisor in each; the most hidden first. */
const modes: readonly [Mode, Mode, Mode] = [
  ['Monitor', 'Supervisors'],
  ['Coach', 'Agents'],
  ['BargeIn', 'All'],
];

interface Digest {
  readonly last: Entry | undefined;
  readonly waitsSince: number | undefined;
  readonly unread: number;
}

const nothingSaid: Digest = { last: undefined, waitsSince: undefined, unread: 0 };

/** Words, a page or a file. */
export const isSaid = ({ type }: Entry): boolean => /^(Text|PushUrl|SystemCommand)$/.test(type);

export const isCustomer = ({ type }: Participant): boolean => type === 'Customer';

export const visibilityOf = ({ visibility = 'All' }: Entry): ConversationVisibility => visibility;

/** By the server's clock, which may go before ours. */
export const timeOf = ({ timestampSeconds, timestamp, receivedAt }: Entry): number =>
  Math.min(timestampSeconds ?? receivedAt ?? (parsed(timestamp) || Date.now()), Date.now());

/** With `T` or a blank between date and time, and without a colon in the zone. */
export const parsed = (timestamp = ''): number =>
  Date.parse(timestamp.replace(' ', 'T').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));

/** As the page knows it. */
export const resourceOf = ({ resource }: Conversation): InteractionResource =>
  resource as unknown as InteractionResource;
