// One call: answered, rejected, held, retrieved, left, muted; two calls swapped; digits.
import { invalid } from '../../refusal.js';
import { type Operations, type Switchboard, wrongState } from './operation.js';
import type { Leg } from '../conversation.js';

export function answer({ exchange, queueing }: Switchboard, leg: Leg): void {
  queueing.answered(leg);
  exchange.connect(leg);
  exchange.connectCallers(leg.conversation);
}

export const talking: Operations<
  | 'Answer'
  | 'Reject'
  | 'Hold'
  | 'Retrieve'
  | 'Hangup'
  | 'ClearCall'
  | 'SendDtmf'
  | 'MuteCall'
  | 'UnmuteCall'
  | 'SwapCalls'
> = {
  Answer: answer,
  Reject: ({ queueing }, leg) => queueing.reject(leg),
  Hold: ({ exchange }, leg) => exchange.enter(leg, 'Held'),
  Retrieve: ({ exchange }, leg) => {
    exchange.resume(leg);
    exchange.tell(leg, 'StatusChange');
  },
  Hangup: ({ exchange }, leg) => exchange.leave(leg, leg.conversation),
  ClearCall: ({ exchange }, leg) => exchange.end(leg.conversation, leg),
  SendDtmf: ({ exchange }, leg, parameters) => {
    if (!/^[0-9]+$/.test(parameters.text('digits'))) throw invalid('digits', 'one or more of 0 to 9 are wanted');
    exchange.tell(leg, 'DtmfSent');
  },
  MuteCall: ({ exchange }, leg) => {
    leg.muted = true;
    exchange.tell(leg, 'StatusChange');
  },
  UnmuteCall: ({ exchange }, leg) => {
    leg.muted = false;
    exchange.tell(leg, 'StatusChange');
  },
  SwapCalls: ({ exchange }, leg, parameters) => {
    const otherId = parameters.id('otherCallUri');
    const other = exchange.legs(leg.agent).find(({ id }) => id === otherId);
    if (!other || other === leg) throw invalid('otherCallUri', 'it names no other call of yours');
    const [active, held] = leg.state === 'Held' ? [other, leg] : [leg, other];
    if (held.state !== 'Held' || (active.state !== 'Established' && active.state !== 'Dialing')) {
      exchange.tellError(leg.phone, wrongState, leg);
      return;
    }
    exchange.resume(held);
    exchange.tell(held, 'StatusChange');
  },
};
