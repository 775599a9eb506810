// Which calls belong together, by what the server tells of them.
import type { CallResource } from './call-view.js';

/** The id at the end of a call's address; hosts vary. */
export const idOf = (address: string | undefined): string | undefined => address?.split('/').at(-1);

/** Whether one was made from the other, to ask somebody. */
export function isConsultOf({ data }: CallResource, other: CallResource): boolean {
  const parent = idOf(data.parentCallUri ?? data.parentCallPath);
  // Older servers say that it is one, and not of which.
  return data.callType === 'Consult' && (parent === undefined || parent === other.id);
}

/** The call that the agent is in, and the others, which wait. */
export function inOrder(
  calls: readonly CallResource[],
  selected: CallResource | undefined,
): { current: CallResource | undefined; waiting: CallResource[] } {
  const running = calls.filter(({ data }) => data.state !== 'Ringing');
  const active = running.find(({ data }) => data.state !== 'Held');
  const current = (running.length > 2 && running.find((call) => call === selected)) || active || running.at(-1);
  return { current, waiting: running.filter((call) => call !== current) };
}

/** A supervisor's own call to somebody else's conversation. */
export const isMonitoring = (call: CallResource): boolean =>
  call.data.monitoring === true || call.can('SwitchToBargeIn') || call.can('SwitchToListenIn');
