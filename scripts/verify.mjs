// `npm run verify`: what `npm test` leaves out, because it needs Debian packages or more time.
import { setUp } from './setup.mjs';

await setUp();

/** @type {Record<string, () => Promise<void>>} A check throws what is wrong. */
const checks = {};

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
