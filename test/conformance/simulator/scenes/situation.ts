// What a scene is, and how it signs somebody in.
import type { SimulatorServer } from '../../../../src/simulator/node/index.js';
import type { Json, Sample } from '../../spec.js';

/** What the sample's request needs beside its own method and body. */
export interface Situation {
  path: string;
  headers?: Record<string, string>;
  /** Whose notifications count; of several, those of the first come first, as the reference lists them. */
  user?: string | readonly string[];
  /** What this user has subscribed to, as the sample's client has; all topics unless told. */
  topics?: readonly string[];
  /** In place of the sample's own, where that names ids. */
  body?: Json;
  /** In place of a body. */
  form?: FormData;
  /** How many of the latest notifications before the request are the sample's too; told before the scene is ready. */
  keep?: number;
  /** What somebody else does once the request is through. */
  next?: () => void;
}

export type Scene = (server: SimulatorServer, sample: Sample) => Situation | Promise<Situation>;

/** By the operation's id, a scene for each of its samples, in their order. */
export type Scenes = Readonly<Record<string, readonly Scene[]>>;

/** The headers of somebody signed in, with the token that changing anything needs. */
export async function signIn(server: SimulatorServer, userName: string): Promise<Record<string, string>> {
  const Authorization = `Basic ${btoa(`${userName}:password`)}`;
  const { headers } = await fetch(`${server.url}/api/v2/me`, { headers: { Authorization } });
  return { Cookie: headers.get('Set-Cookie')!.split(';')[0]!, 'X-CSRF-TOKEN': headers.get('X-CSRF-TOKEN')! };
}

/** Somebody signed in asks at a path, which may need the server's own ids. */
export const asking =
  (userName: string, path: string | ((server: SimulatorServer) => string)): Scene =>
  async (server) => ({
    path: typeof path === 'string' ? path : path(server),
    headers: await signIn(server, userName),
    user: userName,
  });

/** What was told while the scene was set up is out of the way. */
export const told = (server: SimulatorServer): Promise<void> =>
  new Promise((resolve) => server.centre.clock.after(1, resolve));
