// Transfers and conferences, in one step and in two, and what may be done in a conference.
import { invalid } from '../../refusal.js';
import { isLeg, legsOf, othersOf, type Leg } from '../conversation.js';
import { digitsOf } from '../outside.js';
import type { Parameters } from '../../parameters.js';
import { wrongNumber, type Route } from '../routing.js';
import { join, type Operations, type Pair, pairOf, type Switchboard, wrongState } from './operation.js';

export const joining: Operations<
  | 'SingleStepTransfer'
  | 'InitiateTransfer'
  | 'CompleteTransfer'
  | 'SingleStepConference'
  | 'InitiateConference'
  | 'CompleteConference'
  | 'MergeWithOtherCall'
  | 'RemoveParticipantFromConference'
> = {
  SingleStepTransfer: (board, leg, parameters) => {
    const { conversation } = leg;
    const found = inOneStep(board, leg, parameters);
    if (!found) return;
    conversation.data.update(parameters.optionalUserData() ?? {});
    board.exchange.release(leg);
    const left = legsOf(conversation);
    board.routing.reach(found.route, conversation, 'Internal');
    board.exchange.settle(conversation, left);
  },
  InitiateTransfer: consult,
  InitiateConference: consult,
  CompleteTransfer: (board, leg, parameters) => {
    const pair = pairFor(board, leg, parameters);
    if (!pair) return;
    board.exchange.release(pair.original, pair.consult);
    board.exchange.settle(join(board, pair));
  },
  CompleteConference: (board, leg, parameters) => {
    const pair = pairFor(board, leg, parameters);
    if (pair) conference(board, pair);
  },
  MergeWithOtherCall: (board, leg, parameters) => {
    const otherId = parameters.id('otherCallUri');
    const other = board.exchange.legs(leg.agent).find(({ id }) => id === otherId);
    if (!other || other === leg) throw invalid('otherCallUri', 'it names no other call of yours');
    if (other.state === 'Ringing') board.exchange.tellError(leg.phone, wrongState, leg);
    else conference(board, { original: leg, consult: other });
  },
  SingleStepConference: (board, leg, parameters) => {
    const { exchange, routing } = board;
    const { conversation } = leg;
    const found = inOneStep(board, leg, parameters);
    if (!found) return;
    conversation.owner ??= leg;
    conversation.data.update({ FirstConferencePartyDN: leg.number, ...parameters.optionalUserData() });
    routing.reach(found.route, conversation, 'Internal');
    const before = legsOf(conversation).filter(({ state }) => state !== 'Ringing');
    for (const one of [leg, ...before.filter((other) => other !== leg)]) exchange.tell(one, 'ParticipantsUpdated');
  },
  RemoveParticipantFromConference: ({ exchange }, leg, parameters) => {
    const number = parameters.text('participant');
    const party = othersOf(leg).find((one) => one.number === number || digitsOf(one.number) === number);
    if (!party) throw invalid('participant', `nobody in the call has the number '${number}'`);
    exchange.leave(party, leg.conversation);
  },
};

/** A second call, from which the first may be handed over or joined. */
function consult(board: Switchboard, leg: Leg, parameters: Parameters): void {
  const { exchange, routing } = board;
  const userData = parameters.optionalUserData();
  const found = target(board, leg, parameters);
  if (!found) return;
  exchange.holdOthers(leg.agent);
  routing.dial(leg.phone, found.route, exchange.open(userData), found.number, leg);
}

function conference(board: Switchboard, pair: Pair): void {
  const { exchange } = board;
  const { original, consult } = pair;
  const followers = legsOf(consult.conversation).filter(({ monitor }) => monitor?.target === consult);
  for (const { monitor } of followers) monitor!.target = original;
  exchange.release(consult);
  const conversation = join(board, pair);
  conversation.owner ??= original;
  exchange.resume(original);
  if (conversation.parties.filter((party) => !isLeg(party) || !party.monitor).length < 2) exchange.end(conversation);
  else exchange.tellAll(conversation, 'ParticipantsUpdated', original);
}

/** Where a call is to go; a number that leads nowhere is refused late. */
function target(board: Switchboard, leg: Leg, parameters: Parameters): { number: string; route: Route } | undefined {
  const number = parameters.destination();
  parameters.optionalText('location');
  parameters.optionalUserData();
  const route = board.routing.routeTo(number, leg.conversation);
  if (!route) board.exchange.tellError(leg.phone, wrongNumber, leg);
  return route && { number, route };
}

/** There is no second call that could end alone: a busy number is refused late as well. */
function inOneStep(board: Switchboard, leg: Leg, parameters: Parameters): ReturnType<typeof target> {
  const found = target(board, leg, parameters);
  if (found?.route.kind !== 'busy') return found;
  board.exchange.tellError(leg.phone, 'Destination Busy', leg);
  return undefined;
}

/** The two calls of a transfer or a conference; where there are no two, that is refused late. */
function pairFor(board: Switchboard, leg: Leg, parameters: Parameters): Pair | undefined {
  const pair = pairOf(board, leg, parameters.optionalId('consultCallUri'));
  if (!pair) board.exchange.tellError(leg.phone, wrongState, leg);
  return pair;
}
