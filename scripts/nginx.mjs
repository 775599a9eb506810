// Finds an nginx for the checks: NGINX_PATH, else an installed one, else the one that Debian's package carries, which is
// unpacked beside the system and not installed, so that nobody has to be root.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const need = 'No nginx for this check: install one, or name one in NGINX_PATH';

export async function findNginx() {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    '/opt/homebrew/bin',
  ];
  const places = folders.filter(Boolean).map((folder) => join(folder, 'nginx'));
  const nginx = process.env['NGINX_PATH'] ?? places.find((place) => existsSync(place)) ?? (await unpackPackage());
  try {
    await run(nginx, ['-v']);
  } catch (error) {
    throw new Error(`${need} (${nginx} does not run here: ${error.message}).`, { cause: error });
  }
  return nginx;
}

/** Once a user; the folder appears whole or not at all. */
async function unpackPackage() {
  const user = userInfo().uid;
  const folder = join(tmpdir(), `gws-widgets-nginx-${user}`);
  const nginx = join(folder, 'usr/sbin/nginx');
  if (existsSync(nginx)) {
    // Temporary folders are shared: what another user put there is not run.
    if ((await stat(folder)).uid !== user) throw new Error(`${need} (${folder} belongs to somebody else).`);
    return nginx;
  }
  const half = await mkdtemp(join(tmpdir(), 'gws-widgets-nginx-'));
  try {
    await run('apt-get', ['download', 'nginx'], { cwd: half });
    const [archive] = await readdir(half);
    await run('dpkg-deb', ['--extract', join(half, archive), half]);
    await rename(half, folder);
  } catch (error) {
    throw new Error(`${need} (Debian's package cannot be had: ${error.stderr || error.message}).`, { cause: error });
  } finally {
    await rm(half, { recursive: true, force: true });
  }
  return nginx;
}
