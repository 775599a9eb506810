// How each medium names whom an operation is about: by address, by path or, queues of some, by name.
import type { Target } from '../../dial/directory.js';
import type { MediumName } from '../media.js';

/** What somebody is looked for. */
export type Way = 'Consult' | 'Invite' | 'Transfer';

export interface Named extends Pick<Target, 'name' | 'uri' | 'path'> {
  readonly kind: 'user' | 'queue';
  readonly id: string;
}

type Naming = (target: Named, root: string) => object;

/** Users are found as contacts, and named as users. */
const pathOf = ({ kind, id }: Named): string => `/${kind === 'user' ? 'users' : 'contacts'}/${id}`;
const byUri: Naming = (target, root) => ({ targetUri: root + pathOf(target) });
const byPath: Naming = (target) => ({ targetPath: pathOf(target) });
const byName: Naming = ({ name }) => ({ queueName: name });

type Row = Readonly<Record<Way, { readonly user: Naming; readonly queue?: Naming }>>;

const chats: Row = {
  Consult: { user: byUri, queue: byUri },
  Invite: { user: byUri },
  Transfer: { user: byUri, queue: byName },
};

/** Instant messages are between two. */
const namings: Readonly<Partial<Record<MediumName, Row>>> = {
  chats,
  smsSessions: { ...chats, Invite: { user: byUri, queue: byUri } },
  facebookSessions: {
    Consult: { user: byPath, queue: byPath },
    Invite: { user: byUri },
    Transfer: { user: byPath, queue: byPath },
  },
};

/** The channel on which somebody has to be ready for it. */
export const channels: Readonly<Record<MediumName, string>> = {
  chats: 'chat',
  smsSessions: 'smssession',
  facebookSessions: 'facebooksession',
  imSessions: 'voice',
};

export const takesQueues = (medium: MediumName, way: Way): boolean => namings[medium]?.[way].queue !== undefined;

/** `uri` is that of the conversation: the API's root is what stands before it. */
export function nameTarget(medium: MediumName, way: Way, target: Named, uri: string): object {
  const naming = namings[medium]?.[way][target.kind];
  if (!naming) throw new Error(`${medium} takes no ${target.kind} to ${way}`);
  return naming(target, uri.replace(/\/[^/]+\/[^/]+$/, ''));
}
