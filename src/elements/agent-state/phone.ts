// What an agent sets on the phone rather than on a channel: do-not-disturb, and where calls are forwarded to.
import type { Resource, Session } from '../../session/index.js';

type Device = Resource<'devices'>;

export const deviceOf = (session: Session | undefined): Device | undefined => [...(session?.devices ?? [])][0];

/** Channels tell it in messages alone, the phone always. */
export const isUndisturbed = (session: Session): boolean =>
  deviceOf(session)?.data.doNotDisturb === 'On' || [...session.channels].some(({ data }) => data.dndState === 'On');

/** Whether one request sets it for all devices and channels; a phone by itself has its own. */
const hasMore = (session: Session): boolean => [...session.channels].some(({ id }) => id !== 'voice');

const operation = (on: boolean) => (on ? 'DoNotDisturbOn' : 'DoNotDisturbOff');

export const canDisturb = (session: Session, on: boolean): boolean =>
  hasMore(session) || deviceOf(session)?.can(operation(on)) === true;

export async function setDisturb(session: Session, on: boolean): Promise<void> {
  if (hasMore(session)) await session.request('POST /me', { body: { operationName: operation(on) } });
  else await deviceOf(session)?.perform(operation(on));
}

/** Forwards to a number, or no more. Another number takes both steps: a phone that forwards takes no second one. */
export async function forward(device: Device, number: string): Promise<void> {
  if (device.data.forwardTo !== undefined) await device.perform('ForwardCallsOff');
  if (number) await device.perform('ForwardCallsOn', { destination: number });
}
