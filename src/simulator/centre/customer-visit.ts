// One visit of a scripted customer: looks every second at what has come, as a person does, and reacts to it.
import type { CustomerChatMessage, CustomerChatOperations } from '../../api/index.js';
import { phrases, type Tale } from './customer-tales.js';
import type { Conversations } from './interactions/conversations.js';
import type { World } from './world.js';

/** What became of it. */
export type Ending = 'helped' | 'left alone';

interface Person {
  readonly tale: Tale;
  /** How long nobody may say anything, in milliseconds. */
  readonly patience: number;
  readonly random: () => number;
  readonly onEnd: (ending: Ending) => void;
}

/** How often a customer looks, in milliseconds. */
const glance = 1000;
/** How long somebody who has given thanks stays, in case there is more. */
const lingering = 8000;

export class Visit {
  readonly #world: World;
  readonly #conversations: Conversations;
  readonly #person: Person;
  readonly #id: string;
  /** The first entry that was not read. */
  #next = 1;
  /** When something was said last, here or there. */
  #since: number;
  #isWriting = false;
  #hasReminded = false;
  #hasThanked = false;
  /** How much an agent has said, and how much of it was answered. */
  #heard = 0;
  #answered = 0;
  #isOver = false;

  constructor(world: World, conversations: Conversations, person: Person) {
    this.#world = world;
    this.#conversations = conversations;
    this.#person = person;
    const { nickname, subject, userData, opening } = person.tale;
    this.#id = conversations.request({ nickname, subject, userData });
    this.#since = world.clock.now();
    this.#write(opening);
    this.#lookLater();
  }

  #lookLater(): void {
    this.#world.clock.after(glance, () => {
      const { state } = this.#conversations.customerView(this.#id);
      this.#isOver = state === 'Idle';
      if (this.#isOver) this.#person.onEnd(this.#heard > 0 ? 'helped' : 'left alone');
      else {
        if (!this.#isWriting) this.#look(state === 'Chatting');
        this.#lookLater();
      }
    });
  }

  #look(isServed: boolean): void {
    const fresh = this.#read();
    if (fresh.length === 0) this.#wait(isServed);
    else {
      const isGreeting = this.#heard === 0;
      this.#heard += fresh.length;
      this.#since = this.#world.clock.now();
      if (fresh.some(({ text = '' }) => text.includes('?'))) this.#answer();
      // The first thing that is no question is a greeting; the next one helps.
      else if (!isGreeting && !this.#hasThanked) this.#thank();
    }
  }

  #answer(): void {
    this.#write(this.#person.tale.answers[this.#answered++] ?? phrases.lost);
  }

  #thank(): void {
    this.#hasThanked = true;
    this.#write(this.#person.tale.thanks);
  }

  /** Reminds of the wait once, which does not make it shorter, and leaves in the end. */
  #wait(isServed: boolean): void {
    const quiet = this.#world.clock.now() - this.#since;
    const { patience } = this.#person;
    if (quiet >= (this.#hasThanked ? lingering : patience)) this.#do('Complete');
    else if (quiet >= patience / 2 && !this.#hasReminded && !this.#hasThanked) {
      this.#hasReminded = true;
      this.#do('SendMessage', isServed ? phrases.whileTalking : phrases.whileWaiting);
    }
  }

  /** Thinks, types for as long as it takes, and sends. */
  #write(text: string): void {
    this.#isWriting = true;
    const { clock } = this.#world;
    const { random } = this.#person;
    clock.after(500 + 1500 * random(), () => {
      this.#type('SendStartTypingNotification');
      clock.after(text.length * (40 + 40 * random()), () => {
        this.#type('SendStopTypingNotification');
        this.#do('SendMessage', text);
        this.#isWriting = false;
        this.#hasReminded = false;
        this.#since = clock.now();
      });
    });
  }

  /** What agents have said since the last time. */
  #read(): CustomerChatMessage[] {
    const entries = this.#conversations.customerMessages(this.#id, this.#next);
    this.#next = (entries.at(-1)?.index ?? this.#next - 1) + 1;
    return entries.filter(({ type, from }) => type === 'Text' && from.type === 'Agent');
  }

  /** Only a chat shows that somebody types. */
  #type(operation: 'SendStartTypingNotification' | 'SendStopTypingNotification'): void {
    if (this.#conversations.medium.name === 'chat') this.#do(operation);
  }

  #do(operation: keyof CustomerChatOperations, text?: string): void {
    // The agent may have been faster.
    const isThere = !this.#isOver && this.#conversations.customerView(this.#id).state !== 'Idle';
    if (isThere) this.#conversations.performAsCustomer(this.#id, operation, text);
  }
}
