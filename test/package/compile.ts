// Compiles a file in a user's strict project, which has no types of Node.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tarball.js';

/** What the compiler has against it; empty if nothing. */
export function complaints(project: string, name: string, code: string): string {
  writeFileSync(join(project, name), code);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
  try {
    execFileSync(process.execPath, [tsc, ...options, '--skipLibCheck', name], { cwd: project, encoding: 'utf8' });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
