// The directory: whom a search finds, and contacts of a client's own.
import type { SimulatorServer } from '../../../../src/simulator/node/index.js';
import { asking, signIn, type Scene, type Scenes } from './situation.js';

const list = (query: Record<string, string>): Scene =>
  asking('tokafor', `/contacts?${new URLSearchParams(query).toString()}`);

/** Everybody is away, but for those named. */
function onlyThere(server: SimulatorServer, ...userNames: string[]): void {
  const { people, agents } = server.centre;
  for (const person of people) {
    agents.end(person);
    if (!userNames.includes(person.userName)) continue;
    agents.start(person, ['voice']);
    agents.change(person, 'Ready');
  }
}

const custom =
  (then: 'PUT' | 'DELETE' | 'GET'): Scene =>
  async (server) => {
    const id = server.centre.contacts.create('The workshop', '030-99 11 77');
    const path = then === 'GET' ? '/contacts?type=Custom' : `/contacts/${id}`;
    return { path, headers: await signIn(server, 'tokafor') };
  };

export const contacts: Scenes = {
  'contacts.list-contacts': [
    (server, sample) => {
      onlyThere(server);
      const query = { filterParameters: '*nn*', filterName: 'NamesOrPhoneNumberMatches' };
      return list({ ...query, limit: '50', sortBy: 'name', order: 'Ascending' })(server, sample);
    },
    (server, sample) => {
      onlyThere(server);
      return list({ includeUsersInBusinessUnits: 'Agent Group Sales' })(server, sample);
    },
    (server, sample) => {
      onlyThere(server);
      return list({ excludeUsersInBusinessUnits: 'Agent Group Sales', limit: '2' })(server, sample);
    },
    (server, sample) => {
      onlyThere(server);
      const query = { includeUsersInBusinessUnits: '*Repairs', excludeUsersInBusinessUnits: 'Agent Group Sales' };
      return list(query)(server, sample);
    },
    list({ type: 'BusinessUnit', includeBusinessUnits: '*Group*' }),
    list({ type: 'BusinessUnit', excludeBusinessUnitsExactMatch: 'Agent Group Sales' }),
    (server, sample) => {
      // The first of those without a unit is away, the two after are there.
      onlyThere(server, 'pvance', 'dkimura');
      return list({ roles: 'ROLE_AGENT', excludeUsersInBusinessUnits: '*' })(server, sample);
    },
    custom('GET'),
  ],
  'contacts.create-contact': [asking('tokafor', '/contacts')],
  'contacts.update-contact': [custom('PUT')],
  'contacts.delete-contact': [custom('DELETE')],
};
