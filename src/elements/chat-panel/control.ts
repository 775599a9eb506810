// What can be done with a conversation, as a control: on where it is offered, pending until the server confirms.
import type { Control } from '../../ui/control.js';
import type { Conversation } from './conversation.js';
import type { Conversations } from './conversations.js';
import type { Operation } from './media.js';

export interface ControlMore extends Partial<Control> {
  readonly label: string;
  /** How it is called while it is under way; the same unless told. */
  readonly inProgress?: string;
  readonly parameters?: object;
}

/** The control for an operation; with several, for whichever of them is offered. `more.why` says why none is. */
export function controlFor(
  part: string,
  conversation: Conversation,
  operations: readonly Operation[],
  panel: Conversations,
  { why = panel.texts.notOffered, inProgress, parameters, ...more }: ControlMore,
): Control {
  const { pending } = conversation.resource;
  const offered = operations.find((one) => conversation.can(one));
  const isPending = operations.some((one) => one === pending);
  const { label } = more;
  return {
    part,
    isPending,
    why: panel.isLive ? (offered || isPending ? undefined : why) : panel.texts.connectionLost,
    press: () => void panel.perform(conversation, offered!, label, parameters),
    ...more,
    label: (isPending && inProgress) || label,
  };
}
