// The outcomes that a call or a conversation can have: the contact centre's tree of dispositions, or its flat list.
import type { Disposition, DispositionGroup } from '../../api/index.js';
import type { Session } from '../../session/index.js';

export type { Disposition };

/** A folder of outcomes; the root has no name that anybody should see. */
export interface OutcomeFolder {
  readonly id: string;
  readonly name: string;
  readonly folders: readonly OutcomeFolder[];
  readonly outcomes: readonly Disposition[];
}

const read = new WeakMap<Session, Promise<OutcomeFolder>>();

/** Read once a session; what failed is read anew when it is asked for again. */
export function outcomesOf(session: Session): Promise<OutcomeFolder> {
  const known = read.get(session);
  if (known) return known;
  const reading = readTree(session).catch(() => readList(session));
  read.set(session, reading);
  reading.catch(() => read.delete(session));
  return reading;
}

async function readTree({ request }: Session): Promise<OutcomeFolder> {
  const { groups } = await request('GET /groups', { query: { type: 'dispositions', subresources: '*' } });
  const roots = groups as unknown as readonly DispositionGroup[];
  const root = roots.find(({ defaultGroup }) => defaultGroup) ?? roots[0];
  if (!root) throw new Error('There is no tree of dispositions');
  const tree = await request('GET /groups/{id}', { path: { id: root.id }, query: { subresources: '**' } });
  return folderOf(tree as unknown as DispositionGroup);
}

/** Not every deployment has the tree, and not everybody may read it. */
async function readList({ request }: Session): Promise<OutcomeFolder> {
  const { settings } = await request('GET /settings/{groupName}', { path: { groupName: 'dispositions' } });
  return { id: '', name: '', folders: [], outcomes: settings.flatMap(outcomeOf) };
}

const folderOf = ({ id, name, groups = [], dispositions = [] }: DispositionGroup): OutcomeFolder => ({
  id,
  name,
  folders: groups.map(folderOf),
  outcomes: dispositions.flatMap(outcomeOf),
});

const outcomeOf = ({ name, displayName }: Partial<Disposition>): Disposition[] =>
  name ? [{ name, displayName: displayName || name }] : [];

/** What is left of a folder when only what has the words in its name is wanted; all of a folder that is called so. */
export function search(folder: OutcomeFolder, words: string): OutcomeFolder {
  const fits = (text: string) => fold(text).includes(fold(words));
  const folders = folder.folders
    .map((one) => (fits(one.name) ? one : search(one, words)))
    .filter(({ folders: inner, outcomes }) => inner.length + outcomes.length > 0);
  return { ...folder, folders, outcomes: folder.outcomes.filter(({ displayName }) => fits(displayName)) };
}

/** Neither case nor accents matter to who looks for something. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Whether an outcome lies in a folder, however deep. */
export const holds = (folder: OutcomeFolder, wanted: Disposition | undefined): boolean =>
  folder.outcomes.some(({ name }) => name === wanted?.name) || folder.folders.some((inner) => holds(inner, wanted));

/** All outcomes of a folder, however deep. */
export const allOutcomes = (folder: OutcomeFolder | undefined): Disposition[] =>
  folder ? [...folder.outcomes, ...folder.folders.flatMap(allOutcomes)] : [];
