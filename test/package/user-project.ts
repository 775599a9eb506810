// A user's folder outside of this repository, with the packed package in it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { packPackage } from './tarball.js';

export interface UserProject {
  folder: string;
  /** The tarball's name in it: as `npm pack` calls it, unless told. */
  tarball: string;
  npm(...args: string[]): void;
  remove(): void;
}

export function userProject(name?: string): UserProject {
  const folder = mkdtempSync(join(tmpdir(), 'gws-widgets-user-'));
  const packed = packPackage();
  const tarball = name ?? basename(packed.tarball);
  cpSync(packed.tarball, join(folder, tarball));
  packed.remove();
  return {
    folder,
    tarball,
    npm: (...args) =>
      void execFileSync('npm', args, {
        cwd: folder,
        shell: process.platform === 'win32',
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
