// Everything the control page shows, in one answer.
import type { Desk } from './desk.js';

export function overview({ centre, deployment, faults, callers, customers, events }: Desk): object {
  return {
    now: centre.clock.now(),
    contactCenterId: centre.contactCenterId,
    people: centre.people.map((person) => {
      return {
        userName: person.userName,
        name: `${person.firstName} ${person.lastName}`,
        roles: person.roles,
        phoneNumber: person.roles.includes('ROLE_AGENT') ? person.phoneNumber : undefined,
        channels: centre.agents.channels(person).map(({ channel, userState }) => ({
          channel,
          state: userState.displayName,
          isReady: userState.state === 'Ready',
        })),
      };
    }),
    queues: centre.company.queues.map(({ name, number }) => ({ name, number })),
    calls: centre.calls.live(),
    callers: callers.running ?? null,
    conversations: centre.digital.live(),
    customers: customers.running ? { ...customers.running, there: customers.there } : null,
    services: centre.services.list(),
    features: centre.features.list().map(({ id }) => id),
    nodes: deployment?.nodes() ?? [],
    sessions: deployment?.sessions() ?? [],
    faults: faults.list(),
    latency: faults.latency,
    events: [...events].reverse(),
  };
}
