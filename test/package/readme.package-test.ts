// What the README shows is so: its code compiles, its elements and attributes are there, and so are its files.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { complaints } from './compile.js';
import { packPackage, root } from './tarball.js';

const { project, files, remove } = packPackage();
after(remove);

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))].map(([, code]) => code!);
const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
  modules: { declarations: { tagName: string; attributes?: { name: string }[] }[] }[];
};

describe('the README', () => {
  for (const [index, code] of blocks('ts').entries()) {
    it(`shows code that compiles: ${code.trim().split('\n').at(-1)}`, () => {
      assert.equal(complaints(project, `readme-${index}.mts`, code), '');
    });
  }

  it('shows elements and attributes that are there', () => {
    const known = new Map(modules.flatMap(({ declarations }) => declarations).map((one) => [one.tagName, one]));
    for (const [, tag, attributes] of blocks('html')
      .join('')
      .matchAll(/<(gws-[\w-]+)([^>]*)>/g)) {
      const names = [...attributes!.matchAll(/([\w-]+)=/g)].map(([, name]) => name!);
      const declared = known.get(tag!)?.attributes?.map(({ name }) => name) ?? [];
      assert.ok(known.has(tag!), `<${tag}>`);
      assert.deepEqual(
        names.filter((name) => !declared.includes(name)),
        [],
        `attributes of <${tag}>`,
      );
    }
  });

  it('shows scripts that are in the package', () => {
    for (const [, script] of blocks('html')
      .join('')
      .matchAll(/<script\s+src="([^"]+)"/g)) {
      assert.ok(files.includes(`dist/cdn/${script}`), script);
    }
  });

  it('links to files that are there', () => {
    for (const [, target] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      assert.ok(existsSync(join(root, target!)), target);
  });
});
