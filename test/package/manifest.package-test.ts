// custom-elements.json describes every element that the package registers.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './tarball.js';

interface Declaration {
  name: string;
  tagName?: string;
  description?: string;
  events?: { name: string; description?: string }[];
  members?: { name: string; kind: string; description?: string }[];
}
const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
  modules: { path: string; declarations: Declaration[] }[];
};
const declarations = modules.flatMap((module) => module.declarations);

const elements = join(root, 'src/elements');
const registered = readdirSync(elements)
  .map((folder) => join(elements, folder, 'define.ts'))
  .filter((file) => existsSync(file))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bdefine\('([\w-]+)'/g)].map(([, tag]) => tag!));

describe('custom-elements.json', () => {
  it('has every element that is registered, and no other', () => {
    assert.deepEqual(declarations.map(({ tagName }) => tagName).sort(), registered.sort());
  });

  it('names files that are built', () => {
    assert.deepEqual(
      modules.map(({ path }) => path).filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  for (const { tagName, description, events = [], members = [] } of declarations) {
    it(`describes <${tagName}> and what is public of it`, () => {
      assert.ok(description, 'the element');
      assert.deepEqual(
        [...events, ...members].filter((one) => !one.description).map(({ name }) => name),
        [],
        'has no description',
      );
    });
  }
});
