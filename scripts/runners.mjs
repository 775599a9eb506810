// What `npm test` runs: each runner answers how many checks passed and failed, and what there is to read if one failed.
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { buildStorybook } from './build-storybook.mjs';
import { filesBelow, root } from './files.mjs';
import { runNode, tool } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number, output: string }} Result
 * @typedef {{ run: () => Promise<Result>, needs?: 'build', alone?: true }} Runner
 * `alone`: measures itself by the clock of a browser, so nothing heavy runs beside it.
 */

/**
 * What others need first, then the longest first: two take from this list until it is empty.
 * @type {Record<string, Runner>}
 */
export const runners = {
  build: { run: () => program('scripts/build.mjs') },
  node: { run: () => nodeTests('.node-test.ts') },
  conformance: { run: () => counted('--import', 'tsx', 'test/conformance/run.ts', '--json') },
  lint: { run: lint },
  package: { needs: 'build', run: () => nodeTests('.package-test.ts') },
  format: { run: () => counted('scripts/check-format.mjs') },
  types: { run: () => program(tool('typescript', 'tsc'), '--project', '.') },
  size: { needs: 'build', run: () => counted('scripts/size.mjs', '--json') },
  components: { alone: true, run: () => withBrowser(() => counted(tool('@web/test-runner', 'wtr'))) },
  flows: { needs: 'build', alone: true, run: () => withBrowser(() => nodeTests('.flow-test.ts', { atOnce: 3 })) },
  stories: { needs: 'build', alone: true, run: () => withBrowser(stories) },
};

/** A program that is right or wrong as a whole. */
async function program(...args) {
  const { code, output } = await runNode(args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

/** A program whose last line is `{"passed":…,"failed":…}`, with its `failures` in it or printed before. */
async function counted(...args) {
  const { code, stdout, output } = await runNode(args);
  const counts = lastJson(stdout);
  if (!counts) return { passed: 0, failed: 1, output: `${output}\n(no counts in its last line)` };
  const { passed, failed, failures } = counts;
  const readable = failures?.join('\n') ?? output.replace(/^\{"passed":.*\n?$/m, '');
  return { passed, failed: failed || (code === 0 ? 0 : 1), output: readable };
}

function lastJson(text) {
  try {
    // A runner that draws its progress may leave the terminal's codes before it.
    const line = text.trimEnd().split('\n').at(-1);
    return JSON.parse(line.slice(line.indexOf('{')));
  } catch {
    return undefined;
  }
}

async function lint() {
  const { stdout, output } = await runNode([tool('eslint'), '.', '--max-warnings', '0', '--format', 'json']);
  let files;
  try {
    files = JSON.parse(stdout);
  } catch {
    return { passed: 0, failed: 1, output };
  }
  const bad = files.filter(({ messages }) => messages.length);
  const lines = bad.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${filePath.slice(root.length)}:${line}  ${message}  (${ruleId})`),
  );
  return { passed: files.length - bad.length, failed: bad.length, output: lines.join('\n') };
}

/** A file that hangs is ended. */
async function nodeTests(suffix, { seconds = 120, atOnce } = {}) {
  const files = filesBelow(join(root, 'test')).filter((file) => file.endsWith(suffix));
  if (!files.length) return { passed: 0, failed: 0, output: `There is no test/**/*${suffix}.` };
  const { code, output } = await runNode([
    ...['--import', 'tsx', '--test', '--test-reporter', 'spec', '--test-timeout', String(seconds * 1000)],
    ...(atOnce ? ['--test-concurrency', String(atOnce)] : []),
    ...files,
  ]);
  const count = (word) => Number(new RegExp(`^ℹ ${word} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled') + count('skipped') + count('todo');
  // All that failed stands together at the end, once more.
  const failures = output.slice(Math.max(0, output.lastIndexOf('✖ failing tests:')));
  return { passed: count('pass'), failed: failed || (code === 0 ? 0 : 1), output: failures };
}

async function stories() {
  await buildStorybook();
  return nodeTests('.stories-test.ts', { seconds: 300 });
}

async function withBrowser(run) {
  try {
    await findBrowser();
  } catch (error) {
    return { passed: 0, failed: 1, output: error.message };
  }
  return run();
}
