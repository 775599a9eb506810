// Finds files and tells how old they are, with nothing but Node.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const notOurs = new Set(['node_modules', '.git', 'dist', 'storybook-static', 'demo-static']);

/** All files below the given files and folders, save what is installed or built; what does not exist has none. */
export function filesBelow(...places) {
  return places.filter(existsSync).flatMap((place) =>
    statSync(place).isDirectory()
      ? readdirSync(place)
          .filter((name) => !notOurs.has(name))
          .flatMap((name) => filesBelow(join(place, name)))
      : [place],
  );
}

export function newestChange(files) {
  return Math.max(0, ...files.map((file) => statSync(file).mtimeMs));
}
