// People as the API shows them, and who may read what of them.
import { Hono, type Context } from 'hono';
import type { User } from '../../api/index.js';
import type { Centre } from '../centre/centre.js';
import type { Place } from '../centre/company.js';
import type { Person, Role } from '../centre/people.js';
import { Refusal, unknownResource } from '../centre/refusal.js';
import { answer, type Env } from './answer.js';
import { listAnswer, shown, type ListOptions, type Subresources } from './list.js';

type AgentContext = Context<Env>;

export function userRoutes(centre: Centre): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  app.get('/me', (context) => {
    const user = personView(centre, userOf(context));
    const own = ownSubresources(centre, userOf(context));
    return answer({ user: { ...user, ...shown(context, {}, own) } });
  });
  app.get('/me/skills', (context) => listAnswer(context, 'skills', centre.company.skillsOf(userOf(context))));
  app.get('/users', (context) => {
    const users = centre.people.map((person) => userView(centre, person));
    return listAnswer(context, 'users', users, userList(centre));
  });
  app.get('/users/:id', (context) => {
    const person = personAt(centre, context.req.param('id'));
    const user = shown(context, userView(centre, person), userSubresources(centre));
    return answer({ user: { ...user, ...conversationsOf(context, centre, person) } });
  });
  app.get('/users/:id/skills', (context) =>
    listAnswer(context, 'skills', centre.company.skillsOf(personAt(centre, context.req.param('id')))),
  );
  app.get('/users/:id/places', (context) => {
    const person = personAt(centre, context.req.param('id'));
    const places = centre.company.places.filter(({ owner }) => owner === person);
    return listAnswer(context, 'places', placesIn(centre, places));
  });
  app.get('/users/:id/devices', (context) => {
    needAdmin(context);
    const person = personAt(centre, context.req.param('id'));
    return listAnswer(context, 'devices', devicesOf(centre, person));
  });
  return app;
}

/** The same for whole units: an agent group's users are listed as all users are. */
export const userList = (centre: Centre): ListOptions<User> => ({
  paged: true,
  filters: ['firstName', 'lastName', 'userName', 'enabled', 'roles', ...ofUsers],
  sortable: ['firstName', 'lastName', 'userName', 'enabled', 'roles', ...ofUsers],
  subresources: userSubresources(centre),
  paths: '/users',
});

const ofUsers = [
  'devices.phoneNumber',
  'skills.name',
  'skills.level',
  ...['state', 'displayName', 'activity', 'workMode'].map((field) => `statistics.channels.voice.${field}`),
];

/** As users are listed. */
export const userView = (centre: Centre, person: Person): User => ({
  ...personView(centre, person),
  emailAddress: '',
  contactCenterId: centre.contactCenterId,
});

/** As `/me` shows oneself. */
const personView = ({ address }: Centre, { id, userName, firstName, lastName, roles }: Person): User => ({
  id,
  userName,
  firstName,
  lastName,
  roles: [...roles],
  enabled: true,
  changePasswordOnFirstLogin: false,
  uri: `${address}/users/${id}`,
  path: `/users/${id}`,
});

/** What `/me` brings along: all that a client recovers with after a restart. */
const ownSubresources = (centre: Centre, person: Person): Subresources<object> => ({
  devices: () => devicesOf(centre, person),
  skills: () => centre.company.skillsOf(person),
  settings: () => settingsOf(person),
  calls: () => centre.calls.of(person),
});

/** What belongs to a user, for others to see. */
function userSubresources(centre: Centre): Subresources<User> {
  const of = (user: User): Person => personAt(centre, user.id);
  return {
    calls: (user) => centre.calls.of(of(user)),
    devices: (user) => devicesOf(centre, of(user)),
    features: () => featureList(centre),
    groups: (user) =>
      centre.company
        .unitsOf(of(user))
        .map(({ id, name }) => ({ id, name, type: 'BusinessUnit', contains: unitContents })),
    imSessions: (user) => centre.imSessions.of(of(user)),
    settings: (user) => settingsOf(of(user)),
    skills: (user) => centre.company.skillsOf(of(user)),
    statistics: (user) => statisticsOf(centre, of(user)),
  };
}

/** What a supervisor may watch of somebody's: named, or not there at all. */
function conversationsOf(context: AgentContext, centre: Centre, person: Person): Record<string, unknown> {
  const wanted = (context.req.query('subresources') ?? '').split(',');
  return Object.fromEntries(
    centre.digital
      .all()
      .filter(({ medium }) => medium.supervised && wanted.includes(medium.collection))
      .map((conversations) => [conversations.medium.collection, conversations.summaries(userOf(context), person)]),
  );
}

export const unitContents = ['users', 'skills', 'queues'] as const;

/** By section, as the configuration has them. */
const settingsOf = ({ id, roles }: Person) => ({
  GWS: { roles: roles.map((role) => roleNames[role]).join(',') },
  provisioning_flags: { modified_At: id },
});

const roleNames: Readonly<Record<Role, string>> = {
  ROLE_AGENT: 'Agent',
  ROLE_SUPERVISOR: 'Supervisor',
  ROLE_ADMIN: 'Admin',
};

function statisticsOf(centre: Centre, person: Person): User['statistics'] {
  const voice = centre.agents.channels(person).find(({ channel }) => channel === 'voice');
  if (!voice) return { channels: { voice: { state: 'LoggedOut', displayName: 'Logged Out' } } };
  const { state, displayName, workMode } = voice.userState;
  const activity = centre.calls.of(person).length > 0 ? 'Busy' : 'Idle';
  return { channels: { voice: { state, displayName, activity, ...(workMode && { workMode }) } } };
}

export const featureList = (centre: Centre) =>
  centre.features.list().map((feature) => ({
    ...feature,
    uri: `${centre.address}/features/${feature.id}`,
    path: `/features/${feature.id}`,
  }));

/** An admin has no phone. */
export const devicesOf = (centre: Centre, person: Person) =>
  person.roles.includes('ROLE_AGENT') ? [centre.devices.view(centre.devices.of(person))] : [];

export const placesIn = ({ address }: Centre, places: readonly Place[]) =>
  places.map(({ id, name }) => ({ id, name, uri: `${address}/places/${id}`, path: `/places/${id}` }));

export function personAt(centre: Centre, id: string): Person {
  const person = centre.people.find((one) => one.id === id);
  if (!person) throw unknownResource(id);
  return person;
}

export const userOf = (context: AgentContext): Person => context.get('user');

export function needAdmin(context: AgentContext): void {
  if (!userOf(context).roles.includes('ROLE_ADMIN')) throw new Refusal(5, 'Only administrators may do this', 403);
}
