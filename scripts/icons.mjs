// Writes src/ui/icons.generated.ts: the shapes of the icons named in src/ui/icon-names.json, as data.
// One export an icon, so that a bundle carries only what it draws; no markup, so that nothing needs innerHTML.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newestChange, root } from './files.mjs';

const names = join(root, 'src/ui/icon-names.json');
const output = join(root, 'src/ui/icons.generated.ts');

export function writeIcons() {
  const library = createRequire(import.meta.url).resolve('lucide-static/icon-nodes.json');
  const sources = [names, library, import.meta.filename];
  if (existsSync(output) && newestChange([output]) >= newestChange(sources)) return;
  const shapes = JSON.parse(readFileSync(library, 'utf8'));
  const icons = JSON.parse(readFileSync(names, 'utf8')).map((name) => {
    if (!shapes[name]) throw new Error(`lucide-static has no icon "${name}" (src/ui/icon-names.json).`);
    return `export const ${camelCase(name)}: IconShapes = ${JSON.stringify(shapes[name])};\n`;
  });
  writeFileSync(
    output,
    `// Written by scripts/icons.mjs from lucide-static (ISC licence); not edited by hand.\nimport type { IconShapes } from './draw-icon.js';\n\n${icons.join('')}`,
  );
}

function camelCase(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeIcons();
