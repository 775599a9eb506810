// What a visitor sees of a chat's log.
import type { CustomerChatMessage } from '../../api/index.js';
import type { CustomerChatClient } from '../../customer/index.js';
import type { ShownMessage } from '../../ui/message-list.js';

const kinds: Readonly<Record<string, ShownMessage['kind'] | undefined>> = {
  Text: 'said',
  PushUrl: 'page',
  Notice: 'notice',
  ParticipantJoined: 'joined',
  ParticipantRejoined: 'joined',
  ParticipantLeft: 'left',
};

/** Each entry is shown the same for ever, so that a list draws it once. */
const shownBefore = new WeakMap<CustomerChatMessage, ShownMessage[]>();

/** The log itself has no times: an entry's is that of its arrival. A server may send more than the reference says. */
export function shown(entry: CustomerChatMessage, client: CustomerChatClient): ShownMessage[] {
  let messages = shownBefore.get(entry);
  if (!messages) shownBefore.set(entry, (messages = show(entry, client.arrivedAt(entry))));
  return messages;
}

function show(entry: CustomerChatMessage, arrivedAt: number | undefined): ShownMessage[] {
  const { index, type, from, text = entry.url ?? entry.noticeText } = entry;
  const kind = kinds[type];
  const mine = from.type === 'Customer';
  // Visitors know that they came; a notice without words says nothing.
  if (!kind || (mine && kind !== 'said') || (kind === 'notice' && !text)) return [];
  const { timestampSeconds } = entry as { timestampSeconds?: number };
  const at = timestampSeconds === undefined ? arrivedAt : timestampSeconds * 1_000;
  return [
    {
      key: String(index),
      kind,
      from: from.nickname,
      mine,
      ...(text !== undefined && { text }),
      ...(at !== undefined && { at }),
      ...(mine && { delivery: 'sent' as const }),
    },
  ];
}

/** Own words that the log does not show yet. */
export const shownOutgoing = ({ outgoing, connected }: CustomerChatClient): ShownMessage[] =>
  outgoing.map(({ id, text, state }) => ({
    key: `o${id}`,
    kind: 'said',
    from: '',
    mine: true,
    text,
    delivery:
      state === 'unsent' ? state : !connected || !navigator.onLine ? 'held' : state === 'unsure' ? 'unsent' : state,
  }));

/** What others have said to the visitor. */
export const isNews = ({ type, from }: CustomerChatMessage): boolean =>
  from.type !== 'Customer' && (type === 'Text' || type === 'PushUrl');

/** Who ended it, as the log tells. */
export function whoEnded(entries: readonly CustomerChatMessage[]): string | undefined {
  const last = entries.findLast(({ type }) => type === 'ParticipantLeft');
  return last && last.from.type !== 'Customer' ? last.from.nickname : undefined;
}
