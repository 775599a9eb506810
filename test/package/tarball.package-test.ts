// The package as a user gets it: what is in it, what its entries offer, and that they need no page to be imported.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { version } from '../../src/ui/define.js';
import { complaints } from './compile.js';
import { packPackage, root } from './tarball.js';

const { tarball, project, folder, manifest, files, remove } = packPackage();
after(remove);

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
/** What can be imported; a framework's types are for its compiler alone. */
const entries = Object.keys(manifest.exports).filter(
  (name) => typeof manifest.exports[name] === 'object' && 'default' in manifest.exports[name],
);
const nameOf = (entry: string) => manifest.name + entry.slice(1);

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

describe('the packed package', () => {
  it('holds what a user needs and nothing else', () => {
    const wanted = [
      ...['package.json', 'README.md', 'CONTRIBUTING.md', 'LICENSE', 'custom-elements.json', 'dist/integrity.json'],
      ...['dist/vscode.html-custom-data.json', 'dist/vscode.css-custom-data.json'],
      'dist/chunks/control-page/index.html',
    ];
    const allowed =
      /^(CHANGELOG\.md|docs\/([\w-]+\.md|pictures\/[\w-]+\.webp)|dist\/(types\/.*\.d\.ts|(?!types\/).*\.js(\.map)?|chunks\/control-page\/page\.css))$/;
    assert.deepEqual(
      wanted.filter((file) => !files.includes(file)),
      [],
      'is missing',
    );
    assert.deepEqual(
      files.filter((file) => !wanted.includes(file) && !allowed.test(file)),
      [],
      'is too much',
    );
  });

  it('tells nothing of the machine that built it', () => {
    const places = [root, homedir(), 'file://'];
    const telling = files.filter((file) => places.some((place) => place.length > 5 && read(file).includes(place)));
    assert.deepEqual(telling, []);
    for (const file of files.filter((name) => name.endsWith('.map'))) {
      const { sources } = JSON.parse(read(file)) as { sources: string[] };
      assert.ok(
        sources.every((source) => /^(\.\.?\/)/.test(source) || source.startsWith('\0')),
        `${file} names ${sources.join(', ')}`,
      );
    }
  });

  it('pleases publint', async () => {
    const packed = readFileSync(tarball);
    const { messages, pkg } = await publint({
      strict: true,
      pack: { tarball: packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength) },
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that every way of resolving finds', () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const json = Object.keys(manifest.exports).filter((name) => name.endsWith('.json'));
    const args = [attw, tarball, '--profile', 'esm-only', '--no-emoji', '--exclude-entrypoints', ...json];
    execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  });

  for (const entry of entries) {
    it(`imports ${nameOf(entry)} in Node, without a page`, () => {
      const code = `for (const name of ['window', 'document', 'HTMLElement', 'customElements'])
  if (name in globalThis) throw new Error(name + ' is there');
console.log(Object.keys(await import('${nameOf(entry)}')).length);`;
      const args = ['--input-type=module', '--eval', code];
      const exported = execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8', timeout: 20_000 });
      if (entry === './api') assert.equal(exported.trim(), '0', 'the API is types alone');
      else assert.notEqual(exported.trim(), '0');
    });
  }

  for (const [entry, tags] of Object.entries({
    './agent-state': ['gws-agent-state', 'gws-session'],
    './softphone': ['gws-softphone', 'gws-session'],
    './chat-panel': ['gws-chat-panel', 'gws-session'],
    './customer-chat': ['gws-customer-chat'],
    '.': ['gws-agent-state', 'gws-softphone', 'gws-chat-panel', 'gws-session', 'gws-customer-chat'],
  })) {
    it(`registers the elements of ${nameOf(entry)} through a bundler that drops what is unused`, async () => {
      const code = await bundle(`import '${nameOf(entry)}';`);
      for (const tag of tags) assert.match(code, new RegExp(`define\\d*\\("${tag}"`));
    });
  }

  it('leaves elements and Lit out of a page that takes the session or the customer alone', async () => {
    const code = await bundle(
      `export * from '${nameOf('./session')}'; export { CustomerChatClient } from '${nameOf('./customer')}';`,
    );
    assert.doesNotMatch(code, /define\d*\("gws-|litHtmlVersions|litElementVersions/);
  });

  it('compiles in a strict project that has no types of Node', () => {
    const browserEntries = entries.filter((entry) => entry !== './simulator/node');
    const lines = browserEntries.map((entry, i) => `import * as entry${i} from '${nameOf(entry)}';`);
    const uses = [
      `const phone: import('${manifest.name}').GwsSoftphone = document.createElement('gws-softphone');`,
      // An import that found nothing would be of any type, which takes everything.
      `// @ts-expect-error A softphone is no number.\nconst wrong: number = phone;`,
      `export default [phone, wrong, ${browserEntries.map((_, i) => `entry${i}`).join(', ')}];`,
    ];
    assert.equal(complaints(project, 'use.mts', [...lines, ...uses].join('\n')), '');
  });

  it('starts a contact centre by its command', async () => {
    const command = spawn(process.execPath, [join(folder, manifest.bin['gws-simulator']!), '--port', '0'], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(command.stdout.setEncoding('utf8'), 'data')) as [string];
    command.kill();
    assert.match(line, /http:\/\/127\.0\.0\.1:\d+/);
  });

  it('names the hash of every file that a page may load', () => {
    const hashes = JSON.parse(read('dist/integrity.json')) as Record<string, string>;
    const scripts = files.filter((file) => /^dist\/cdn\/.*\.js$/.test(file)).map((file) => file.slice('dist/'.length));
    assert.deepEqual(Object.keys(hashes).sort(), scripts.sort());
    for (const [file, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384')
        .update(readFileSync(join(folder, 'dist', file)))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`, file);
    }
  });

  it('reads the same on a page of any encoding', () => {
    const scripts = files.filter((file) => /^dist\/cdn\/[\w-]+\.js$/.test(file));
    assert.deepEqual(
      scripts.filter((file) => readFileSync(join(folder, file)).some((byte) => byte > 127)),
      [],
      'is not all ASCII',
    );
  });

  it('says its version in its code as in its package.json', () => {
    assert.equal(version, manifest.version);
  });
});
