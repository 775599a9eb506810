// `npm run size`: holds what a page loads against its budget, minified and gzipped.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './files.mjs';
import { giveUp } from './setup.mjs';

if (!existsSync(join(root, 'dist/integrity.json'))) giveUp('There is nothing to weigh yet: npm run build.');

const cdn = (name) => readFileSync(join(root, 'dist/cdn', `${name}.js`));
const launcher = [cdn('gws-customer-chat')];
const talking = [cdn('gws-customer-chat-panel'), cdn('gws-customer-chat-talking')];
const agentParts = readdirSync(join(root, 'dist/cdn'))
  .filter((file) => /^gws-agent-.*\.js$/.test(file))
  .map((file) => cdn(file.replace('.js', '')));

const budgets = [
  { what: 'customer chat, before it is opened', files: launcher, limit: 6_000 },
  { what: 'customer chat, opened', files: [...launcher, cdn('gws-customer-chat-panel')], limit: 25_000 },
  { what: 'customer chat, once a chat is begun', files: [...launcher, ...talking], limit: 35_000 },
  // Loaded when it comes to that, and only then.
  { what: 'customer chat, its menu and alerts', files: [cdn('gws-customer-chat-more')], limit: 2_700 },
  { what: 'customer chat, an invitation', files: [cdn('gws-customer-chat-invitation')], limit: 2_200 },
  { what: 'customer chat, at its end', files: [cdn('gws-customer-chat-after')], limit: 2_600 },
  { what: 'customer chat, out of hours', files: [cdn('gws-customer-chat-closed')], limit: 2_600 },
  { what: 'agent: all elements and the session', files: [cdn('gws-agent')], limit: 70_000 },
  // What it has come to; only a new part may raise it.
  { what: 'agent: with all parts that come later', files: [cdn('gws-agent'), ...agentParts], limit: 136_000 },
  { what: 'session alone, with CometD', files: [await bundled('dist/session.js')], limit: 22_000 },
];

/** As a bundler would take it into an application. */
async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0].contents;
}

const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

let failed = 0;
for (const { what, files, limit } of budgets) {
  // Each file is its own response.
  const bytes = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  if (bytes > limit) failed++;
  const verdict = bytes > limit ? 'TOO LARGE' : 'ok';
  console.log(`${what.padEnd(38)} ${inKilobytes(bytes).padStart(8)} of ${inKilobytes(limit).padStart(8)}  ${verdict}`);
}
if (process.argv.includes('--json')) console.log(JSON.stringify({ passed: budgets.length - failed, failed }));
process.exitCode = failed ? 1 : 0;
