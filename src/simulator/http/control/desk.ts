// What the control page steers, whatever this centre runs in: the centre, its faults, and the nodes in front of it.
import type { Centre } from '../../centre/centre.js';
import { CallerScripts } from '../../centre/caller-script.js';
import { CustomerScripts } from '../../centre/customer-script.js';
import { Faults } from '../faults.js';

export interface NodeView {
  index: number;
  url: string;
  running: boolean;
}

export interface SessionView {
  /** Not the cookie, which is a secret. */
  id: string;
  node: number;
  userName: string;
  /** What its CometD connections listen to. */
  subscriptions: string[];
}

/** The servers around the centre; a page has none. */
export interface Deployment {
  nodes(): NodeView[];
  turn(node: number, on: boolean): Promise<void>;
  sessions(): SessionView[];
  expire(session: string): void;
}

/** A notification, as a line for people. */
export interface EventView {
  at: number;
  userName: string;
  channel: string;
  messageType: string;
  state: string;
}

const shownEvents = 60;

export class Desk {
  readonly faults = new Faults();
  readonly callers: CallerScripts;
  readonly customers: CustomerScripts;
  readonly events: EventView[] = [];

  constructor(
    readonly centre: Centre,
    readonly deployment?: Deployment,
  ) {
    this.callers = new CallerScripts(centre, centre.calls);
    this.customers = new CustomerScripts(centre, {
      of: (medium) => centre.digital.of(medium),
      isAnybodyReady: (medium) => centre.agents.ready(medium).length > 0,
    });
    centre.listen(({ user, channel, data }) => {
      this.events.push({ at: centre.clock.now(), userName: user.userName, channel, ...summary(data) });
      if (this.events.length > shownEvents) this.events.shift();
    });
  }
}

/** What a notification is about, by the field that says it. */
interface Told {
  messageType?: string;
  call?: { state: string };
  chat?: { state: string };
  smssession?: { state: string };
  facebooksession?: { state: string };
  service?: { state: string };
  devices?: readonly { userState?: { displayName: string } }[];
  messages?: readonly ({ type?: string } | null)[];
}

function summary(data: unknown): { messageType: string; state: string } {
  const { messageType = '', devices, messages, ...more } = (data ?? {}) as Told;
  const { state } = more.call ?? more.chat ?? more.smssession ?? more.facebooksession ?? more.service ?? {};
  const said = messages?.map((entry) => entry?.type).join(', ');
  return { messageType, state: state ?? devices?.[0]?.userState?.displayName ?? said ?? '' };
}
