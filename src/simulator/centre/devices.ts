// Phones at work: whose they are, what they show, do-not-disturb, forwarding and a supervisor's monitoring.
import type { Device as DeviceView, UserState } from '../../api/index.js';
import { systemStates, userStateOf } from './agent-states.js';
import { capabilitiesOf, deviceOperations, supervisorsOnly, type DeviceOperation } from './device-capabilities.js';
import type { Features } from './features.js';
import { lastPart, monitoringOf, monitoringView, type MonitoringParameters } from './monitoring.js';
import type { Person } from './people.js';
import { installPhones, type Device, type DeviceInUse, type MonitoringKind } from './phones.js';
import { invalid, missing, notNow, notPermitted, unknownResource } from './refusal.js';
import type { World } from './world.js';

export type { Device, DeviceInUse, Monitoring } from './phones.js';

/** What the operations of a device take. */
export interface DeviceParameters extends MonitoringParameters {
  destination?: string | undefined;
}

export class Devices {
  readonly #world: World;
  readonly #features: Features;
  readonly #devices: readonly Device[];
  readonly #onMonitoring = new Set<(supervisor: DeviceInUse) => void>();
  readonly #onDoNotDisturb = new Set<(device: Device) => void>();

  constructor(world: World, features: Features) {
    this.#world = world;
    this.#features = features;
    this.#devices = installPhones(world.people, world.ids);
  }

  all(): readonly Device[] {
    return this.#devices;
  }

  /** The phone that somebody uses: the own desk's, or for a session another. */
  of(person: Person): DeviceInUse {
    return this.#inUse().find(({ owner }) => owner === person)!;
  }

  /** The phone that rings at this number; undefined where nobody uses it. */
  byNumber(number: string): DeviceInUse | undefined {
    return this.#inUse().find((device) => device.number === number);
  }

  hasNumber(number: string): boolean {
    return this.#devices.some((device) => device.number === number);
  }

  byId(id: string): Device | undefined {
    return this.#devices.find((device) => device.id === id);
  }

  /** Who monitors this device. */
  monitoredBy(device: Device): DeviceInUse[] {
    return this.#inUse().filter(({ monitoring }) => monitoring?.target === device);
  }

  /** Hears when a supervisor begins to monitor. */
  onMonitoring(listener: (supervisor: DeviceInUse) => void): void {
    this.#onMonitoring.add(listener);
  }

  /** Hears when do-not-disturb goes on or off. */
  onDoNotDisturb(listener: (device: Device) => void): void {
    this.#onDoNotDisturb.add(listener);
  }

  // Sessions

  /** The phone that a session is to use; whatever stands against it is refused. */
  choose(
    person: Person,
    { place, devicePath }: { place?: string | undefined; devicePath?: string | undefined },
  ): Device {
    const device = devicePath !== undefined ? this.#atPath(devicePath) : this.#atPlace(person, place);
    if (device.owner !== undefined && device.owner !== person) {
      throw invalid(devicePath === undefined ? 'place' : 'devicePath', `device ${device.number} is in use`);
    }
    return device;
  }

  /** Gives somebody this phone in place of the present one. */
  assign(person: Person, device: Device): void {
    const present: Device = this.of(person);
    if (present === device) return;
    this.#reset(present);
    if (!present.home) {
      present.doNotDisturb = false;
      delete present.forwardTo;
    }
    delete present.owner;
    device.owner = person;
    for (const supervisor of this.monitoredBy(present)) this.endMonitoring(supervisor);
  }

  /** The session is over: the own phone comes back. */
  release(person: Person): void {
    this.#reset(this.of(person));
    const home = this.#devices.find((device) => device.home === person)!;
    this.assign(person, home);
  }

  /** What the agent is, as this phone shows it. */
  show(device: Device, userState: UserState): void {
    device.userState = userState;
    this.#tell(device);
  }

  // Operations

