// A session in Chromium that is told a thousand things a second: does the page stay responsive, and is the memory given
// back? `npm run bench`.
import { openOffice } from '../test/flows/session/office.js';
import { start } from '../test/flows/session/desk.js';

const perSecond = 1_000;
const seconds = 10;
const calls = 50;
/** A task that is longer keeps a person's key or click waiting. */
const longestTask = 50;
/** What a browser needs for itself comes and goes. */
const heapSlack = 1_000_000;

const office = await openOffice();
const context = await office.browse();
const tab = await office.tab(context);
await start(tab);
const devtools = await context.newCDPSession(tab);
const { centre } = office.server;
const agent = centre.people[0]!;

async function heap(): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

function tell(id: number, state: string, count: number): void {
  const call = {
    id: `load-${id}`,
    state,
    callUuid: `load-${id}`,
    participants: [{ phoneNumber: '0301234', digits: '0301234', e164Number: '', formattedPhoneNumber: '0301234' }],
    capabilities: state === 'Released' ? [] : ['Hold', 'Hangup', 'SendDtmf', 'AttachUserData'],
    userData: { count, Subject: 'A question about an order' },
  };
  const notificationType = state === 'Released' ? 'StatusChange' : 'AttachedDataChanged';
  centre.notify(agent, '/v2/me/calls', { messageType: 'CallStateChangeMessage', notificationType, call } as never);
}

await tab.evaluate(() => {
  const measured = { longest: 0, heard: 0 };
  Object.assign(window, { measured });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) measured.longest = Math.max(measured.longest, duration);
  }).observe({ entryTypes: ['longtask'] });
  window.session.calls.on('change', () => void measured.heard++);
});
const before = await heap();
const began = Date.now();
let told = 0;
await new Promise<void>((resolve) => {
  const timer = setInterval(() => {
    const due = Math.min(perSecond * seconds, ((Date.now() - began) / 1000) * perSecond);
    while (told < due) tell(told % calls, 'Established', told++);
    if (told === perSecond * seconds) {
      clearInterval(timer);
      resolve();
    }
  }, 10);
});
await tab.waitForFunction(
  ([size, last]) =>
    window.session.calls.size === size &&
    [...window.session.calls].some(({ data }) => (data.userData as { count: number }).count === last),
  [calls, told - 1] as const,
);
for (let id = 0; id < calls; id++) tell(id, 'Released', 0);
await tab.waitForFunction(() => window.session.calls.size === 0);
const after = await heap();
const { longest, heard } = await tab.evaluate(
  () => (window as unknown as { measured: { longest: number; heard: number } }).measured,
);
await office.close();

const grown = after - before;
console.log(
  [
    `${told} notifications in ${seconds} s, ${heard} changes told`,
    `longest task ${longest ? `${longest.toFixed(0)} ms` : `under ${longestTask} ms`} (limit ${longestTask} ms)`,
    `heap ${(before / 1e6).toFixed(1)} MB before, ${(after / 1e6).toFixed(1)} MB after all had ended`,
  ].join('\n'),
);
if (longest > longestTask || grown > heapSlack || heard < told) process.exitCode = 1;
