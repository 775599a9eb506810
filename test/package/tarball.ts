// Packs the package as `npm publish` would, and lays it out as in a user's node_modules.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface Manifest {
  name: string;
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
  bin: Record<string, string>;
  dependencies: Record<string, string>;
}

export interface PackedPackage {
  /** The .tgz. */
  tarball: string;
  /** A user's project, with the package installed. */
  project: string;
  /** The installed package in it. */
  folder: string;
  manifest: Manifest;
  /** Paths in the package, with `/`. */
  files: string[];
  remove(): void;
}

export function packPackage(): PackedPackage {
  const project = mkdtempSync(join(tmpdir(), 'gws-widgets-pack-'));
  const isWindows = process.platform === 'win32';
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', project], {
    cwd: root,
    shell: isWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const tarball = join(
    project,
    readdirSync(project).find((file) => file.endsWith('.tgz'))!,
  );
  execFileSync('tar', ['-xzf', tarball, '-C', project]);

  const folder = join(project, 'node_modules/gws-widgets');
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(join(project, 'package'), folder, 'junction');
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys(manifest.dependencies)) {
    const place = join(project, 'node_modules', name);
    mkdirSync(join(place, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), place, 'junction');
  }
  return {
    tarball,
    project,
    folder,
    manifest,
    files: filesIn(join(project, 'package')),
    remove: () => rmSync(project, { recursive: true, force: true }),
  };
}

function filesIn(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(folder, `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`],
  );
}
