// What all interactions have: taken or turned down, handed over, done with.
import { invalid } from '../../refusal.js';
import { companionsOf, isVisible, type Seat } from '../interaction.js';
import { visibilityIn } from '../supervision.js';
import { entriesFor } from '../view.js';
import type { Board, Operations, Run } from './operation.js';
import { isOffered, queueNamed, targetOf } from './targets.js';
import { lastWords } from './texts.js';

const purposes = { handle: 'All', conference: 'All', consult: 'Agents' } as const;

const accept: Run = ({ interactions, routing, supervision }, seat, parameters, cause) => {
  const nickname = seat.interaction.medium.talks ? parameters.text('nickname') : seat.agent.userName;
  // No contact has a profile here that could note its last agent.
  parameters.optionalFlag('saveLAR');
  const { interaction, purpose, mode } = seat;
  routing.accepted(seat);
  if (purpose === 'handle') interaction.owner = seat;
  const visibility = mode ? visibilityIn[mode] : purposes[purpose as keyof typeof purposes];
  const entry = interactions.enter(seat, nickname, visibility);
  interactions.tell(seat, 'StatusChange', cause, 'beforehand');
  interactions.tell(seat, 'ParticipantsUpdated', cause);
  interactions.tellEntries(seat, entriesFor(seat));
  interactions.tellOthers(seat, entry);
  if (!mode) supervision.joined(seat);
};

const reject: Run = ({ interactions, routing }, seat, _parameters, cause) => {
  interactions.decline(seat, cause);
  routing.turnedDown(seat);
};

/** Others go on, or the customer is left, who then has nobody. */
const leave: Run = (board, seat, parameters, cause) => {
  lastWords(board, seat, parameters)();
  if (seat.mode || companionsOf(seat).length > 0) board.departures.dropOut(seat, 'droppedOut', cause);
  else board.departures.leaveCustomer(seat, cause);
};

/** For this agent alone where another goes on with the customer; for everybody otherwise, unless it goes into a queue. */
const complete: Run = (board, seat, parameters, cause) => {
  const { interaction } = seat;
  const { interactions, departures } = board;
  const wantsQueue = parameters.optionalText('queueName') !== undefined;
  const queue = wantsQueue ? queueNamed('queueName', parameters, interactions.surroundings.queues) : undefined;
  parameters.optionalFlag('saveLAR');
  const say = lastWords(board, seat, parameters);
  const goesOn = interaction.owner !== seat || companionsOf(seat).some(isVisible);
  if (goesOn && queue !== undefined) throw invalid('queueName', 'others go on with it');
  say();
  if (!goesOn && queue !== undefined && isOffered(queue)) departures.putInto(queue, seat, cause);
  else if (!goesOn) departures.complete(seat, cause, queue);
  else if (seat.state === 'Chatting') departures.dropOut(seat, 'completed', cause);
  else interactions.dismiss(seat, 'Completed', interaction.medium.endings.completed, cause);
};

/** A supervisor hands over what the agent has. */
const transfer: Run = (board, seat, parameters, cause) => {
  const { interactions, departures, routing } = board;
  const { interaction } = seat;
  const target = targetOf('Transfer', interaction.medium, parameters, interactions.surroundings);
  if (target.queue !== undefined && !isOffered(target.queue)) throw invalid('queueName', 'nobody is asked there');
  const say = lastWords(board, seat, parameters);
  const giver = seat.mode ? interaction.owner : seat;
  const colleague = companionsOf(seat).find((other) => other !== giver && other.agent === target.agent);
  const isPossible = giver?.state === 'Chatting' && canTake(board, giver, colleague, target.agent);
  if (!isPossible) {
    interactions.tell(seat, 'Error', cause);
    return;
  }
  say();
  if (colleague) {
    const isHandedOver = interaction.owner === giver;
    departures.show(colleague);
    if (isHandedOver) interaction.owner = colleague;
    departures.dropOut(giver, 'transferred', cause);
  } else if (!isAlone(giver)) {
    const purpose = isVisible(giver) ? 'conference' : 'consult';
    const whom = target.agent ? { target: target.agent } : { queue: target.queue };
    departures.dropOut(giver, 'transferred', cause);
    routing.ask({ interaction, purpose, ...whom });
  } else departures.handOver(giver, cause, target.queue ?? interaction.queue, target.agent);
};

/** The customer sees no other agent, and it is this one's to do. */
const isAlone = (seat: Seat): boolean => seat.interaction.owner === seat && !companionsOf(seat).some(isVisible);

function canTake({ routing }: Board, giver: Seat, colleague: Seat | undefined, agent: Seat['agent'] | undefined) {
  return agent === undefined || colleague !== undefined || routing.isFree(agent, giver.interaction);
}

const setInFocus: Run = (_board, seat, parameters) => {
  seat.inFocus = parameters.flag('inFocus');
};

export const handling: Operations<'Accept' | 'Reject' | 'Leave' | 'Complete' | 'Transfer' | 'SetInFocus'> = {
  Accept: accept,
  Reject: reject,
  Leave: leave,
  Complete: complete,
  Transfer: transfer,
  SetInFocus: setInFocus,
};
