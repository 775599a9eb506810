// What an operation of an interaction gets.
import type { Parameters } from '../../parameters.js';
import type { Departures } from '../departures.js';
import type { Seat } from '../interaction.js';
import type { Cause, Interactions } from '../interactions.js';
import type { OperationName } from '../medium.js';
import type { Routing } from '../routing.js';
import type { Supervision } from '../supervision.js';

export interface Board {
  readonly interactions: Interactions;
  readonly routing: Routing;
  readonly departures: Departures;
  readonly supervision: Supervision;
}

/** The table says that it may be done now. Parameters are read before anything changes. */
export type Run = (board: Board, seat: Seat, parameters: Parameters, cause: Cause) => void;
export type Operations<Name extends OperationName> = Readonly<Record<Name, Run>>;
