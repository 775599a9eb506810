// Calls: from outside to an agent's phone, answered and ended. One table says what each state allows.
import type { Call } from '../../api/index.js';
import type { Person } from './people.js';
import { notNow, unknownResource } from './refusal.js';
import type { World } from './world.js';

type CallState = 'Ringing' | 'Established' | 'Released';
type CallOperation = 'Answer' | 'Hangup';

interface LiveCall {
  readonly id: string;
  readonly connId: string;
  readonly agent: Person;
  readonly from: string;
  readonly startedAt: number;
  state: CallState;
}

/** What may be done in a state, and where it leads. */
const machine: Record<CallState, Partial<Record<CallOperation, CallState>>> = {
  Ringing: { Answer: 'Established' },
  Established: { Hangup: 'Released' },
  Released: {},
};

export class Calls {
  readonly #world: World;
  readonly #calls = new Map<string, LiveCall>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Somebody outside calls an agent's number. */
  ring(agent: Person, from: string): string {
    const call: LiveCall = {
      id: this.#world.ids.interaction(),
      connId: this.#world.ids.hex().toLowerCase(),
      agent,
      from,
      startedAt: this.#world.clock.now(),
      state: 'Ringing',
    };
    this.#calls.set(call.id, call);
    this.#tell(call);
    return call.id;
  }

  /** The other side hangs up, or gives up before it was answered. */
  hangUpOutside(id: string): void {
    const call = this.#calls.get(id);
    if (!call) throw unknownResource(id);
    this.#enter(call, 'Released');
  }

  perform(agent: Person, id: string, operation: string): void {
    const call = this.#calls.get(id);
    if (!call || call.agent !== agent) throw unknownResource(id);
    const next = Object.hasOwn(machine[call.state], operation)
      ? machine[call.state][operation as CallOperation]
      : undefined;
    if (!next) throw notNow(operation, call.state);
    this.#enter(call, next);
  }

  of(agent: Person): Call[] {
    return [...this.#calls.values()].filter((call) => call.agent === agent).map((call) => this.#view(call));
  }

  #enter(call: LiveCall, state: CallState): void {
    call.state = state;
    if (state === 'Released') this.#calls.delete(call.id);
    this.#tell(call);
  }

  #tell(call: LiveCall): void {
    this.#world.notify(call.agent, '/v2/me/calls', {
      messageType: 'CallStateChangeMessage',
      notificationType: 'StatusChange',
      call: this.#view(call),
      phoneNumber: call.agent.phoneNumber,
    });
  }

  #view(call: LiveCall): Call {
    return {
      id: call.id,
      state: call.state,
      callUuid: call.id,
      connId: call.connId,
      deviceUri: `${this.#world.address}/devices/${call.agent.deviceId}`,
      participants: [
        { e164Number: call.from, formattedPhoneNumber: call.from, phoneNumber: call.from, digits: call.from },
      ],
      dnis: call.agent.phoneNumber,
      callType: 'Inbound',
      capabilities: Object.keys(machine[call.state]) as CallOperation[],
      duration: String(Math.floor((this.#world.clock.now() - call.startedAt) / 1000)),
      mute: 'Off',
      supervisorListeningIn: false,
      monitoredUserMuted: false,
      monitoring: false,
      uri: `${this.#world.address}/me/calls/${call.id}`,
      path: `/calls/${call.id}`,
    };
  }
}
