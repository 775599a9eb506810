// Makes a bare clone ready: the right Node, the packages of the lockfile, what is generated. Needs nothing installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';

const oldestNode = [20, 19];

export async function setUp() {
  checkNode();
  if (!isInstalled()) install();
  const { writeIcons } = await import('./icons.mjs');
  writeIcons();
}

/** Says in one sentence why it cannot go on, and ends. */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isOld = major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
  if (isOld) giveUp(`gws-widgets needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`);
}

/** npm notes in node_modules what it has put there; held against the lockfile, that tells what a pull has changed. */
function isInstalled() {
  const note = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(note)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(note);
  const isSame = (place, one) => one?.version === wanted[place]?.version && one?.link === wanted[place]?.link;
  return (
    Object.keys(installed).every((place) => isSame(place, installed[place])) &&
    // What is made for another system is rightly not there.
    Object.keys(wanted).every((place) => place === '' || place in installed || wanted[place].optional)
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function install() {
  console.log('Installing what package-lock.json names (npm ci) …');
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], options);
  if (status !== 0) giveUp('npm ci has failed; what it printed says why.');
}
