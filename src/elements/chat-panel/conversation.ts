// What the panel shows of a chat: who, about what, the last words, the messages.
import { typing } from '../../core/message-log.js';
import type { Resource } from '../../session/index.js';
import type { ShownMessage } from '../../ui/message-list.js';

export type ChatResource = Resource<'chats'>;

/** The customer's name, also after they have left; the subject before anybody has told a name. */
export function nameOf(chat: ChatResource): string {
  const present = chat.data.participants?.find(({ type }) => type === 'Customer');
  const known = present ?? chat.log.entries.find(({ from }) => from.type === 'Customer')?.from;
  return known?.nickname ?? subjectOf(chat);
}

/** Whether the customer has left. Right after accepting, the list of those present is empty and tells nothing. */
export const isCustomerGone = ({ data: { participants = [] } }: ChatResource): boolean =>
  participants.length > 0 && !participants.some(({ type }) => type === 'Customer');

export function subjectOf({ data }: ChatResource): string {
  const subject = data.userData?.['Subject'];
  return typeof subject === 'string' ? subject : '';
}

export const lastWords = ({ log }: ChatResource): string =>
  log.entries.findLast(({ type }) => type === 'Text')?.text ?? '';

export const isTyping = ({ log }: ChatResource): boolean => typing(log.entries).some(({ type }) => type === 'Customer');

/** How many of the customer's messages came after an entry. */
export const unreadAfter = ({ log }: ChatResource, index: number): number =>
  log.entries.filter((entry) => entry.type === 'Text' && entry.from.type === 'Customer' && entry.index > index).length;

export function shownMessages({ log }: ChatResource): ShownMessage[] {
  return log.entries.flatMap(({ index, type, from, text, timestampSeconds }): ShownMessage[] => {
    const kind = kinds[type];
    if (!kind) return [];
    return [
      {
        key: String(index),
        kind,
        from: from.nickname,
        mine: from.type === 'Agent',
        ...(text !== undefined && { text }),
        ...(timestampSeconds !== undefined && { at: timestampSeconds }),
      },
    ];
  });
}

const kinds: Readonly<Record<string, ShownMessage['kind'] | undefined>> = {
  Text: 'said',
  ParticipantJoined: 'joined',
  ParticipantLeft: 'left',
};
