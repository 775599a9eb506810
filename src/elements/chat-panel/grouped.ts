// How conversations stand in the list: who waits for the agent before the others.
import type { Conversation, Group } from './conversation.js';

export type ListedGroup = Exclude<Group, 'offered'>;
/** In the order in which they stand there. */
export type Groups = Readonly<Record<ListedGroup, readonly Conversation[]>>;

/** Who waits longest for the agent comes first; whoever has their answer, with the latest first. */
export function grouped(all: readonly Conversation[]): Groups {
  const groups: Record<ListedGroup, Conversation[]> = {
    waitsForAgent: [],
    waitsForCustomer: [],
    followed: [],
    after: [],
  };
  for (const one of bySince(all)) if (!one.isOffered) groups[one.group as ListedGroup].push(one);
  groups.waitsForCustomer.reverse();
  return groups;
}

/** Those that are being joined are nobody's yet. */
export const bySince = (all: readonly Conversation[]): Conversation[] =>
  all.filter(({ isBeingJoined }) => !isBeingJoined).sort((one, other) => one.since - other.since);
