// What the control page steers, whatever this centre runs in: the centre, its faults, and the nodes in front of it.
import type { Centre } from '../../centre/centre.js';
import { CallerScripts } from '../../centre/script.js';
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
  readonly events: EventView[] = [];

  constructor(
    readonly centre: Centre,
    readonly deployment?: Deployment,
  ) {
    this.callers = new CallerScripts(centre, centre.calls);
    centre.listen(({ user, channel, data }) => {
      this.events.push({ at: centre.clock.now(), userName: user.userName, channel, ...summary(data) });
      if (this.events.length > shownEvents) this.events.shift();
    });
  }
}

function summary(data: unknown): { messageType: string; state: string } {
  const {
    messageType = '',
    call,
    devices,
    service,
  } = (data ?? {}) as {
    messageType?: string;
    call?: { state: string };
    devices?: readonly { userState?: { displayName: string } }[];
    service?: { state: string };
  };
  return { messageType, state: call?.state ?? devices?.[0]?.userState?.displayName ?? service?.state ?? '' };
}
