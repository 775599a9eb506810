// A supervisor sets an agent's state on one channel; the agent is told, the supervisor is not.
import { isChannelName, type Agents, type ChannelName } from './agents.js';
import type { Person } from './people.js';
import { invalid, notPermitted, unknownResource } from './refusal.js';

type Act = (agents: Agents, agent: Person, channel: ChannelName) => void;

const state =
  (name: string): Act =>
  (agents, agent, channel) =>
    agents.change(agent, name, [channel]);

const doNotDisturb =
  (on: boolean): Act =>
  (agents, agent, channel) => {
    if (channel === 'voice') throw invalid('operationName', 'voice has no do-not-disturb here');
    agents.setDoNotDisturb(agent, on, [channel]);
  };

const operations: Readonly<Record<string, Act>> = {
  Ready: state('Ready'),
  NotReady: state('NotReady'),
  Offline: state('Offline'),
  DoNotDisturbOn: doNotDisturb(true),
  DoNotDisturbOff: doNotDisturb(false),
};

export function supervise(
  { agents, people }: { agents: Agents; people: readonly Person[] },
  supervisor: Person,
  { userId, channel, operation }: { userId: string; channel: string; operation: string },
): void {
  if (!supervisor.roles.includes('ROLE_SUPERVISOR')) throw notPermitted(operation);
  const agent = people.find(({ id }) => id === userId);
  if (!agent) throw unknownResource(userId);
  if (!isChannelName(channel)) throw unknownResource(channel);
  if (!Object.hasOwn(operations, operation)) throw invalid('operationName', `'${operation}' is not known here`);
  operations[operation]!(agents, agent, channel);
}
