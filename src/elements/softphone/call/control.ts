// What can be done with a call, as a control: on where it is offered, pending until the server confirms.
import type { Control } from '../../../ui/control.js';
import type { Phone } from '../phone.js';
import type { CallResource } from './call-view.js';
import { looks, type CallOperation, type Operation } from './operations.js';

export { renderControl, type Control } from '../../../ui/control.js';

export interface ControlMore extends Partial<Control> {
  readonly parameters?: object;
}

/** A call, or the agent's device, whose controls say themselves what they do. */
interface Asked {
  readonly pending: string | undefined;
  can(operation: never): boolean;
}

/** The control for an operation; with several, for whichever of them is offered. `more.why` says why none is. */
export function controlFor(
  part: string,
  asked: Asked,
  operations: readonly Operation[],
  { isLive, texts, desk }: Phone,
  { why = texts.notOffered, parameters, ...more }: ControlMore = {},
): Control {
  const offered = operations.find((operation) => asked.can(operation as never));
  const pending = operations.find((operation) => operation === asked.pending);
  const operation = pending ?? offered ?? operations[0]!;
  const { shape, words, inProgress } = looks[operation]!;
  return {
    part,
    shape,
    isPending: pending !== undefined,
    why: isLive ? (offered || pending ? undefined : why) : texts.connectionLost,
    press: () => void desk.perform(asked as CallResource, operation as CallOperation, parameters),
    ...more,
    label: pending ? texts[inProgress] : (more.label ?? texts[words]),
  };
}
