// Hierarchical Dispositions API: the tree of disposition codes, read only. Its groups are read as any group is, by
// `GET /groups/{id}`; the codes without their tree are in the settings group `dispositions`.
import type { Answer } from './wire.js';

export interface Disposition {
  /** Never changes; this is what SetCallDisposition and its like take. */
  name: string;
  /** For people; may change. */
  displayName: string;
}

/** A category of dispositions: a root, or a folder in one. */
export interface DispositionGroup {
  id: string;
  uri: string;
  name: string;
  type?: 'dispositions';
  contains: 'dispositions' | 'dispositions'[];
  /** On the root that holds the default dispositions; there may be none. */
  defaultGroup?: boolean;
  /** On every group but a root. */
  parentUri?: string;
  /** With subresources `*` without what is in them, with `**` down to the last. */
  groups?: DispositionGroup[];
  dispositions?: Disposition[];
}

export interface DispositionsEndpoints {
  /** Only those directly in the group; the id may be a sub-group's. */
  'GET /groups/{id}/dispositions': { answer: Partial<Answer> & { dispositions: Disposition[] } };
}

export type DispositionsNotification = never;
