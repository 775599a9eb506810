// Instant messages between two agents: one session at a time each, over their phones, and nobody has to accept.
import type { ImSession, ImSessionCapability, ImSessionState, UserData } from '../../api/index.js';
import type { Agents } from './agents.js';
import type { Devices } from './devices.js';
import { lastPart } from './monitoring.js';
import { Parameters, type Body } from './parameters.js';
import type { Person } from './people.js';
import type { Device } from './phones.js';
import { invalid, notNow, Refusal, unknownResource } from './refusal.js';
import { AttachedData } from './user-data.js';
import type { World } from './world.js';

/** Somebody at the phone that the session began on. */
interface Side {
  readonly agent: Person;
  readonly device: Device;
}

interface Session {
  readonly id: string;
  readonly from: Side;
  readonly to: Side;
  readonly data: AttachedData;
  state: 'Opening' | 'Talking' | 'Completed';
}

/** How instant messages are set up here. */
export interface ImPolicy {
  /** How long it takes until both talk, in milliseconds; the reference shows nothing of that time but its states. */
  openingTakes: number;
}

type Run = (session: Session, side: Side, parameters: Parameters) => void;

export class ImSessions {
  readonly policy: ImPolicy = { openingTakes: 0 };
  readonly #world: World;
  readonly #devices: Devices;
  readonly #agents: Agents;
  readonly #sessions = new Set<Session>();

  constructor(world: World, devices: Devices, agents: Agents) {
    this.#world = world;
    this.#devices = devices;
    this.#agents = agents;
  }

  of(agent: Person): ImSession[] {
    return [...this.#sessions].filter((session) => isIn(agent, session)).map((session) => this.#view(session, agent));
  }

  /** Opens a session with whoever has the number. */
  initiate(agent: Person, body: Body): void {
    const parameters = new Parameters(body);
    const device = this.#devices.of(agent);
    const number = parameters.destination();
    const data = parameters.optionalUserData() ?? {};
    needOwn(device, parameters.optionalText('devicePath'));
    const other = this.#devices.byNumber(number);
    if (!this.#agents.isLoggedIn(agent, 'voice')) throw notNow('InitiateIMSession', 'Offline');
    if (!other || other === device || !this.#agents.isLoggedIn(other.owner, 'voice')) {
      throw invalid('destination', 'nobody else has this number who can be reached');
    }
    if (this.#isBusy(agent) || this.#isBusy(other.owner)) throw new Refusal(2, 'Invalid state');
    const session: Session = {
      id: this.#world.ids.interaction(),
      from: { agent, device },
      to: { agent: other.owner, device: other },
      data: new AttachedData(data),
      state: 'Opening',
    };
    this.#sessions.add(session);
    if (this.policy.openingTakes === 0) this.#enter(session, 'Talking');
    else {
      this.#tell(session, 'StatusChange');
      this.#world.clock.after(this.policy.openingTakes, () => {
        if (session.state === 'Opening') this.#enter(session, 'Talking');
      });
    }
  }

  perform(agent: Person, id: string, operation: string, body: Body = {}): void {
    const session = [...this.#sessions].find((one) => one.id === id && isIn(agent, one));
    if (!session) throw unknownResource(id);
    if (!Object.hasOwn(this.#operations, operation)) throw invalid('operationName', `'${operation}' is not known here`);
    const name = operation as ImSessionCapability;
    if (!capabilitiesOf(session).includes(name)) throw notNow(operation, stateFor(session, agent));
    this.#operations[name](session, sideOf(session, agent), new Parameters(body));
  }

  /** Whoever is gone talks to nobody. */
  signedOff(agent: Person): void {
    for (const session of this.#sessions) if (isIn(agent, session)) this.#end(session);
  }

  readonly #operations: Readonly<Record<ImSessionCapability, Run>> = {
    SendMessage: (session, { agent, device }, parameters) => {
      const message = parameters.text('text');
      const number = parameters.destination();
      needOwn(device, parameters.text('devicePath'));
      if (number !== otherOf(session, agent).device.number) throw invalid('destination', 'it is not the other side');
      for (const side of [session.from, session.to]) {
        this.#world.notify(side.agent, '/v2/me/im-sessions', {
          messageType: 'IMLogUpdateMessage',
          notificationType: 'NewMessage',
          imSessionPath: `/im-sessions/${session.id}`,
          message,
        });
      }
    },
    AttachUserData: (session, _side, parameters) => this.#change(session, parameters.userData()),
    UpdateUserData: (session, _side, parameters) => this.#change(session, parameters.userData()),
    DeleteUserData: (session, _side, parameters) => {
      session.data.delete(parameters.text('key'));
      this.#tell(session, 'AttachedDataChanged');
    },
    Complete: (session) => this.#end(session),
  };

  #end(session: Session): void {
    this.#enter(session, 'Completed');
    this.#sessions.delete(session);
  }

  #change(session: Session, userData: UserData): void {
    session.data.update(userData);
    this.#tell(session, 'AttachedDataChanged');
  }

  #enter(session: Session, state: Session['state']): void {
    session.state = state;
    this.#tell(session, 'StatusChange');
  }

  #tell(session: Session, notificationType: 'StatusChange' | 'AttachedDataChanged'): void {
    for (const { agent } of [session.from, session.to]) {
      const imSession = this.#view(session, agent);
      const message = { messageType: 'IMSessionStateChangeMessage', notificationType, imSession } as const;
      this.#world.notify(agent, '/v2/me/im-sessions', message);
    }
  }

  #view(session: Session, agent: Person): ImSession {
    const { number } = otherOf(session, agent).device;
    const path = `/im-sessions/${session.id}`;
    const userData = session.data.view();
    return {
      id: session.id,
      state: stateFor(session, agent),
      capabilities: capabilitiesOf(session),
      participants: [{ digits: number, e164Number: number, formattedPhoneNumber: number, phoneNumber: number }],
      ...(userData && { userData }),
      uri: this.#world.address + path,
      path,
    };
  }

  #isBusy(agent: Person): boolean {
    return [...this.#sessions].some((session) => isIn(agent, session));
  }
}

const isIn = (agent: Person, { from, to }: Session): boolean => from.agent === agent || to.agent === agent;
const sideOf = ({ from, to }: Session, agent: Person): Side => (from.agent === agent ? from : to);
const otherOf = ({ from, to }: Session, agent: Person): Side => (from.agent === agent ? to : from);

function stateFor({ state, from }: Session, agent: Person): ImSessionState {
  if (state !== 'Opening') return state;
  return from.agent === agent ? 'Initiating' : 'Alerting';
}

/** Data can be changed and deleted once there is some. The end still lists it all, as the reference shows it. */
function capabilitiesOf({ state, data }: Session): ImSessionCapability[] {
  if (state === 'Opening') return [];
  const changes = data.view() ? (['DeleteUserData', 'UpdateUserData'] as const) : [];
  return ['Complete', 'AttachUserData', ...changes, 'SendMessage'];
}

function needOwn(device: Device, devicePath: string | undefined): void {
  if (devicePath !== undefined && lastPart(devicePath) !== device.id) {
    throw invalid('devicePath', 'it names no device of yours');
  }
}
