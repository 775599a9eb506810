// `npm test [-- NAME…]`: runs all runners, or the named ones, and ends with one line that adds them up.
import { giveUp, setUp } from './setup.mjs';

await setUp();

const { runners } = await import('./runners.mjs');
const { isStale } = await import('./build.mjs');

const all = Object.keys(runners);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length) giveUp(`There is no runner ${unknown.join(', ')}: there are ${all.join(', ')}.`);

const chosen = all.filter((name) => (asked.length ? asked.includes(name) : true));
const needBuild = chosen.some((name) => runners[name].needs === 'build');
if (needBuild && !chosen.includes('build') && isStale()) chosen.unshift('build');

let passed = 0;
let failed = 0;

/** Whether what was built may be used. */
let building = Promise.resolve(true);

// Two at a time fill two cores; what a browser's clock measures runs afterwards, by itself.
const waiting = chosen.filter((name) => !runners[name].alone);
await Promise.all([runAll(waiting), runAll(waiting)]);
await runAll(chosen.filter((name) => runners[name].alone));

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/** Takes the first until there is none; two may take from the same list. */
async function runAll(names) {
  for (let name = names.shift(); name; name = names.shift()) report(name, await runOne(name));
}

async function runOne(name) {
  if (runners[name].needs === 'build' && !(await building))
    return { passed: 0, failed: 1, output: 'Not run: the build failed.' };
  const began = performance.now();
  const running = runners[name].run().catch(({ stack }) => ({ passed: 0, failed: 1, output: stack }));
  if (name === 'build') building = running.then(({ failed }) => failed === 0);
  let result = await running;
  // A runner that runs nothing proves nothing.
  if (!result.passed && !result.failed) result = { ...result, failed: 1, output: `${result.output}\nIt ran no test.` };
  return { ...result, seconds: (performance.now() - began) / 1000 };
}

function report(name, result) {
  passed += result.passed;
  failed += result.failed;
  if (result.failed) console.log(`\n${result.output.trim()}\n`);
  const counts = `${result.passed} passed${result.failed ? `, ${result.failed} failed` : ''}`;
  const time = `${(result.seconds ?? 0).toFixed(1)} s`;
  console.log(`${result.failed ? 'FAILED' : 'ok    '} ${name.padEnd(12)} ${counts.padEnd(26)} ${time.padStart(7)}`);
}