  perform(person: Person, id: string, operation: string, parameters: DeviceParameters = {}): void {
    const device = this.of(person);
    if (device.id !== id) throw unknownResource(id);
    const isKnown = isDeviceOperation(operation) && (this.#hasMonitoring() || !supervisorsOnly.includes(operation));
    if (!isKnown) throw invalid('operationName', `'${operation}' is not known here`);
    if (supervisorsOnly.includes(operation) && !isSupervisor(person)) throw notPermitted(operation);
    if (!this.#capabilities(device).includes(operation)) throw notNow(operation, describe(device));
    const act: Record<DeviceOperation, () => void> = {
      DoNotDisturbOn: () => this.setDoNotDisturb(device, true),
      DoNotDisturbOff: () => this.setDoNotDisturb(device, false),
      ForwardCallsOn: () => this.#forward(device, parameters.destination),
      ForwardCallsOff: () => this.#change(device, () => delete device.forwardTo),
      ListenIn: () => this.#monitor(device, 'ListenIn', parameters),
      Coach: () => this.#monitor(device, 'Coach', parameters),
      BargeIn: () => this.#monitor(device, 'BargeIn', parameters),
      CancelSupervisorMonitoring: () => this.endMonitoring(device),
    };
    act[operation]();
  }

  setDoNotDisturb(device: Device, on: boolean): void {
    if (device.doNotDisturb === on) return;
    this.#change(device, () => (device.doNotDisturb = on));
    for (const listener of this.#onDoNotDisturb) listener(device);
  }

  /** Monitoring is cancelled, or its next call is over. */
  endMonitoring(supervisor: Device): void {
    if (supervisor.monitoring) this.#change(supervisor, () => delete supervisor.monitoring);
  }

  /** The phone as `/me/devices` and notifications show it. */
  view(device: Device): DeviceView {
    const { forwardTo, monitoring, dynamicPhoneNumber } = device;
    return {
      id: device.id,
      deviceState: device.owner ? 'Active' : 'Inactive',
      userState: { ...device.userState },
      phoneNumber: device.number,
      e164Number: device.number,
      telephonyNetwork: device.network,
      doNotDisturb: device.doNotDisturb ? 'On' : 'Off',
      ...(forwardTo !== undefined && { forwardTo }),
      ...(dynamicPhoneNumber !== undefined && { dynamicPhoneNumber }),
      voiceEnvironmentUri: `${this.#world.address}/voice-environments/${voiceEnvironment}`,
      capabilities: this.#capabilities(device),
      ...(monitoring && { supervisorMonitoringState: monitoringView(monitoring, this.#world.address) }),
    };
  }

  #forward(device: DeviceInUse, destination: string | undefined): void {
    if (destination === undefined) throw missing('destination');
    if (!/^\+?\d+$/.test(destination)) throw invalid('destination', 'a phone number is wanted');
    if (destination === device.number) throw invalid('destination', 'it is the number of the device itself');
    this.#change(device, () => (device.forwardTo = destination));
  }

  #monitor(device: DeviceInUse, kind: MonitoringKind, parameters: DeviceParameters): void {
    const monitoring = monitoringOf(device, kind, parameters, this.#inUse());
    this.#change(device, () => (device.monitoring = monitoring));
    for (const listener of this.#onMonitoring) listener(device);
  }

  #change(device: Device, change: () => unknown): void {
    change();
    this.#tell(device);
  }

  #tell(device: Device): void {
    if (!device.owner) return;
    this.#world.notify(device.owner, '/v2/me/devices', {
      messageType: 'DeviceStateChangeMessage',
      devices: [this.view(device)],
    });
  }

  #capabilities(device: Device): DeviceOperation[] {
    if (!device.owner) return [];
    const { state, workMode } = device.userState;
    return capabilitiesOf({
      supervisor: isSupervisor(device.owner) && this.#hasMonitoring(),
      atWork: state !== 'LoggedOut' && workMode !== 'AfterCallWork',
      doNotDisturbOffered: device.doNotDisturbOffered,
      doNotDisturb: device.doNotDisturb,
      forwarding: device.forwardTo !== undefined,
      monitoring: device.monitoring !== undefined,
    });
  }

  #atPath(path: string): Device {
    const device = this.byId(lastPart(path));
    if (!device) throw invalid('devicePath', 'it names no device');
    return device;
  }

  #atPlace(person: Person, place = person.place): Device {
    const there = this.#devices.filter((device) => device.place === place);
    if (there.length === 0) throw invalid('place', `there is no place '${place}'`);
    if (there.length === 1) return there[0]!;
    const positions = there.filter(({ type }) => type === 'ACDPosition');
    if (positions.length !== 1) throw missing('devicePath');
    return positions[0]!;
  }

  #hasMonitoring(): boolean {
    return this.#features.has('api-supervisor-monitoring');
  }

  #inUse(): DeviceInUse[] {
    return this.#devices.filter((device): device is DeviceInUse => device.owner !== undefined);
  }

  #reset(device: Device): void {
    device.userState = userStateOf(systemStates.Offline);
    delete device.monitoring;
    delete device.dynamicPhoneNumber;
  }
}

const voiceEnvironment = '370ef5e6-9e3c-4d91-9588-7f4dfe67e011';

const isDeviceOperation = (name: string): name is DeviceOperation =>
  (deviceOperations as readonly string[]).includes(name);

const isSupervisor = ({ roles }: Person): boolean => roles.includes('ROLE_SUPERVISOR');

/** For a refusal: what about the device makes an operation impossible. */
const describe = ({ doNotDisturb, forwardTo, monitoring, userState }: Device): string =>
  [
    userState.displayName,
    `do not disturb ${doNotDisturb ? 'on' : 'off'}`,
    `forwarding ${forwardTo === undefined ? 'off' : 'on'}`,
    ...(monitoring ? ['monitoring'] : []),
  ].join(', ');
