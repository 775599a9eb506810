// What interactions need of the rest of the centre: who is ready, people and queues by their ids, documents.
import type { Agents } from '../agents.js';
import type { Queue } from '../company.js';
import type { Documents } from '../documents.js';
import type { Person } from '../people.js';
import type { StandardResponses } from '../standard-responses.js';

export interface Surroundings {
  readonly duties: Pick<Agents, 'ready' | 'isReachable' | 'missed'>;
  readonly people: readonly Person[];
  readonly queues: readonly Queue[];
  readonly documents: Documents;
  /** Made after the interactions, whose history it looks into. */
  readonly responses: () => StandardResponses;
  /** The contact server is there, which keeps what is attached. */
  keepsData(): boolean;
}
