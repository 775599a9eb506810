// ES modules for npm, one an entry, and the script-tag files in dist/cdn/.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import * as terser from 'terser';
import { classicScripts, modules, scriptModules } from './scripts/entries.mjs';
import { loadParts } from './scripts/load-parts.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';

const source = (path) => fileURLToPath(new URL(`src/${path}`, import.meta.url));
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const compile = () => esbuild({ tsconfig: 'tsconfig.json', target: 'es2022', charset: 'utf8' });

/** Everything is worth stopping for, except what is known and right. */
function onwarn(warning) {
  // The API is types alone.
  if (warning.code === 'EMPTY_BUNDLE' && warning.names?.join() === 'api') return;
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('/node_modules/'))) return;
  throw new Error(`${warning.code}: ${warning.message}`);
}

const isDependency = (id) =>
  id.startsWith('node:') || Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const forBundlers = {
  input: modules,
  external: isDependency,
  plugins: [nodeResolve({ extensions: ['.ts'] }), compile()],
  onwarn,
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    // What registers elements has a folder of its own, which package.json names as having side effects.
    chunkFileNames: (chunk) =>
      chunk.moduleIds.some((id) => /[./]define\.ts$/.test(id) && !id.endsWith('/ui/define.ts'))
        ? 'define/[name]-[hash].js'
        : 'chunks/[name]-[hash].js',
  },
};

/** Languages other than English, the chat's panel and its invitation are files of their own, loaded beside the script when needed. */
const loadedLater = new Map([
  ...['panel', 'invitation'].map((name) => [
    source(`elements/customer-chat/${name}.ts`),
    `./gws-customer-chat-${name}.js`,
  ]),
  ...readdirSync(source('locales'), { recursive: true })
    .filter((file) => /\/(?!en|index)\w+\.ts$/.test(file))
    .map((file) => [source(`locales/${file}`), `./locales/${file.replace('.ts', '.js')}`]),
]);

/** What esbuild leaves, terser makes a fortieth less. */
const pressed = (format) => ({
  name: 'pressed',
  renderChunk: (code, { name }) =>
    terser.minify(code, {
      module: format === 'es',
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true },
      // A script is read in the encoding of its page, whatever that is, also a module that was loaded before its import.
      // Languages are not. The licences of all stand once, at the end.
      format: { ascii_only: !name.startsWith('locales/'), comments: false },
      sourceMap: true,
    }),
});

/** Whose work is in it, once, at the end, so that source maps stay right. */
const licences = (format) => ({
  name: 'licences',
  renderChunk(code, { isEntry, name }) {
    if (!isEntry || name.startsWith('locales/')) return null;
    // The launcher has no Lit.
    const lit = format === 'es' ? ' Lit: BSD-3-Clause, (c) Google LLC.' : '';
    return { code: `${code}/*! gws-widgets: MIT.${lit} lucide: ISC, (c) Lucide Contributors. */\n`, map: null };
  },
});

/** A part is called after its file, or after its folder where the file is what leads into that. */
const partName = (file) =>
  basename(/\/(define|region)\.ts$/.test(file) ? dirname(file) : file, '.ts').replace('.define', '');

const forPages = (input, format = 'es') => ({
  input,
  // An entry itself is never loaded later.
  external: (id) =>
    loadedLater.has(id) && !Object.values(input).some((entry) => id === fileURLToPath(new URL(entry, import.meta.url))),
  plugins: [
    nodeResolve({ extensions: ['.ts', '.js', '.mjs'], browser: true }),
    compile(),
    minifyTemplates(),
    loadParts(),
    minify({ target: 'es2022', legalComments: 'none' }),
    pressed(format),
    licences(format),
  ],
  onwarn,
  // What parts that come later share with their entry stays in it.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist/cdn',
    format,
    sourcemap: true,
    entryFileNames: '[name].js',
    // What two parts share, an icon or so, is no file of its own.
    experimentalMinChunkSize: 4_000,
    // Beside their entry, for they load languages as it does.
    // What several parts share leads to none of them: it is called after the last of its files.
    chunkFileNames: ({ facadeModuleId, moduleIds }) =>
      `${Object.keys(input)[0].replace('-panel', '')}-${partName(facadeModuleId ?? moduleIds.at(-1))}.js`,
    paths: (id) => loadedLater.get(id) ?? id,
  },
});

const locales = [...loadedLater].filter(([file]) => file.includes('/locales/'));

export default [
  forBundlers,
  ...Object.entries(scriptModules).map(([name, file]) => forPages({ [name]: file })),
  ...Object.entries(classicScripts).map(([name, file]) => forPages({ [name]: file }, 'iife')),
  forPages(Object.fromEntries(locales.map(([file]) => [file.replace(/.*\/(locales\/.*)\.ts$/, '$1'), file]))),
];
