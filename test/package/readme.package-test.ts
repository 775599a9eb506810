// What the README and its pages show is so: code compiles, what is named is there, tables say what is measured. What only
// runs with a browser, a server or a proxy is run by `npm run verify`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { complaints } from './compile.js';
import { blocks, codeIn, codeWith, documents, tableWith } from './documents.js';
import { packPackage, root } from './tarball.js';

interface Named {
  name: string;
}
interface Declaration {
  tagName: string;
  attributes?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
  events?: Named[];
  members?: Named[];
}

const { project, files, folder, manifest, remove } = packPackage();
after(remove);

const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown;
const { modules } = json('custom-elements.json') as { modules: { declarations: Declaration[] }[] };
const { scripts } = json('package.json') as { scripts: Record<string, string> };
const elements = new Map(modules.flatMap(({ declarations }) => declarations).map((one) => [one.tagName, one]));
const names = (list: readonly Named[] = []) => list.map(({ name }) => name);

/** `--gws-…` of all elements. */
const tokens = [...new Set([...elements.values()].flatMap(({ cssProperties }) => names(cssProperties)))];

describe('the README and its pages', () => {
  it('show no code that nothing checks', () => {
    const checked = ['css', 'html', 'http', 'js', 'json', 'nginx', 'sh', 'ts'];
    assert.deepEqual(
      blocks.filter(({ language }) => !checked.includes(language)),
      [],
    );
  });

  for (const [index, { document, code }] of blocks.filter(({ language }) => language === 'ts').entries()) {
    it(`show code that compiles: ${document}, ${code.trim().split('\n').at(-1)}`, () => {
      assert.equal(complaints(project, `readme-${index}.mts`, code), '');
    });
  }

  it('show elements, attributes and slots that are there', () => {
    for (const [, tag, attributes] of codeIn('html')
      .join('')
      .matchAll(/<(gws-[\w-]+)([^>]*)>/g)) {
      const used = [...attributes!.matchAll(/([\w-]+)=/g)].map(([, name]) => name!);
      const declared = names(elements.get(tag!)?.attributes);
      assert.ok(elements.has(tag!), `<${tag}>`);
      assert.deepEqual(
        used.filter((name) => !declared.includes(name)),
        [],
        `attributes of <${tag}>`,
      );
    }
    const slots = new Set([...elements.values()].flatMap((one) => names(one.slots)));
    for (const [, slot] of codeIn('html')
      .join('')
      .matchAll(/slot="([^"]+)"/g))
      assert.ok(slots.has(slot!), slot);
  });

  it('show what a tag may tell the chat', () => {
    const declared = names(elements.get('gws-customer-chat')!.attributes);
    const told = codeIn('html')
      .flatMap((code) => [...code.matchAll(/ data-([\w-]+)=/g)])
      .map(([, name]) => name!);
    assert.ok(told.length > 0);
    assert.deepEqual(
      told.filter((name) => !declared.includes(name)),
      [],
    );
  });

  it('show scripts that are in the package', () => {
    const shown = [
      ...codeIn('html')
        .join('')
        .matchAll(/src="\/gws\/([^"]+)"/g),
    ].map(([, name]) => name!);
    assert.ok(shown.length > 1);
    for (const script of shown) assert.ok(files.includes(`dist/cdn/${script}`), script);
  });

  it('show commands that the chat knows', async () => {
    const { members, events } = elements.get('gws-customer-chat')!;
    const known = [...names(members), 'on', 'set'];
    for (const code of codeIn('js')) {
      await transform(code, { loader: 'js' });
      const commands = [...code.matchAll(/^ {2}\['(\w+)'/gm)].map(([, name]) => name!);
      assert.ok(commands.length > 0);
      assert.deepEqual(
        commands.filter((name) => !known.includes(name)),
        [],
      );
      for (const [, event] of code.matchAll(/\['on', '([^']+)'/g)) assert.ok(names(events).includes(event!), event);
    }
  });

  it('show styles that are styles, of tokens and parts that are there', async () => {
    for (const code of codeIn('css')) {
      const { warnings } = await transform(code, { loader: 'css' });
      assert.deepEqual(warnings, []);
      for (const [token] of code.matchAll(/--gws-[\w-]+/g)) assert.ok(tokens.includes(token), token);
      for (const [, tag, part] of code.matchAll(/(gws-[\w-]+)::part\(([\w-]+)\)/g))
        assert.ok(names(elements.get(tag!)?.cssParts).includes(part!), `${tag}::part(${part})`);
    }
  });

  it('show JSON that can be read, of files that are in the package', () => {
    for (const code of codeIn('json')) {
      JSON.parse(code);
      for (const [, path] of code.matchAll(/"\.\/node_modules\/gws-widgets\/([^"]+)"/g))
        assert.ok(files.includes(path!), path);
    }
  });

  it('show the policy under which everything is tried', () => {
    const demo = /const policy =\n\s+"([^"]+)"/.exec(readFileSync(join(root, 'demo/policy.mjs'), 'utf8'))![1]!;
    const shown = codeWith('http', 'Content-Security-Policy').trim();
    assert.equal(shown.replace(" connect-src 'self' https://gws.example.com;", ''), `Content-Security-Policy: ${demo}`);
  });

  it('name scripts that are there', () => {
    for (const [document, text] of documents)
      for (const [, script] of text.matchAll(/npm run ([\w-]+)/g))
        assert.ok(scripts[script!], `${document}: ${script}`);
  });

  it('link to files that are there, and in the package', () => {
    for (const [document, text] of documents) {
      const links = [
        ...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g),
        ...text.matchAll(/(?:src|srcset)="(docs\/[^"]+)"/g),
      ];
      for (const [, target] of links) {
        const path = join(dirname(document), target!).replaceAll('\\', '/');
        assert.ok(existsSync(join(root, path)), path);
        assert.ok(files.includes(path), `${path} is in the package`);
      }
    }
  });

  it('name every token once', () => {
    const listed = tableWith('| token | what it is |', 'docs/customise.md').map(([token]) => token!);
    assert.deepEqual(listed.toSorted(), tokens.toSorted());
  });

  it('name slots that are there', () => {
    for (const [tag, slot] of tableWith('| element | slot |', 'docs/customise.md')) {
      const name = slot === 'no name' ? '' : slot!;
      assert.ok(names(elements.get(tag!.slice(1, -1))?.slots).includes(name), `${tag} ${slot}`);
    }
  });
});

