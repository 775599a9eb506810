// `npm run build-demo [-- FOLDER]`: the demo as files for any host, with the contact centre in the start page.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow, root } from './files.mjs';
import { setUp } from './setup.mjs';

/** Where its files lie here, by where they lie in it: as the demo's server has them. */
const parts = {
  '.': 'demo/pages',
  'gws-widgets': 'dist/cdn',
  simulator: 'src/simulator/node/control-page',
  'line.js': 'demo/static/line.js',
};

/** Writes the demo into a folder, on top of a package that is built. */
export async function buildDemo(folder) {
  const [{ build }, { policy }] = await Promise.all([import('esbuild'), import('../demo/policy.mjs')]);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, source] of Object.entries(parts)) {
    cpSync(join(root, source), join(folder, name), { recursive: true });
  }
  await build({
    entryPoints: [join(root, 'demo/static/centre.js')],
    outfile: join(folder, 'centre.js'),
    bundle: true,
    minify: true,
    target: 'es2022',
    logLevel: 'error',
  });
  for (const page of filesBelow(folder).filter((file) => file.endsWith('.html'))) {
    const isStart = page === join(folder, 'index.html');
    const scripts = [...(isStart ? ['centre.js'] : []), 'line.js'];
    const up = '../'.repeat(relative(folder, page).split(/[\\/]/).length - 1);
    const head = [
      `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
      ...scripts.map((name) => `<script src="${up}${name}"></script>`),
    ];
    const html = readFileSync(page, 'utf8')
      .replace(/(<meta charset="utf-8" \/>)/, `$1\n    ${head.join('\n    ')}`)
      // The control page knows where it lies; a folder may lie anywhere.
      .replaceAll('"/simulator/', '"');
    writeFileSync(page, html);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await setUp();
  const { build, isStale } = await import('./build.mjs');
  if (isStale()) await build();
  const folder = resolve(process.argv[2] ?? join(root, 'demo-static'));
  await buildDemo(folder);
  console.log(`The demo is in ${folder}: serve it from any folder of any host.`);
}
