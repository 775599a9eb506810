// The two answers to an offer, and the name under which the agent comes in.
import type { Conversation } from './conversation.js';
import type { Conversations } from './conversations.js';

export const nicknameFor = ({ medium }: Pick<Conversation, 'medium'>, { host, session }: Conversations): string =>
  host.nicknames[medium.words] ?? host.nickname ?? (session?.user?.firstName || session?.user?.userName) ?? '';

/** Takes it, and greets where that is wished. */
export async function accept(offer: Conversation, panel: Conversations, nickname = nicknameFor(offer, panel)) {
  if (offer.resource.pending !== undefined || !panel.isLive) return;
  // A supervisor who comes in says nothing by itself.
  offer.greeting = offer.data.supervisorMode ? undefined : panel.host.greeting;
  const isTaken = await panel.perform(offer, 'Accept', panel.texts.accept, { nickname });
  if (!isTaken) offer.greeting = undefined;
}

export async function reject(offer: Conversation, panel: Conversations): Promise<void> {
  if (offer.resource.pending !== undefined || !panel.isLive) return;
  await panel.perform(offer, 'Reject', panel.texts.reject);
}