describe('the tables of the README', () => {
  for (const [tag, , entry, size] of tableWith('| tag | what it is | entry | size |')) {
    it(`say how much ${entry} weighs at most, and no lazy limit`, async () => {
      assert.ok(elements.has(tag!.slice(1, -1)), tag);
      assert.ok(manifest.exports[entry!.replace(manifest.name, '.')], entry);
      const limit = Number(/^(\d+) kB$/.exec(size!)![1]) * 1000;
      const weight = await weightOf(entry!);
      assert.ok(weight <= limit && weight > limit - 4000, `${weight} of ${limit} bytes`);
    });
  }

  it('say what `npm run size` holds', () => {
    const output = execFileSync(process.execPath, [join(root, 'scripts/size.mjs')], { encoding: 'utf8' });
    const budgets = [...output.matchAll(/^(.+?) +[\d.]+ kB of +([\d.]+ kB)/gm)].map(([, what, limit]) => [what, limit]);
    assert.deepEqual(tableWith('| what | at most |'), budgets);
  });
});

/** What an entry brings at once, as a bundler leaves it, each file its own response. */
async function weightOf(entry: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `import '${entry}';`, resolveDir: project },
    absWorkingDir: folder,
    outdir: 'out',
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  const [start] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>')!;
  const wanted = new Set([start]);
  for (const path of wanted)
    for (const { path: next, kind } of metafile.outputs[path]!.imports)
      if (kind === 'import-statement') wanted.add(next);
  return outputFiles
    .filter(({ path }) => [...wanted].some((name) => path.replaceAll('\\', '/').endsWith(name)))
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}
