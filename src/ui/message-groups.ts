// What stands in a list of messages, from top to bottom: days, groups of one sender, quiet lines, and where the new begins.

/** Something said, or something that happened. */
export interface ShownMessage {
  /** The same for the same message, whatever becomes of it. */
  key: string;
  /** `page`: one that was pushed; `notice`: what is neither said nor done by anybody. */
  kind: 'said' | 'page' | 'joined' | 'left' | 'notice';
  from: string;
  mine: boolean;
  text?: string;
  /** When it was said; unknown for what was read from a log without times. */
  at?: number;
  /** Own words: on their way, waiting for the connection, in the server's log, or refused. */
  delivery?: 'sending' | 'held' | 'sent' | 'unsent';
  /** What sets it apart, such as who may read it. */
  tone?: string;
}

/** A day's first moment, the mark before what is new, or messages that stand together. */
export type Block = number | 'new' | readonly ShownMessage[];

/** Messages of one sender within this time stand together. */
const groupSpan = 5 * 60_000;

const isSaid = ({ kind }: ShownMessage) => kind === 'said' || kind === 'page';

/** What is not sent yet stands alone, so that it can say so. */
const belongs = (before: ShownMessage, message: ShownMessage): boolean =>
  isSaid(before) &&
  isSaid(message) &&
  before.mine === message.mine &&
  before.from === message.from &&
  before.tone === message.tone &&
  (before.delivery ?? 'sent') === (message.delivery ?? 'sent') &&
  message.delivery !== 'unsent' &&
  Math.abs((message.at ?? 0) - (before.at ?? 0)) < groupSpan;

/** `firstNew`: the key of the message before which the mark stands. */
export function blocksOf(messages: readonly ShownMessage[], firstNew?: string): Block[] {
  const blocks: Block[] = [];
  let group: ShownMessage[] | undefined;
  let day: number | undefined;
  for (const message of messages) {
    const { at, key } = message;
    const itsDay = at === undefined ? day : new Date(at).setHours(0, 0, 0, 0);
    const begins = itsDay !== day || key === firstNew;
    if (itsDay !== day) blocks.push((day = itsDay!));
    if (key === firstNew) blocks.push('new');
    if (group && !begins && belongs(group.at(-1)!, message)) group.push(message);
    else blocks.push((group = [message]));
  }
  return blocks;
}

/** Whether a block looks as it did. */
export const isSameBlock = (one: Block | undefined, other: Block): boolean =>
  one === other ||
  (Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((message, index) => message === other[index]));
