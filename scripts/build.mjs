// Builds dist/: ES modules, types, script-tag files and their hashes, data for VS Code; beside it custom-elements.json.
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow, newestChange, root } from './files.mjs';
import { writeIcons } from './icons.mjs';
import { runNode, tool } from './run.mjs';
import { writeVscodeData } from './vscode-data.mjs';

const dist = join(root, 'dist');

/** Written last, so that a build that was cut short counts as stale. */
const integrityFile = join(dist, 'integrity.json');

const steps = {
  'modules and scripts': [tool('rollup'), '--config', 'rollup.config.mjs', '--silent'],
  types: [tool('typescript', 'tsc'), '--project', 'tsconfig.build.json'],
  'custom-elements.json': [
    tool('@custom-elements-manifest/analyzer', 'cem'),
    ...['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'],
  ],
};

export async function build() {
  rmSync(dist, { recursive: true, force: true });
  writeIcons();
  const results = await Promise.all(
    Object.entries(steps).map(async ([name, args]) => ({ name, ...(await runNode(args)) })),
  );
  const failed = results.filter(({ code }) => code !== 0);
  if (failed.length) throw new Error(failed.map(({ name, output }) => `${name}:\n${output}`).join('\n'));
  // Beside the chunk that the simulator's two entries share, which serves it.
  cpSync(join(root, 'src/simulator/node/control-page'), join(dist, 'chunks/control-page'), { recursive: true });
  // Types that only their framework's compiler can read.
  cpSync(join(root, 'src/frameworks'), join(dist, 'types/frameworks'), { recursive: true });
  chmodSync(join(dist, 'simulator-cli.js'), 0o755);
  writeVscodeData();
  writeIntegrity();
}

export function isStale() {
  if (!existsSync(integrityFile) || !existsSync(join(root, 'custom-elements.json'))) return true;
  const sources = [
    'src',
    'scripts/build.mjs',
    'scripts/entries.mjs',
    'scripts/load-parts.mjs',
    'scripts/minify-templates.mjs',
    'scripts/vscode-data.mjs',
    'rollup.config.mjs',
    'tsconfig.json',
    'tsconfig.build.json',
  ]
    .concat('custom-elements-manifest.config.mjs', 'package-lock.json')
    .map((path) => join(root, path));
  return newestChange(filesBelow(...sources)) > newestChange([integrityFile]);
}

/** The hash that a script tag's `integrity` takes, of every file that a page may load. */
function writeIntegrity() {
  const scripts = filesBelow(join(dist, 'cdn')).filter((file) => file.endsWith('.js'));
  const hashes = scripts
    .sort()
    .map((file) => [
      relative(dist, file).split(sep).join('/'),
      `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`,
    ]);
  writeFileSync(integrityFile, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await build();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
