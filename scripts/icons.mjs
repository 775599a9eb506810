// Writes src/ui/icons.generated.ts: the shapes of the icons named in src/ui/icon-names.json, as data.
// One module an icon, so that each file of a bundle carries only what it draws; one path an icon, which is drawn without
// innerHTML.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  const folder = join(root, 'src/ui/icons');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const wanted = JSON.parse(readFileSync(names, 'utf8'));
  for (const name of wanted) {
    if (!shapes[name]) throw new Error(`lucide-static has no icon "${name}" (src/ui/icon-names.json).`);
    const icon = `export const ${camelCase(name)} = ${JSON.stringify(pathOf(name, shapes[name]))} as IconShape;`;
    writeFileSync(
      join(folder, `${name}.generated.ts`),
      `import type { IconShape } from '../draw-icon.js';\n\n${icon}\n`,
    );
  }
  const exported = wanted.map((name) => `export { ${camelCase(name)} } from './icons/${name}.generated.js';\n`);
  writeFileSync(
    output,
    `// Written by scripts/icons.mjs from lucide-static (ISC licence); not edited by hand.\n${exported.join('')}`,
  );
}

/** All shapes of an icon as one path. */
function pathOf(name, shapes) {
  return shapes.map(([tag, shape]) => outline(tag, shape) ?? giveUp(`How is a <${tag}> of "${name}" drawn?`)).join('');
}

function outline(tag, { d, cx, cy, r, rx = 0, x, y, x1, y1, x2, y2, width, height, points }) {
  switch (tag) {
    case 'path':
      // A path may begin with a relative move, which behind another path would mean another place.
      return d.replace(/^m(-?[\d.]+)[\s,]*(-?[\d.]+)(?![\d.])\s*(?=[-\d.])/, 'M$1 $2l').replace(/^m/, 'M');
    case 'circle':
      return `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
    case 'line':
      return `M${x1} ${y1}L${x2} ${y2}`;
    case 'polyline':
      return `M${points}`;
    case 'rect': {
      const corner = (dx, dy) => `a${rx} ${rx} 0 0 1 ${dx * rx} ${dy * rx}`;
      const [across, down] = [width - 2 * rx, height - 2 * rx];
      return `M${Number(x) + Number(rx)} ${y}h${across}${corner(1, 1)}v${down}${corner(-1, 1)}h${-across}${corner(-1, -1)}v${-down}${corner(1, -1)}z`;
    }
    default:
      return undefined;
  }
}

function giveUp(reason) {
  throw new Error(`${reason} (scripts/icons.mjs)`);
}

/** `phone-off` is `phoneOff`; a word of the language cannot stand alone. */
function camelCase(name) {
  if (name === 'delete') return 'deleteIcon';
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeIcons();
