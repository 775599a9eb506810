// The content of a notification as it is looked at before anything in it is sure.
import type { ReferenceId } from '../api/index.js';
import type { Snapshot } from './media/medium.js';

export interface Told extends Snapshot {
  readonly messageType?: unknown;
  readonly notificationType?: unknown;
  readonly referenceId?: ReferenceId;
}

/** Why something failed, if that is what is told. Media have different ways to say it. */
export function reasonOf(told: Told): string | undefined {
  const { messageType, notificationType, success, stateResource, errorMessage } = told;
  const isFailure =
    typeof errorMessage === 'string' ||
    messageType === 'ErrorMessage' ||
    notificationType === 'Error' ||
    stateResource === 'RequestFailed' ||
    String(success) === 'false';
  return isFailure ? String(errorMessage ?? 'no reason was given') : undefined;
}

/** Some pages show it as a number, some as a string of digits. */
export const referenceOf = ({ referenceId }: { readonly referenceId?: ReferenceId | null }): string | undefined =>
  referenceId == null ? undefined : String(referenceId);

/** What a message wants to be: a change, an entry, or something else. */
export const kindOf = ({ notificationType, stateResource }: Told): string | undefined =>
  typeof (notificationType ?? stateResource) === 'string' ? String(notificationType ?? stateResource) : undefined;

export const isObject = (value: unknown): value is Snapshot => value !== null && typeof value === 'object';
