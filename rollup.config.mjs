// ES modules for npm, one an entry, and the script-tag files in dist/cdn/.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { classicScripts, modules, scriptModules } from './scripts/entries.mjs';
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
      chunk.moduleIds.some((id) => id.endsWith('/define.ts') && !id.endsWith('/ui/define.ts'))
        ? 'define/[name]-[hash].js'
        : 'chunks/[name]-[hash].js',
  },
};

/** Languages other than English and the chat's panel are files of their own, loaded beside the script when needed. */
const loadedLater = new Map([
  [source('elements/customer-chat/panel.ts'), './gws-customer-chat-panel.js'],
  ...readdirSync(source('locales'), { recursive: true })
    .filter((file) => /\/(?!en|index)\w+\.ts$/.test(file))
    .map((file) => [source(`locales/${file}`), `./locales/${file.replace('.ts', '.js')}`]),
]);

const forPages = (input, format = 'es') => ({
  input,
  // An entry itself is never loaded later.
  external: (id) =>
    loadedLater.has(id) && !Object.values(input).some((entry) => id === fileURLToPath(new URL(entry, import.meta.url))),
  plugins: [
    nodeResolve({ extensions: ['.ts', '.js', '.mjs'], browser: true }),
    compile(),
    minifyTemplates(),
    // A classic script is read in the encoding of its page, whatever that is.
    minify({ target: 'es2022', charset: format === 'iife' ? 'ascii' : 'utf8' }),
  ],
  onwarn,
  output: {
    dir: 'dist/cdn',
    format,
    sourcemap: true,
    entryFileNames: '[name].js',
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
