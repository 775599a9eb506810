// All that may be asked of an interaction; which of it, and when, is in the tables of the media.
import type { OperationName } from '../medium.js';
import { data } from './data.js';
import { files } from './files.js';
import { handling } from './handling.js';
import { joining } from './joining.js';
import type { Operations } from './operation.js';
import { supervising } from './supervising.js';
import { talking } from './talking.js';

const usages = [
  'SystemAutoResponse',
  'SuggestedResponseChosen',
  'AdministratorResponse',
  'SuggestedResponsesIgnored',
  'SuggestedResponseNotReceived',
] as const;

export const operations: Operations<OperationName> = {
  ...handling,
  ...data,
  ...talking,
  ...joining,
  ...supervising,
  ...files,
  ReportResponseTemplateUsage: ({ interactions }, { interaction }, parameters) => {
    const id = parameters.text('responseTemplateId');
    // The table calls it one thing, the sample another.
    const use = parameters.optionalWord('responseType', usages) ?? parameters.optionalWord('usageType', usages);
    interactions.surroundings.responses().reportUse(id, interaction.id, use ?? 'SystemAutoResponse');
  },
};

/** The list of capabilities and the request spell this one differently; either is taken. */
const aliases: Readonly<Record<string, OperationName>> = {
  SendStopTypingToAgentsNotification: 'SendStopTypingToAgentNotification',
};

export function operationNamed(name: string): OperationName | undefined {
  if (Object.hasOwn(aliases, name)) return aliases[name];
  return Object.hasOwn(operations, name) ? (name as OperationName) : undefined;
}
