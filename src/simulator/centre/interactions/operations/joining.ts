// Other agents are asked in, before the customer's eyes or behind the scenes, and put out again.
import { invalid } from '../../refusal.js';
import { companionsOf } from '../interaction.js';
import type { Operations, Run } from './operation.js';
import { isOffered, targetOf } from './targets.js';
import { lastWords } from './texts.js';

const asking =
  (operation: 'Invite' | 'Consult'): Run =>
  ({ interactions, routing, departures }, seat, parameters, cause) => {
    const { interaction } = seat;
    const { medium } = interaction;
    const { agent, queue } = targetOf(operation, medium, parameters, interactions.surroundings);
    const isThroughQueue = queue !== undefined;
    if (isThroughQueue && operation === 'Invite' && !medium.invitesThroughQueues) {
      throw invalid(medium.targets.Invite[0]!, 'it names no agent');
    }
    const colleague = companionsOf(seat).find((other) => other.agent === agent);
    const goesOn = interaction.owner?.state === 'Chatting';
    if (colleague && operation === 'Invite') departures.show(colleague);
    else if (!goesOn || (isThroughQueue ? !isOffered(queue) : !routing.isFree(agent, interaction))) {
      interactions.tell(seat, 'Error', cause);
    } else {
      const { referenceId } = cause;
      const purpose = operation === 'Invite' ? 'conference' : 'consult';
      const whom = isThroughQueue ? { queue } : { target: agent };
      routing.ask({ interaction, purpose, by: seat, referenceId, ...whom });
    }
  };

const cancelConsult: Run = ({ interactions, routing }, seat, _parameters, cause) => {
  const asked = routing.searchesOf(seat.interaction, seat).findLast(({ purpose }) => purpose === 'consult');
  if (!asked) interactions.tellFailure(seat, 'Request failed', cause);
  else if (!interactions.surroundings.keepsData()) {
    interactions.tellFailure(seat, 'Unable to manage user data for interaction id', cause);
  } else routing.withdraw(asked);
};

const remove: Run = (board, seat, parameters, cause) => {
  const { interactions, departures } = board;
  const operation = 'RemoveParticipantFromConference';
  const { medium } = seat.interaction;
  const { agent } = targetOf(operation, medium, parameters, interactions.surroundings);
  const colleague = companionsOf(seat).find((other) => other.agent === agent);
  if (!colleague) throw invalid(medium.targets[operation][0]!, 'it names nobody who is in it');
  lastWords(board, seat, parameters)();
  departures.remove(colleague, seat, cause);
};

export const joining: Operations<'Invite' | 'Consult' | 'CancelConsult' | 'RemoveParticipantFromConference'> = {
  Invite: asking('Invite'),
  Consult: asking('Consult'),
  CancelConsult: cancelConsult,
  RemoveParticipantFromConference: remove,
};
