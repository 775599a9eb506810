// Texts as media take them: with a kind, and as a last word before something else, where the medium has that.
import type { Parameters } from '../../parameters.js';
import { invalid } from '../../refusal.js';
import type { Seat } from '../interaction.js';
import type { Board } from './operation.js';

const treatments = ['Normal', 'System'] as const;

interface Words {
  readonly text: string;
  readonly messageType?: string | undefined;
}

export function words({ interaction }: Seat, parameters: Parameters): Words {
  const text = parameters.text('text');
  if (!interaction.medium.textKinds) return { text };
  parameters.optionalWord('treatAs', treatments);
  return { text, messageType: parameters.optionalText('messageType') };
}

/** Something that one agent says to those who see this agent, or to the agents alone. */
export function say({ interactions }: Board, seat: Seat, { text, messageType }: Words, to: 'All' | 'Agents' = 'All') {
  const shown = messageType !== undefined && interactions.policy.includeMessageType ? { messageType } : {};
  interactions.say(seat.interaction, seat.participant!, 'Text', { text, ...shown }, to);
}

/** What is said before the operation itself, if anything; without a text its kind makes no sense. */
export function lastWords(board: Board, seat: Seat, parameters: Parameters): () => void {
  if (!seat.interaction.medium.textKinds) return () => {};
  if (parameters.optionalText('text') === undefined) {
    for (const name of ['messageType', 'treatAs']) {
      if (parameters.optionalText(name) !== undefined) throw invalid(name, 'it goes with a text');
    }
    return () => {};
  }
  const last = words(seat, parameters);
  return () => {
    if (seat.state === 'Chatting') say(board, seat, last);
  };
}
