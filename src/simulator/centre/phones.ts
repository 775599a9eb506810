// The phones of the house: one on everybody's desk, and those at places that anybody may take for a session.
import type { TelephonyNetwork, UserState } from '../../api/index.js';
import { systemStates, userStateOf } from './agent-states.js';
import type { DeviceSituation } from './device-capabilities.js';
import type { Ids } from './ids.js';
import type { Person } from './people.js';

export type MonitoringKind = 'ListenIn' | 'Coach' | 'BargeIn';

/** What a supervisor's device is set to monitor. */
export interface Monitoring {
  readonly kind: MonitoringKind;
  readonly mode: 'NextCall' | 'AllCalls';
  readonly scope: 'Agent' | 'Call';
  readonly target: DeviceInUse;
}

/** A phone. */
export interface Device {
  readonly id: string;
  readonly number: string;
  readonly place: string;
  readonly type: 'Extension' | 'ACDPosition';
  /** `Public`: reached over the PSTN, so it cannot answer by request. */
  readonly network: TelephonyNetwork;
  readonly doNotDisturbOffered: DeviceSituation['doNotDisturbOffered'];
  /** Whose desk it stands on. */
  readonly home?: Person;
  /** Who uses it now. */
  owner?: Person;
  userState: UserState;
  doNotDisturb: boolean;
  forwardTo?: string;
  monitoring?: Monitoring;
  /** Takes the calls of this session. */
  dynamicPhoneNumber?: string;
}

/** One that somebody uses. */
export interface DeviceInUse extends Device {
  owner: Person;
}

export const switchName = 'SIP_Switch';

/** What sets some people's phones apart from the others': by user name. */
const ownPhones: Readonly<Record<string, Partial<Pick<Device, 'network' | 'doNotDisturbOffered'>>>> = {
  mbauer: { doNotDisturbOffered: 'OffDuty' },
  rhaddad: { network: 'Public' },
};

/** Hot seats: `place number type`. The last place leaves open which phone is meant. */
const sharedPhones = `
  SIP_5100  5100  ACDPosition
  SIP_5110  5110  Extension
  SIP_5110  5111  ACDPosition
  SIP_5120  5120  Extension
  SIP_5120  5121  Extension
`;

export function installPhones(people: readonly Person[], ids: Ids): Device[] {
  const common = {
    network: 'Private',
    doNotDisturbOffered: 'Always',
    userState: userStateOf(systemStates.Offline),
    doNotDisturb: false,
  } as const;
  const desks = people.map((person): Device => ({
    ...common,
    ...(Object.hasOwn(ownPhones, person.userName) && ownPhones[person.userName]),
    id: person.deviceId,
    number: person.phoneNumber,
    place: person.place,
    type: 'ACDPosition',
    home: person,
    owner: person,
  }));
  const shared = sharedPhones
    .trim()
    .split('\n')
    .map((line): Device => {
      const [place, number, type] = line.trim().split(/\s+/) as [string, string, Device['type']];
      return { ...common, id: ids.guid(), number, place, type };
    });
  return [...desks, ...shared];
}
