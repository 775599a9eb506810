// The directory's requests, and what its many filters mean.
import { Hono, type Context } from 'hono';
import { channelNames } from '../centre/agents.js';
import type { Centre } from '../centre/centre.js';
import type { Entry } from '../centre/contacts.js';
import { invalid } from '../centre/refusal.js';
import { answer, type Env } from './answer.js';
import { readBody, text } from './body.js';
import { pageOf, sorted } from './list.js';

export function contactRoutes(centre: Centre): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  app.get('/contacts', (context) => {
    const found = centre.contacts.entries().filter(filterOf(context));
    const inOrder = sorted(context, found, ['name'], ({ contact }) => [contact.name]);
    const contacts = pageOf(context, inOrder).map(({ contact }) => contact);
    return answer({ totalCount: found.length, contacts });
  });
  app.post('/contacts', async (context) => {
    const { name, phoneNumber } = await draftOf(context);
    const id = centre.contacts.create(name, phoneNumber);
    const path = `/contacts/${id}`;
    return answer({ id, path, contact: id, uri: centre.address + path });
  });
  app.put('/contacts/:id', async (context) => {
    const { name, phoneNumber } = await draftOf(context);
    centre.contacts.update(context.req.param('id'), name, phoneNumber);
    return answer();
  });
  app.delete('/contacts/:id', (context) => {
    centre.contacts.delete(context.req.param('id'));
    return answer();
  });
  return app;
}

async function draftOf(context: Context) {
  const body = await readBody(context);
  return { name: text(body, 'name'), phoneNumber: text(body, 'phoneNumber') };
}

type Test = (entry: Entry) => boolean;

const types = ['User', 'Queue', 'Custom', 'BusinessUnit'];

/** What each query parameter keeps, given its list of values. */
const tests: Readonly<Record<string, (wanted: readonly string[]) => Test>> = {
  name: (wanted) => (entry) => wanted.includes(entry.contact.name),
  phoneNumber: (wanted) => (entry) =>
    wanted.includes('*') ? entry.numbers.length > 0 : entry.numbers.some((number) => wanted.includes(number)),
  channel: (wanted) => (entry) => entry.channels.some((channel) => wanted.includes(channel)),
  roles: (wanted) => (entry) =>
    entry.contact.type === 'User' && (entry.contact.roles ?? []).some((role) => wanted.includes(role)),
  includeBusinessUnits: (wanted) => inUnits(wanted, like),
  excludeBusinessUnits: (wanted) => not(inUnits(wanted, like)),
  includeUsersInBusinessUnits: (wanted) => (entry) => entry.isAgent && inUnits(wanted, like)(entry),
  excludeUsersInBusinessUnits: (wanted) => (entry) => entry.contact.type === 'User' && !inUnits(wanted, like)(entry),
  includeBusinessUnitsExactMatch: (wanted) => inUnits(wanted, equals),
  excludeBusinessUnitsExactMatch: (wanted) => not(inUnits(wanted, equals)),
  // This company has no virtual agent groups.
  includeVirtualAgentGroupsExactMatch: () => () => false,
  excludeVirtualAgentGroupsExactMatch: () => () => true,
};

function filterOf(context: Context): Test {
  const query = context.req.query();
  const type = query['type'];
  if (type !== undefined && !types.includes(type)) throw invalid('type', `one of ${types.join(', ')} is wanted`);
  const named = Object.entries(query).flatMap(([name, value]) =>
    Object.hasOwn(tests, name) ? [tests[name]!(value.split(','))] : [],
  );
  const all: Test[] = [
    // Units come only when they are asked for.
    ({ contact }) => contact.type === (type ?? contact.type) && (type !== undefined || contact.type !== 'BusinessUnit'),
    ...named,
    ...namesOrNumbers(context),
    ...channelNames.flatMap((channel) => availabilityOn(context, channel)),
  ];
  return (entry) => all.every((test) => test(entry));
}

/** Every argument has to match, each in some name or number. */
function namesOrNumbers(context: Context): Test[] {
  const name = context.req.query('filterName');
  const parameters = context.req.query('filterParameters');
  if (name === undefined && parameters === undefined) return [];
  if (name !== 'NamesOrPhoneNumberMatches') throw invalid('filterName', 'only NamesOrPhoneNumberMatches is known');
  if (parameters === undefined) throw invalid('filterParameters', 'the filter wants some');
  return parameters.split(',').map((pattern) => (entry) => entry.words.some((word) => like(word, pattern)));
}

function availabilityOn(context: Context, channel: string): Test[] {
  const parameter = `availability.channels.${channel}`;
  const wanted = context.req.query(parameter);
  if (wanted === undefined) return [];
  if (wanted !== 'true' && wanted !== 'false') throw invalid(parameter, 'true or false is wanted');
  return [
    ({ contact }) =>
      contact.type === 'User' &&
      (contact.availability?.channels ?? []).some((one) => one.channel === channel && one.available) ===
        (wanted === 'true'),
  ];
}

const inUnits =
  (wanted: readonly string[], isLike: (name: string, pattern: string) => boolean): Test =>
  ({ units }) =>
    units.some((unit) => wanted.some((pattern) => isLike(unit, pattern)));

const not =
  (test: Test): Test =>
  (entry) =>
    !test(entry);

const equals = (name: string, pattern: string): boolean => name === pattern;

/** Without case, `*` for anything. By hand: a pattern of a client's own could keep a regular expression busy for ever. */
function like(name: string, pattern: string): boolean {
  const word = name.toLowerCase();
  const [head, ...tail] = pattern.toLowerCase().split('*') as [string, ...string[]];
  if (tail.length === 0) return word === head;
  const end = tail.pop()!;
  if (!word.startsWith(head)) return false;
  let at = head.length;
  for (const part of tail) {
    const found = word.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return word.length - end.length >= at && word.endsWith(end);
}
