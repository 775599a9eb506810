// What the list shows of a conversation: a row for each kind of entry.
import type { TalkTexts } from '../../../locales/index.js';
import { timeOf, visibilityOf, type Audience, type Conversation } from '../conversation.js';
import type { Entry } from '../resource.js';
import type { Sent } from './writing.js';
import { idOfFile, type AgentMessage, type ShownFile } from './agent-messages.js';

type Drawn = Partial<AgentMessage> & Pick<AgentMessage, 'kind'>;

/** Nothing, where an entry is not to be seen. */
const rows: Readonly<
  Record<string, (entry: Entry, texts: TalkTexts, conversation: Conversation) => Drawn | undefined>
> = {
  Text: ({ text = '' }) => ({ kind: 'said', text }),
  PushUrl: ({ url = '' }) => ({ kind: 'page', text: url }),
  ParticipantJoined: (entry, texts, conversation) => {
    const name = entry.from?.nickname ?? '';
    if (conversation.isOwn(entry)) return { kind: 'notice', text: texts.youJoined };
    return visibilityOf(entry) === 'All' ? { kind: 'joined' } : { kind: 'notice', text: texts.joinedUnseen(name) };
  },
  ParticipantLeft: () => ({ kind: 'left' }),
  Notice: ({ text }) => (text ? { kind: 'notice', text } : undefined),
  CustomNotice: ({ noticeText = '' }, texts) => ({ kind: 'notice', text: texts.noticeSent(noticeText) }),
  NicknameUpdated: ({ noticeText = '' }, texts) => ({ kind: 'notice', text: texts.isNowCalled(noticeText) }),
  SystemCommand: ({ noticeText, attachment, from }, texts) => {
    if (noticeText === 'file-deleted') return { kind: 'notice', text: texts.fileTakenBack(from?.nickname ?? '') };
    if (noticeText !== 'file-uploaded' || !attachment) return undefined;
    const { name = '', size = 0 } = attachment;
    return { kind: 'said', text: name, file: { id: idOfFile(attachment), name, size } satisfies ShownFile };
  },
};

interface Shown {
  readonly entries: readonly Entry[];
  readonly texts: TalkTexts;
  readonly messages: readonly AgentMessage[];
}

/** What stands there of each: thousands are not drawn anew for one. */
const drawn = new WeakMap<Conversation, Shown>();

export function messagesOf(conversation: Conversation, texts: TalkTexts): readonly AgentMessage[] {
  const { entries } = conversation.resource.log;
  const known = drawn.get(conversation);
  const before = known?.texts === texts ? known.entries : [];
  if (known && before === entries) return known.messages;
  const goesOn = known && before.length > 0 && entries[before.length - 1] === before.at(-1);
  const fresh = entries.slice(goesOn ? before.length : 0).flatMap((entry) => show(entry, texts, conversation) ?? []);
  const messages = goesOn ? [...known.messages, ...fresh] : fresh;
  drawn.set(conversation, { entries, texts, messages });
  return messages;
}

function show(entry: Entry, texts: TalkTexts, conversation: Conversation): AgentMessage | undefined {
  const shown = rows[entry.type]?.(entry, texts, conversation);
  if (!shown) return undefined;
  const from = entry.from?.nickname ?? conversation.name;
  const isOwn = conversation.isOwn(entry);
  // To a supervisor, the agent is on the same side.
  const isColleague = !isOwn && entry.from?.type === 'Agent' && conversation.supervisorMode !== undefined;
  const tone = visibilityOf(entry) === 'All' ? (isColleague ? 'colleague' : undefined) : 'agents';
  return {
    key: String(entry.index),
    from,
    mine: isOwn || isColleague,
    ...(isColleague && { by: from }),
    ...(tone && { tone }),
    at: timeOf(entry),
    ...shown,
  };
}

/** Words that the log does not show yet. */
export const messagesUnderWay = (outgoing: readonly Sent[], audience: Audience): AgentMessage[] =>
  outgoing.map(({ id, text, state }) => ({
    key: `${audience} ${id}`,
    kind: 'said',
    from: '',
    mine: true,
    text,
    ...(audience === 'agents' && { tone: 'agents' as const }),
    delivery: state,
  }));
