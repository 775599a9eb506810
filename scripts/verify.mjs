// `npm run verify`: what `npm test` leaves out, because it needs Debian packages or more time.
import { runNode } from './run.mjs';
import { setUp } from './setup.mjs';

await setUp();

const { build, isStale } = await import('./build.mjs');
if (isStale()) await build();

/** @type {Record<string, () => Promise<void>>} A check throws what is wrong. */
const checks = {
  /** Two minutes of what connections meet in the field; a failure names its seed. */
  'a random walk through lost connections': () => test('test/flows/session/walk.flow-test.ts', { WALK_SECONDS: '120' }),
  /** React, Vue, Svelte, Angular and plain HTML; installs them. */
  "the packed package in each framework's page": () => test('test/frameworks/frameworks.verify-test.ts'),
  /** The README's configuration in a real nginx, before two nodes; takes nginx from Debian's packages if there is none. */
  'both on one site, behind nginx': () => test('test/package/nginx.verify-test.ts'),
  /** The README's blocks in an empty folder, and nothing else. */
  'the first steps as the README has them': () => test('test/package/first-steps.verify-test.ts'),
  /** What visitors say through a proxy that breaks what it can; a failure names its seed. */
  "visitors' words through a line that loses and cuts": () =>
    run(['--import', 'tsx', 'bench/faults/run.ts', '--messages', '300']),
};

async function test(file, env) {
  await run(['--import', 'tsx', '--test', '--test-timeout', '300000', file], env);
}

async function run(args, env = {}) {
  const { code, output } = await runNode(args, { env });
  if (code !== 0) throw new Error(output);
}

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    console.log(`ok     ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAILED ${name}: ${error.message}`);
  }
}
const count = Object.keys(checks).length;
console.log(count ? `${count - failed} passed, ${failed} failed` : '0 checks yet');
process.exitCode = failed ? 1 : 0;
