// Supervisors who listen in, coach and barge in: when they join a call, whom they follow, and when they leave.
import { isLeg, legsOf, othersOf, type Conversation, type Leg } from './conversation.js';
import type { Exchange, Followers } from './exchange.js';
import type { Monitoring as Setting, Phone } from './surroundings.js';

export class Monitoring implements Followers {
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** Monitoring begins: only who barges in joins a call that runs. */
  begin(supervisor: Phone): void {
    const setting = supervisor.monitoring;
    if (setting?.kind !== 'BargeIn') return;
    const running = this.#exchange.legs(setting.target.owner).find(({ state }) => state === 'Established');
    if (running) this.#join(supervisor, setting, running);
  }

  established(leg: Leg): void {
    if (leg.monitor) return;
    this.settled(leg.conversation);
    for (const supervisor of this.#exchange.surroundings.phones.monitoredBy(leg.phone)) {
      if (supervisor.monitoring) this.#join(supervisor, supervisor.monitoring, leg);
    }
  }

  /** Whoever follows a call without an agent follows the first who is in it again. */
  settled(conversation: Conversation): void {
    const next = legsOf(conversation).find(({ monitor }) => !monitor);
    if (!next) return;
    for (const { monitor } of legsOf(conversation)) {
      if (monitor?.target.state === 'Released') monitor.target = next;
    }
  }

  left(leg: Leg): void {
    this.#endNextCall(leg);
    const followers = legsOf(leg.conversation).filter(
      ({ monitor, state }) => monitor?.target === leg && state !== 'Released',
    );
    // Who follows the agent leaves too; who follows the call stays for its next agent.
    const leaving = followers.filter(({ monitor }) => monitor!.setting.scope === 'Agent');
    for (const follower of leaving) this.#exchange.release(follower);
  }

  #endNextCall({ monitor, phone }: Leg): void {
    const isOver = monitor?.setting.mode === 'NextCall' && phone.monitoring !== undefined;
    if (isOver) this.#exchange.surroundings.phones.endMonitoring(phone);
  }

  #join(supervisor: Phone, setting: Setting, target: Leg): void {
    const { conversation } = target;
    const isThere = legsOf(conversation).some(({ phone }) => phone === supervisor);
    const isBusy = this.#exchange.legs(supervisor.owner).some(({ state }) => state !== 'Held');
    if (isThere || isBusy) return;
    const { kind } = setting;
    const leg = this.#exchange.addLeg(conversation, supervisor, {
      state: 'Established',
      dnis: target.dnis,
      callType: target.callType,
      monitor: { kind, target, setting },
      muted: kind !== 'BargeIn',
    });
    this.#exchange.tell(leg, 'StatusChange');
    if (kind === 'BargeIn') this.tellOthers(leg);
  }

  /** The other agents see a supervisor come or go who can be heard. */
  tellOthers(supervisor: Leg): void {
    for (const party of othersOf(supervisor).reverse()) {
      if (isLeg(party)) this.#exchange.tell(party, 'ParticipantsUpdated');
    }
  }
}
