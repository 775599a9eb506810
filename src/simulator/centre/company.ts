// How the company is organised: its queues, skills, business units and places, and who belongs to what.
import type { Ids } from './ids.js';
import type { Person } from './people.js';

export interface Queue {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly description: string;
  /** What it takes to be offered its calls. */
  readonly skills: readonly string[];
  readonly phoneNumberId: string;
  readonly routingTemplateId: string;
}

export interface Skill {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** A group of agents, and who looks after them. */
export interface BusinessUnit {
  readonly id: string;
  readonly name: string;
  readonly users: readonly Person[];
  readonly supervisors: readonly Person[];
  readonly skills: readonly Skill[];
  readonly queues: readonly Queue[];
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly owner: Person;
}

const queuePlan = [
  { name: 'Repairs and spare parts', number: '6001', description: 'Buckles, zips and seams', skills: ['Repairs'] },
  { name: 'Orders', number: '6002', description: 'New orders and their delivery', skills: ['Sales'] },
  { name: 'Returns', number: '6003', description: 'What comes back', skills: ['Sales', 'Repairs'] },
  { name: 'Kundendienst', number: '6004', description: 'All of it in German', skills: ['German'] },
] as const;

const skillPlan = [
  { name: 'Repairs', description: 'Knows what can be mended' },
  { name: 'Sales', description: 'Takes and changes orders' },
  { name: 'German', description: 'Speaks German' },
] as const;

/** By user name: the level in each skill. Who is not named has none. */
const levels: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ksippo: { Repairs: 8, German: 4 },
  cspencer: { Repairs: 5 },
  mbauer: { Sales: 6, German: 9 },
  tokafor: { Sales: 7 },
};

const unitPlan = [
  {
    name: 'Agent Group Repairs',
    users: ['ksippo', 'cspencer', 'lnyberg'],
    supervisors: ['pvance'],
    skills: ['Repairs'],
    queues: ['6001', '6003'],
  },
  {
    name: 'Agent Group Sales',
    users: ['mbauer', 'tokafor'],
    supervisors: ['dkimura'],
    skills: ['Sales'],
    queues: ['6002'],
  },
] as const;

export class Company {
  readonly queues: readonly Queue[];
  readonly skills: readonly Skill[];
  readonly businessUnits: readonly BusinessUnit[];
  readonly places: readonly Place[];

  constructor(ids: Ids, people: readonly Person[]) {
    this.skills = skillPlan.map((plan) => ({ id: ids.guid(), ...plan }));
    this.queues = queuePlan.map((plan) => ({
      id: ids.guid(),
      ...plan,
      phoneNumberId: ids.guid(),
      routingTemplateId: '00_RouteToSpecDestination',
    }));
    this.businessUnits = unitPlan.map((plan) => ({
      id: `2-${ids.guid()}`,
      name: plan.name,
      users: people.filter(({ userName }) => includes(plan.users, userName)),
      supervisors: people.filter(({ userName }) => includes(plan.supervisors, userName)),
      skills: this.skills.filter(({ name }) => includes(plan.skills, name)),
      queues: this.queues.filter(({ number }) => includes(plan.queues, number)),
    }));
    this.places = people
      .filter(({ roles }) => roles.includes('ROLE_AGENT'))
      .map((owner) => ({ id: ids.guid(), name: owner.place, owner }));
  }

  queueByNumber(number: string): Queue | undefined {
    return this.queues.find((queue) => queue.number === number);
  }

  skillsOf(person: Person): { id: string; name: string; level: number }[] {
    const own = levels[person.userName] ?? {};
    return this.skills.flatMap(({ id, name }) => (Object.hasOwn(own, name) ? [{ id, name, level: own[name]! }] : []));
  }

  unitsOf(person: Person): BusinessUnit[] {
    return this.businessUnits.filter(({ users }) => users.includes(person));
  }
}

/** What a queue's calls may go through before somebody rings. */
export const routingTemplates = [
  {
    id: '00_RouteToSpecDestination',
    name: 'Route Call to Specified Destination',
    description: 'Routes calls to a skill or queue',
    version: '1.0.0',
    channel: 'voice',
    dependencies: ['media', 'destination'],
    enabled: true,
    schema: [],
  },
  {
    id: '07_SegmentCallerRouteToSpecDestination',
    name: 'Play Greeting, Segment Caller, and Route To Specified Destination',
    description: 'Plays a greeting, then asks what the call is about',
    version: '1.0.0',
    channel: 'voice',
    dependencies: ['media', 'destination', 'data_record_type'],
    enabled: false,
    schema: [],
  },
];

const includes = (list: readonly string[], item: string): boolean => list.includes(item);
