// A centre on a clock that stands still, its agents at their conversations of one medium, and what they are told of them.
import type { Chat, ChatMessage, UserData } from '../../src/api/index.js';
import type { Centre, CentreOptions, Person } from '../../src/simulator/index.js';
import { StandingCentre } from './standing-centre.js';

type MediumName = Parameters<Centre['digital']['of']>[0];
export type Body = Record<string, unknown>;

/** Who was told what kind of message of a conversation, and what it says. */
export interface Told {
  who: string;
  what: string;
  chat?: Chat;
  messages?: ChatMessage[];
  referenceId?: number;
  errorMessage?: string;
}

export class Floor extends StandingCentre {
  readonly medium: MediumName;

  constructor(medium: MediumName = 'chat', options: CentreOptions = {}) {
    super(options);
    this.medium = medium;
  }

  get conversations() {
    return this.centre.digital.of(this.medium);
  }
  get policy() {
    return this.centre.digital.policy;
  }

  /** One after the other, so that the first is ready longest. */
  ready(...people: Person[]): void {
    for (const one of people) {
      this.centre.agents.start(one, [this.medium]);
      this.centre.agents.change(one, 'Ready', [this.medium]);
      this.wait(1);
    }
  }

  /** Can be asked by colleagues, but gets nothing from a queue. */
  reachable(...people: Person[]): void {
    for (const one of people) this.centre.agents.start(one, [this.medium]);
  }

  /** A customer asks; the answer is what the customer knows it by. */
  request(nickname = 'Jonas', userData: UserData = { Segment: 'Gold' }): string {
    return this.conversations.request({ nickname, subject: 'A buckle', userData });
  }

  of(who: Person): Chat[] {
    return this.conversations.of(who);
  }

  only(who: Person): Chat {
    const [chat] = this.of(who);
    if (!chat) throw new Error(`${who.userName} has no conversation`);
    return chat;
  }

  does(who: Person, operation: string, body: Body = {}, id = this.only(who).id): { referenceId?: number } {
    return this.conversations.perform(who, id, operation, body);
  }

  accept(who: Person): void {
    this.does(who, 'Accept', { nickname: who.firstName });
  }

  /** Kristi and a customer write; the answer is what the customer knows it by. */
  talk(): string {
    this.ready(this.kristi);
    const customer = this.request();
    this.accept(this.kristi);
    return customer;
  }

  /** The documented way to name a person, where it names a person at all. */
  target(who: Person): Body {
    return { targetUri: `${this.centre.address}/users/${who.id}` };
  }

  /** Kristi asks Carole in, who comes. */
  join(operation: 'Invite' | 'Consult', who = this.carole): void {
    this.reachable(who);
    this.does(this.kristi, operation, this.target(who));
    this.accept(who);
  }

  watch(mode: 'Monitor' | 'Coach' | 'BargeIn', body: Body = {}): void {
    this.conversations.supervise(this.paula, this.kristi, mode, body);
  }

  says(customer: string, text: string): void {
    this.conversations.performAsCustomer(customer, 'SendMessage', text);
  }

  /** What somebody can read of the log: `1 ParticipantJoined Jonas`. */
  log(who: Person): string[] {
    return this.conversations.messages(who, this.only(who).id).map(line);
  }

  customerLog(customer: string): string[] {
    return this.conversations.customerMessages(customer, 1).map(line);
  }

  /** What was told of conversations since the last time this was asked. */
  heard(who?: Person): Told[] {
    this.wait(0);
    return this.deliveries
      .splice(0)
      .filter(({ channel, user }) => channel === this.conversations.medium.topic && (!who || user === who))
      .map(({ user, data }) => {
        const { notificationType, ...rest } = data as Omit<Told, 'who' | 'what'> & { notificationType: string };
        const chat = (data as Record<string, Chat | undefined>)[this.medium];
        return { ...rest, who: user.userName, what: notificationType, ...(chat && { chat }) };
      });
  }

  /** The same in short: `ksippo StatusChange Chatting`, `ksippo NewMessages 1 2`. */
  story(who?: Person): string[] {
    return this.heard(who).map(({ who: name, what, chat, messages, errorMessage }) =>
      [name, what, errorMessage ?? messages?.map(({ index }) => index).join(' ') ?? chat?.state].join(' '),
    );
  }
}

function line(entry: { index: number; type: string; from: { nickname: string }; text?: string }): string {
  const { index, type, from, text } = entry;
  return [index, type, from.nickname, ...(text === undefined ? [] : [text])].join(' ');
}

/** Who is in, as somebody sees it: `Kristi All`. */
export const people = ({ participants = [] }: Chat): string[] =>
  participants.map(({ nickname, visibility }) => `${nickname} ${visibility}`);
