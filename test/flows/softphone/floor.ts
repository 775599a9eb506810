// The floor: a contact centre, agents at their desks, and people outside who call them.
import assert from 'node:assert/strict';
import type { Call } from '../../../src/api/index.js';
import type { SimulatorServer } from '../../../src/simulator/node/index.js';
import { startDemo, type Demo } from '../demo.js';
import { AgentPage, type AgentKind, type Attributes } from './agent-page.js';

/** Somebody outside who is on the line. */
export interface Outside {
  readonly id: string;
  hangsUp(): void;
}

export class Floor<Agent extends AgentPage = AgentPage> {
  readonly demo: Demo;
  protected readonly agents: Agent[] = [];
  readonly #kind: AgentKind<Agent>;

  protected constructor(demo: Demo, kind: AgentKind<Agent>) {
    this.demo = demo;
    this.#kind = kind;
  }

  static async open(options: { nodes?: number } = {}): Promise<Floor> {
    return new Floor(await startDemo(options), AgentPage);
  }

  get server(): SimulatorServer {
    return this.demo.server;
  }

  /** Signs somebody in, in a browser of their own. */
  async agent(userName: string, attributes: Attributes = {}): Promise<Agent> {
    const agent = await this.#kind.open(
      (context) => this.demo.open(context, 'agent.html'),
      await this.demo.visit(),
      this.#person(userName),
      attributes,
    );
    await agent.signsIn();
    this.agents.push(agent);
    return agent;
  }

  /** Opens one tab more of an agent's browser, which goes on with the same session. */
  async tab(agent: AgentPage): Promise<Agent> {
    const context = agent.page.context();
    const tab = await this.#kind.open((other) => this.demo.open(other, 'agent.html'), context, agent.person);
    await tab.isAtWork();
    return tab;
  }

  /** Somebody outside calls an agent. */
  calls({ person }: AgentPage, number: string, userData: Record<string, string> = {}): Outside {
    const { calls } = this.server.centre;
    const id = calls.ring(person, number, userData);
    return { id, hangsUp: () => calls.hangUpOutside(id) };
  }

  /** Whoever an agent has called outside answers. */
  answers(agent: AgentPage, number: string): void {
    this.server.centre.calls.answerOutside(this.#callTo(agent, number), number);
  }

  /** Whoever an agent has called outside does not want to talk. */
  rejects(agent: AgentPage, number: string): void {
    this.server.centre.calls.rejectOutside(this.#callTo(agent, number), number);
  }

  /** An agent's calls, as the contact centre has them. */
  callsOf({ person }: AgentPage): Call[] {
    return this.server.centre.calls.of(person);
  }

  /** The node fails that an agent's browser is at; another one is there. */
  async failNodeOf({ person }: AgentPage): Promise<void> {
    const { nodes, desk } = this.server;
    const { node } = desk.deployment!.sessions().find(({ userName }) => userName === person.userName)!;
    for (const other of nodes) await other.start();
    await nodes[node]!.stop();
  }

  /** Ends all calls, nobody monitors anybody, and whoever works on one that is over is ready again. */
  async clear(): Promise<void> {
    const { agents, calls, devices } = this.server.centre;
    const people = this.agents.map(({ person }) => person);
    const running = () => people.flatMap((person) => calls.of(person).map((call) => ({ person, call })));
    for (let next; (next = running().find(({ call }) => call.state !== 'Ringing'));) {
      calls.perform(next.person, next.call.id, 'Hangup');
    }
    for (const { call } of running()) calls.hangUpOutside(call.id);
    for (const person of people) {
      devices.endMonitoring(devices.of(person));
      agents.change(person, 'Ready', ['voice']);
    }
    for (const { page } of this.agents) await page.getByRole('combobox', { name: 'Name or number' }).waitFor();
  }

  async close(): Promise<void> {
    await this.demo.close();
  }

  #person(userName: string) {
    const person = this.server.centre.people.find((one) => one.userName === userName);
    assert.ok(person, `Nobody is called ${userName}`);
    return person;
  }

  #callTo(agent: AgentPage, number: string): string {
    const call = this.callsOf(agent).find(({ participants = [] }) =>
      participants.some(({ phoneNumber }) => phoneNumber === number),
    );
    assert.ok(call, `${agent.person.userName} does not call ${number}`);
    return call.id;
  }
}
