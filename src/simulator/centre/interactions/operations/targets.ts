// Whom or what an operation is about, however its medium names that.
import type { Queue } from '../../company.js';
import type { Parameters } from '../../parameters.js';
import type { Person } from '../../people.js';
import { invalid, missing } from '../../refusal.js';
import type { Medium, TargetParameter } from '../medium.js';
import { media } from '../media/index.js';
import type { Surroundings } from '../surroundings.js';

export type Target =
  { readonly agent: Person; readonly queue?: never } | { readonly agent?: never; readonly queue: string };

/** Where interactions go that are done with for the agent, but not for the house. */
const afterwork = 'PostProcessingQueue';

export function targetOf(
  operation: keyof Medium['targets'],
  medium: Medium,
  parameters: Parameters,
  { people, queues }: Surroundings,
): Target {
  const names = medium.targets[operation];
  const given = names.filter((name) => parameters.optionalText(name) !== undefined);
  const [name, ...more] = given as [TargetParameter?, ...TargetParameter[]];
  if (name === undefined) throw missing(names[0]!);
  if (more.length > 0) throw invalid(more[0]!, `there is a ${name} already`);
  if (name === 'queueName') return { queue: queueNamed(name, parameters, queues) };
  const id = parameters.id(name);
  const agent = people.find((person) => person.id === id && person.roles.includes('ROLE_AGENT'));
  if (agent) return { agent };
  const queue = queues.find((one) => one.id === id);
  if (!queue) throw invalid(name, 'it names nobody');
  return { queue: queue.name };
}

/** A queue by its name; those of the media have names alone. */
export function queueNamed(name: 'queueName', parameters: Parameters, queues: readonly Queue[]): string {
  const wanted = parameters.text(name);
  const known = [...queues.map((queue) => queue.name), ...Object.values(media).map(({ queue }) => queue), afterwork];
  if (!known.includes(wanted)) throw invalid(name, `there is no queue '${wanted}'`);
  return wanted;
}

/** What goes there is not offered to anybody. */
export const isOffered = (queue: string): boolean => queue !== afterwork;
