// How a supervisor's phone is set to monitor another: what is asked for, and how the phone shows it.
import type { DeviceMonitoringState } from '../../api/index.js';
import { switchName, type DeviceInUse, type Monitoring, type MonitoringKind } from './phones.js';
import { invalid, missing } from './refusal.js';

export interface MonitoringParameters {
  targetDeviceUri?: string | undefined;
  supervisorMonitoringScope?: string | undefined;
  supervisorMonitoringMode?: string | undefined;
}

const scopes = ['Call', 'Agent'] as const;
const modes = ['AllCalls', 'NextCall'] as const;

export function monitoringOf(
  device: DeviceInUse,
  kind: MonitoringKind,
  parameters: MonitoringParameters,
  others: readonly DeviceInUse[],
): Monitoring {
  const { targetDeviceUri } = parameters;
  if (targetDeviceUri === undefined) throw missing('targetDeviceUri');
  const target = others.find(({ id }) => id === lastPart(targetDeviceUri));
  if (!target) throw invalid('targetDeviceUri', 'it names no device that somebody uses');
  if (target === device) throw invalid('targetDeviceUri', 'it names the device that is to monitor');
  return {
    kind,
    mode: oneOf(modes, 'supervisorMonitoringMode', parameters),
    scope: oneOf(scopes, 'supervisorMonitoringScope', parameters),
    target,
  };
}

export const monitoringView = ({ kind, mode, scope, target }: Monitoring, address: string): DeviceMonitoringState => ({
  state: kind,
  mode,
  scope,
  targetDeviceUri: `${address}/devices/${target.id}`,
  // Only this kind names the number, as far as the reference shows.
  ...(kind === 'ListenIn' && { phoneNumber: target.number, switchName }),
});

/** What stands at the end of an address; hosts and what is before it vary. */
export const lastPart = (address: string): string => address.split('/').at(-1)!;

/** One of the documented values, the first of them unless told. */
function oneOf<Value extends string>(
  values: readonly [Value, ...Value[]],
  name: 'supervisorMonitoringMode' | 'supervisorMonitoringScope',
  parameters: MonitoringParameters,
): Value {
  const given = parameters[name];
  const found = given === undefined ? values[0] : values.find((value) => value === given);
  if (found === undefined) throw invalid(name, `it is one of ${values.join(', ')}`);
  return found;
}
