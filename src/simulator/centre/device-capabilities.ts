// What may be asked of a phone, as a table: an operation, and when it is offered.
import type { DeviceOperations } from '../../api/index.js';

export type DeviceOperation = keyof DeviceOperations;

/** What of a device and its user decides. */
export interface DeviceSituation {
  /** A supervisor, where the centre has monitoring at all. */
  readonly supervisor: boolean;
  /** Ready, or not ready with or without a work mode: at the desk, that is, rather than wrapping up or logged out. */
  readonly atWork: boolean;
  /**
   * Phones differ: most offer do-not-disturb whenever it is off, some, as the reference prints them, only while their
   * agent wraps up or is logged out.
   */
  readonly doNotDisturbOffered: 'Always' | 'OffDuty';
  readonly doNotDisturb: boolean;
  readonly forwarding: boolean;
  readonly monitoring: boolean;
}

const offers: Record<DeviceOperation, (situation: DeviceSituation) => boolean> = {
  ForwardCallsOn: ({ forwarding }) => !forwarding,
  ForwardCallsOff: ({ forwarding }) => forwarding,
  DoNotDisturbOn: ({ doNotDisturb, doNotDisturbOffered, atWork }) =>
    !doNotDisturb && (doNotDisturbOffered === 'Always' || !atWork),
  DoNotDisturbOff: ({ doNotDisturb }) => doNotDisturb,
  ListenIn: ({ supervisor }) => supervisor,
  Coach: ({ supervisor }) => supervisor,
  BargeIn: ({ supervisor }) => supervisor,
  CancelSupervisorMonitoring: ({ supervisor, monitoring }) => supervisor && monitoring,
};

export const deviceOperations = Object.keys(offers) as DeviceOperation[];

/** Asked by somebody who is no supervisor, these are a matter of permission rather than of the moment. */
export const supervisorsOnly: readonly DeviceOperation[] = [
  'ListenIn',
  'Coach',
  'BargeIn',
  'CancelSupervisorMonitoring',
];

export const capabilitiesOf = (situation: DeviceSituation): DeviceOperation[] =>
  deviceOperations.filter((operation) => offers[operation](situation));
