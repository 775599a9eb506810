// Holds the simulator against the reference: the documented situation is set up with other ids, names and numbers, the
// request goes over HTTP, and status, answer and notifications are compared in kind.
import type { Delivery } from '../../../src/simulator/index.js';
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

/** What is cut short in the reference is compared as far as it is there. */
type ReadSample = Sample & { cut: boolean; cutNotifications: boolean };

/** The sample as the types read it too: with the chapter's deviations. */
function read(chapter: Chapter, operation: Operation, sample: Sample, index: number): ReadSample {
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
  const response = sample.response && { ...sample.response, body: body(sample.response.body, 'response/body') };
  const notifications = (sample.notifications ?? []).map((one, number) => {
    const pointer = `notifications/${number}/body`;
    const isAnswer = deviations.some(({ at: place, answer }) => answer && place === `${at}/${pointer}`);
    return { ...one, body: body(one.body, pointer), isAnswer };
  });
  // What is printed as a notification and belongs to the answer is held against the answer.
  for (const { body: part } of notifications.filter(({ isAnswer }) => isAnswer)) {
    if (response) response.body = { ...(response.body as object), ...(part as object) };
  }
  return {
    ...sample,
    response,
    cut: deviations.some((one) => one.cut && one.at === `${at}/response/body`),
    cutNotifications: deviations.some((one) => one.cut && one.at === `${at}/notifications`),
    notifications: notifications.filter(({ isAnswer }) => !isAnswer),
  };
}

async function play(server: SimulatorServer, scene: Scene, sample: ReadSample): Promise<string | undefined> {
  const deliveries: Delivery[] = [];
  const stop = server.centre.listen((delivery) => deliveries.push(delivery));
  const situation = await scene(server, sample);
  const { path, headers, user = [], topics, form, body = sample.request.body, keep = 0, next } = situation;
  const users = [user].flat();
  const told = ({ user: { userName }, channel }: Delivery) =>
    users.includes(userName) && (topics?.includes(channel) ?? true);
  const early = deliveries.filter(told).length - keep;
  const response = await fetch(`${server.url}/api/v2${path}`, {
    method: sample.request.method,
    headers: { ...(!form && { 'Content-Type': 'application/json' }), ...headers },
    ...(form ? { body: form } : body !== null && { body: JSON.stringify(body) }),
  });
  const answered = answeredWith(await response.text());
  await settled(server);
  next?.();
  await settled(server);
  stop();
  const fresh = deliveries.filter(told).slice(early) as (Delivery & { data: Json })[];
  const heard = users.flatMap((name) => fresh.filter((one) => one.user.userName === name));
  if (sample.response && response.status !== (sample.response.status ?? response.status))
    return `answered with ${response.status}`;
  // Where no answer is shown it is at least no refusal.
  if (!sample.response && response.status >= 400) return `refused: ${JSON.stringify(answered)}`;
  const wanted = sample.notifications ?? [];
  const isCounted = !sample.cutNotifications || heard.length < wanted.length;
  if (isCounted && wanted.length !== heard.length) return `${heard.length} notifications, ${wanted.length} documented`;
  return (
    // A sample without a body shows the headers alone.
    (sample.response && sample.response.body !== null
      ? differenceInKind(sample.response.body, answered, 'answer', sample.cut)
      : undefined) ??
    wanted
      .map(({ body: one }, index) => differenceInKind(one, heard[index]!.data, `notification ${index}`))
      .find(Boolean)
  );
}

/** Refusals of the CSRF guard are words, not JSON. */
function answeredWith(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** All that the request has caused was told: notifications leave with the clock's next turn. */
const settled = (server: SimulatorServer): Promise<void> =>
  new Promise((resolve) => server.centre.clock.after(1, resolve));
