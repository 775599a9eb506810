// A centre on a clock that stands still, and what its agents are told of their calls.
import type { Call, CallCapability, CallMonitoringKind, CallState } from '../../src/api/index.js';
import type { Person } from '../../src/simulator/index.js';
import { StandingCentre } from './standing-centre.js';

export type Body = Record<string, unknown>;

/** Who was told what kind of message of a call, and how the call was then. */
export interface Told {
  who: string;
  what: string;
  state?: CallState;
  call?: Call;
  error?: string;
}

export class Desk extends StandingCentre {
  #read = 0;

  dial(who: Person, number: string, more: Body = {}): string {
    this.centre.calls.dial(who, this.centre.devices.of(who).id, { destination: { phoneNumber: number }, ...more });
    return this.calls(who).at(-1)?.id ?? '';
  }

  perform(who: Person, operation: CallCapability, id = this.only(who).id, body: Body = {}): void {
    this.centre.calls.perform(who, id, operation, body);
  }

  calls(who: Person): Call[] {
    return this.centre.calls.of(who);
  }

  only(who: Person): Call {
    return this.calls(who)[0]!;
  }

  call(who: Person, id: string): Call {
    return this.calls(who).find((call) => call.id === id)!;
  }

  /** The one in this state. */
  inState(who: Person, state: CallState): Call {
    return this.calls(who).find((call) => call.state === state)!;
  }

  /** Two agents talk; the answer is the call's id. */
  talk(from = this.kristi, to = this.carole): string {
    const id = this.dial(from, to.phoneNumber);
    this.perform(to, 'Answer', id);
    return id;
  }

  /** A customer has called, and the agent has answered. */
  serve(agent = this.kristi, from = '0301234'): string {
    const id = this.centre.calls.ring(agent, from);
    this.perform(agent, 'Answer', id);
    return id;
  }

  ready(...people: Person[]): void {
    for (const one of people) {
      this.centre.agents.start(one, ['voice']);
      this.centre.agents.change(one, 'Ready');
      this.wait(1);
    }
  }

  monitor(kind: CallMonitoringKind, target: Person, body: Body = {}): void {
    const { devices } = this.centre;
    devices.perform(this.paula, devices.of(this.paula).id, kind, {
      targetDeviceUri: `/devices/${devices.of(target).id}`,
      ...body,
    });
  }

  device(who: Person, operation: string, body: Body = {}): void {
    this.centre.devices.perform(who, this.centre.devices.of(who).id, operation, body);
  }

  /** What was told of calls since the last time this was asked. */
  heard(who?: Person): Told[] {
    this.wait(0);
    const fresh = this.deliveries.slice(this.#read);
    this.#read = this.deliveries.length;
    return fresh
      .map(({ user, data }) => ({ who: user.userName, data: data as Record<string, unknown> }))
      .filter(
        ({ data }) =>
          data['messageType'] !== 'DeviceStateChangeMessage' && !String(data['messageType']).startsWith('Channel'),
      )
      .filter((one) => !who || one.who === who.userName)
      .map(({ who: name, data }) => {
        const call = data['call'] as Call | undefined;
        return {
          who: name,
          what: String(data['notificationType'] ?? data['messageType']),
          ...(call && { state: call.state, call }),
          ...(data['errorMessage'] !== undefined && { error: String(data['errorMessage']) }),
        };
      });
  }

  /** The same in short: `ksippo StatusChange Held`. */
  story(who?: Person): string[] {
    return this.heard(who).map(({ who: name, what, state, error }) => [name, what, state ?? error].join(' '));
  }
}

export const numbers = (call: Call): string[] => call.participants.map(({ phoneNumber }) => phoneNumber);
