// What stands beside the conversation, each loaded when it is first needed. What is not in the table is not shown.
import type { CSSResult } from 'lit';
import type { IconShape } from '../../ui/draw-icon.js';
import { arrowRightLeft, messagesSquare, userPlus } from '../../ui/icons.generated.js';
import type { Conversation } from './conversation.js';
import type { Conversations } from './conversations.js';
import type { Operation } from './media.js';

/**
 * `side`: the customer. `after`: what is to be done at the end, in the composer's place. `search`: whom to consult, to
 * invite or to transfer to. `answers`: standard responses. `supervisor`: how a supervisor takes part.
 */
export type RegionName = 'side' | 'after' | 'search' | 'answers' | 'supervisor';

export interface Region {
  readonly render: (conversation: Conversation, panel: Conversations) => unknown;
  /** Worn by the panel from then on. */
  readonly styles?: readonly CSSResult[];
}

export const regions: Readonly<Partial<Record<RegionName, () => Promise<Region>>>> = {
  side: () => import('./side/region.js'),
  after: () => import('./after/region.js'),
  search: () => import('./people/region.js'),
  supervisor: () => import('./supervising/region.js'),
  answers: () => import('./answers/region.js'),
};

/** A button in the head that opens a region. It is on while one of its operations is open. */
export interface HeadAction {
  readonly part: string;
  readonly shape: IconShape;
  /** How it is called, in the panel's language. */
  readonly label: (panel: Conversations, conversation: Conversation) => string;
  readonly operations: readonly Operation[];
  readonly region: RegionName;
  /** From which width of the panel on it stands in the head; below, and without, in the menu. */
  readonly room?: 'wide' | 'middle' | undefined;
}

const searching = (
  part: string,
  shape: IconShape,
  operation: Operation,
  words: 'consult' | 'invite' | 'transfer',
  room: HeadAction['room'],
): HeadAction => ({ part, shape, label: ({ texts }) => texts[words], operations: [operation], region: 'search', room });

export const headActions: readonly HeadAction[] = [
  searching('consult', messagesSquare, 'Consult', 'consult', 'wide'),
  searching('invite', userPlus, 'Invite', 'invite', 'wide'),
  searching('transfer', arrowRightLeft, 'Transfer', 'transfer', 'middle'),
];
