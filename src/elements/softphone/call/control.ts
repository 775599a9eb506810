// One thing that can be done: a tile, or a button of another look. It is pending until the server confirms, and where it
// is off it says why to the pointer and to the keyboard.
import { html, nothing, type TemplateResult } from 'lit';
import type { IconShape } from '../../../ui/draw-icon.js';
import { icon } from '../../../ui/icon.js';
import { spinner } from '../../../ui/spinner.js';
import type { Phone } from '../phone.js';
import type { CallResource } from './call-view.js';
import { looks, type CallOperation, type Operation } from './operations.js';

export interface Control {
  readonly part: string;
  readonly shape?: IconShape | undefined;
  readonly label: string;
  readonly tone?: 'amber' | 'danger' | undefined;
  readonly isPressed?: boolean | undefined;
  readonly isPending?: boolean;
  /** Why it is off; on without. */
  readonly why?: string | undefined;
  readonly keys?: string | undefined;
  readonly press: () => void;
}

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

export const renderControl = (
  { part, shape, label, tone, isPressed, isPending, why, keys, press }: Control,
  look = 'tile',
): TemplateResult => html`
  <div class="cell">
    <button
      class="button ${look} ${tone ?? ''} ${isPending ? 'pending' : ''}"
      part="${look === 'tile' ? 'tile ' : ''}${part}"
      type="button"
      title=${label}
      aria-pressed=${isPressed ?? nothing}
      aria-disabled=${why === undefined ? nothing : 'true'}
      aria-describedby=${why === undefined ? nothing : `why-${part}`}
      aria-keyshortcuts=${keys ?? nothing}
      @click=${({ detail }: MouseEvent) => {
        // The second click of a double click on Answer meets what stands there by then, which was not meant.
        if (why === undefined && !isPending && detail < 2) press();
      }}
    >
      ${isPending ? spinner(20) : shape && icon(shape, 20)} <span class="words">${label}</span>
    </button>
    ${why === undefined ? nothing : html`<span class="why" id="why-${part}">${why}</span>`}
  </div>
`;
