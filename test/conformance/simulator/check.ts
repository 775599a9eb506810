// Holds the simulator against the reference: the documented situation is set up with other ids, names and numbers, the
// request goes over HTTP, and status, answer and notifications are compared in kind.
import { startSimulator, type SimulatorServer } from '../../../src/simulator/node/index.js';
import type { ColumnReport } from '../report.js';
import { applied, readings, type Chapter, type Json, type Operation, type Sample } from '../spec.js';
import { differenceInKind } from './kind.js';
import { scenarios, type Scene } from './scenarios.js';

export async function checkSimulator(chapters: readonly Chapter[]): Promise<Map<string, ColumnReport>> {
  const found = new Map<string, ColumnReport>();
  for (const chapter of chapters) {
    const report: ColumnReport = { held: 0, problems: [] };
    for (const operation of chapter.operations) {
      const problem = await problemOf(chapter, operation);
      if (problem === undefined) report.held += 1;
      else report.problems.push({ at: operation.id, problem });
    }
    found.set(chapter.key, report);
  }
  return found;
}

async function problemOf(chapter: Chapter, operation: Operation): Promise<string | undefined> {
  const scenes = scenarios[operation.id];
  if (!scenes) return 'not simulated yet';
  for (const [index, sample] of operation.samples.entries()) {
    const scene = scenes[index];
    if (!scene) return `sample ${index} has no scene`;
    const server = await startSimulator({ port: 0, seed: 4711 });
    try {
      const difference = await play(server, scene, read(chapter, operation, sample, index));
      if (difference) return `sample ${index}: ${difference}`;
    } finally {
      await server.close();
    }
  }
  return undefined;
}

/** The sample as the types read it too: with the chapter's deviations. */
function read(chapter: Chapter, operation: Operation, sample: Sample, index: number): Sample {
  const at = `${operation.id}#/samples/${index}`;
  const { deviations } = readings(chapter.key);
  const body = (value: Json, pointer: string) => {
    const here = `${at}/${pointer}`;
    return applied(
      value,
      here,
      deviations.filter((one) => one.at === here || one.at.startsWith(`${here}/`)),
    );
  };
  return {
    ...sample,
    response: sample.response && { ...sample.response, body: body(sample.response.body, 'response/body') },
    notifications: (sample.notifications ?? []).map((one, number) => ({
      ...one,
      body: body(one.body, `notifications/${number}/body`),
    })),
  };
}

async function play(server: SimulatorServer, scene: Scene, sample: Sample): Promise<string | undefined> {
  const heard: { channel: string; data: Json }[] = [];
  const { path, headers, user } = await scene(server, sample);
  const stop = server.centre.listen((delivery) => {
    if (delivery.user.userName === user) heard.push({ channel: delivery.channel, data: delivery.data as Json });
  });
  const { method, body } = sample.request;
  const response = await fetch(`${server.url}/api/v2${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body !== null && { body: JSON.stringify(body) }),
  });
  const answered = (await response.json()) as Json;
  await settled(server);
  stop();
  if (sample.response && response.status !== (sample.response.status ?? response.status))
    return `answered with ${response.status}`;
  const wanted = sample.notifications ?? [];
  if (wanted.length !== heard.length) return `${heard.length} notifications, ${wanted.length} documented`;
  return (
    (sample.response && differenceInKind(sample.response.body, answered, 'answer')) ??
    wanted
      .map(({ body: one }, index) => differenceInKind(one, heard[index]!.data, `notification ${index}`))
      .find(Boolean)
  );
}

/** All that the request has caused was told: notifications leave with the clock's next turn. */
const settled = (server: SimulatorServer): Promise<void> =>
  new Promise((resolve) => server.centre.clock.after(1, resolve));
