// The simulator as a server: one centre, and as many nodes in front of it as asked for.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Centre } from '../centre/centre.js';
import { unknownResource } from '../centre/refusal.js';
import type { CentreOptions } from '../centre/world.js';
import type { ApiOptions } from '../http/api.js';
import { Desk, type Deployment } from '../http/control/desk.js';
import { Node, type SimulatorNode } from './node.js';

export interface ServerOptions extends Omit<CentreOptions, 'address'>, ApiOptions {
  /** 0 takes any free one; further nodes take the ports after it. */
  port?: number;
  host?: string;
  /** Servers over the one centre, as in a cluster. */
  nodes?: number;
  /** Offer CometD's acknowledgement, by which messages survive a lost answer. */
  ack?: boolean;
  /** Let frames in pages of other sites have cookies, as far as the browser does: `SameSite=None; Secure`. */
  crossSite?: boolean;
  /** Milliseconds that every answer takes. */
  latency?: number;
  /** Answers what is no part of the API: a demo's pages. */
  fallback?: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface SimulatorServer {
  /** Of the first node. */
  readonly url: string;
  readonly urls: readonly string[];
  readonly nodes: readonly SimulatorNode[];
  readonly centre: Centre;
  /** What the control page steers. */
  readonly desk: Desk;
  close(): Promise<void>;
}

/** Starts a contact centre; rejects with the system's error if a port cannot be had. */
export async function startSimulator(options: ServerOptions = {}): Promise<SimulatorServer> {
  const { port = 8090, host = '127.0.0.1', nodes: count = 1 } = options;
  const nodes = Array.from(
    { length: count },
    (_none, index) => new Node(index, port === 0 ? 0 : port + index, { ...options, host }),
  );
  const close = async () => void (await Promise.all(nodes.map((node) => node.stop())));
  try {
    for (const node of nodes) await node.listen();
  } catch (error) {
    await close();
    throw error;
  }
  const centre = new Centre({ ...options, address: `${nodes[0]!.url}/api/v2` });
  const desk = new Desk(centre, deploymentOf(nodes));
  desk.faults.latency = options.latency ?? 0;
  for (const node of nodes) node.open(centre, desk);
  return {
    url: nodes[0]!.url,
    urls: nodes.map(({ url }) => url),
    nodes,
    centre,
    desk,
    close: async () => {
      desk.callers.stop();
      desk.customers.stop();
      await close();
    },
  };
}

const deploymentOf = (nodes: readonly Node[]): Deployment => ({
  nodes: () => nodes.map(({ url, running }, index) => ({ index, url, running })),
  turn: (index, on) => (on ? nodes[index]!.start() : nodes[index]!.stop()),
  sessions: () => nodes.flatMap((node) => node.sessions()),
  expire(session) {
    if (!nodes.some((node) => node.expire(session))) throw unknownResource(session);
  },
});
