// Apart from the client, because the launcher needs none of it.
import type { CustomerChatMessage } from '../api/index.js';
import { typing } from '../core/message-log.js';

/** Whether the other side is writing, by the entries of a chat. */
export const agentIsTyping = (entries: readonly CustomerChatMessage[]): boolean =>
  typing(entries).some(({ type }) => type !== 'Customer');
