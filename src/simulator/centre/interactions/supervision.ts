// Supervisors: they watch an agent from the next interaction on, or ask themselves into one that runs.
import type { SupervisorMode } from '../../../api/index.js';
import type { Person } from '../people.js';
import { invalid, notNow, notPermitted, unknownResource } from '../refusal.js';
import type { Interaction, Seat, Visibility } from './interaction.js';
import type { Interactions } from './interactions.js';
import type { Medium } from './medium.js';
import { entriesFor } from './view.js';

/** What each mode lets the others see of a supervisor. */
export const visibilityIn: Readonly<Record<SupervisorMode, Visibility>> = {
  Monitor: 'Supervisors',
  Coach: 'Agents',
  BargeIn: 'All',
};
export const modes = Object.keys(visibilityIn) as SupervisorMode[];

interface Watch {
  readonly supervisor: Person;
  readonly agent: Person;
  readonly medium: Medium;
  readonly mode: SupervisorMode;
  readonly nextOnly: boolean;
  readonly nickname: string;
}

export class Supervision {
  readonly #interactions: Interactions;
  readonly #watches = new Set<Watch>();

  constructor(interactions: Interactions) {
    this.#interactions = interactions;
  }

  /** In place of what this supervisor watched of this agent before. */
  watch(watch: Watch): void {
    needSupervisor(watch.supervisor, watch.mode);
    if (watch.supervisor === watch.agent) throw invalid('userId', 'it is you yourself');
    const before = this.#of(watch.supervisor, watch.agent, watch.medium);
    if (before) this.#watches.delete(before);
    this.#watches.add(watch);
  }

  cancel(supervisor: Person, agent: Person, medium: Medium): void {
    needSupervisor(supervisor, 'CancelSupervisorMonitoring');
    const watch = this.#of(supervisor, agent, medium);
    if (!watch) throw notNow('CancelSupervisorMonitoring', 'not monitored');
    this.#watches.delete(watch);
  }

  /** Watching ends with the session; what the supervisor is in goes on. */
  signedOff(supervisor: Person): void {
    for (const watch of this.#watches) if (watch.supervisor === supervisor) this.#watches.delete(watch);
  }

  /** Into what an agent has: it comes as an invitation. */
  intrude(supervisor: Person, seat: Seat, wanted: SupervisorMode | undefined): void {
    needSupervisor(supervisor, 'Intrude');
    const { interaction, agent } = seat;
    const mode = wanted ?? this.#of(supervisor, agent, interaction.medium)?.mode;
    if (!mode) throw invalid('supervisorVisibilityMode', 'nobody is watched, so it is wanted');
    if (seat.state !== 'Chatting' || seat.mode) throw unknownResource(interaction.id);
    if (this.#interactions.hasSeat(supervisor, interaction)) throw notNow('Intrude', 'already in it');
    this.#interactions.tell(this.#interactions.invite(supervisor, interaction, 'supervise', { mode }), 'StatusChange');
  }

  /** An agent has come in: those who watch come too. */
  joined({ agent, interaction }: Seat): void {
    const watching = [...this.#watches].filter((one) => one.agent === agent && one.medium === interaction.medium);
    for (const watch of watching) {
      if (this.#interactions.hasSeat(watch.supervisor, interaction)) continue;
      if (watch.nextOnly) this.#watches.delete(watch);
      this.#join(watch, interaction);
    }
  }

  #join({ supervisor, mode, nickname }: Watch, interaction: Interaction): void {
    const interactions = this.#interactions;
    const seat = interactions.invite(supervisor, interaction, 'supervise', { mode });
    const entry = interactions.enter(seat, nickname, visibilityIn[mode]);
    interactions.tell(seat, 'ParticipantsUpdated');
    interactions.tell(seat, 'StatusChange');
    interactions.tellEntries(seat, entriesFor(seat));
    interactions.tellOthers(seat, entry);
  }

  #of(supervisor: Person, agent: Person, medium: Medium): Watch | undefined {
    return [...this.#watches].find(
      (one) => one.supervisor === supervisor && one.agent === agent && one.medium === medium,
    );
  }
}

export function needSupervisor({ roles }: Person, operation: string): void {
  if (!roles.includes('ROLE_SUPERVISOR')) throw notPermitted(operation);
}
