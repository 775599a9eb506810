// What VS Code offers while one writes HTML or CSS: every element of the manifest, its attributes and its parts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './tarball.js';

interface Named {
  name: string;
  description?: string;
}
interface Attribute extends Named {
  values?: Named[];
  valueSet?: string;
}
interface Declaration {
  tagName: string;
  description: string;
  attributes?: Named[];
  cssParts?: Named[];
}

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown;
const { modules } = read('custom-elements.json') as { modules: { declarations: Declaration[] }[] };
const { tags } = read('dist/vscode.html-custom-data.json') as { tags: (Named & { attributes: Attribute[] })[] };
const css = read('dist/vscode.css-custom-data.json') as { properties: Named[]; pseudoElements: Named[] };

const names = (list: readonly Named[] = []) => list.map(({ name }) => name);
const attribute = (tag: string, name: string) =>
  tags.find((one) => one.name === tag)!.attributes.find((one) => one.name === name);

describe('the data for VS Code', () => {
  const elements = modules.flatMap(({ declarations }) => declarations);

  it('has every element and all of its attributes, and tells what they are for', () => {
    const told = (list: readonly Named[] = []) => list.map(({ name, description = '' }) => [name, description]);
    assert.deepEqual(
      tags.map(({ name, description, attributes }) => [name, description, told(attributes)]),
      elements.map(({ tagName, description, attributes }) => [tagName, description, told(attributes)]),
    );
  });

  it('offers the values of a choice, and none for a switch', () => {
    assert.deepEqual(names(attribute('gws-session', 'on-last-close')?.values), ['keep', 'not-ready', 'end']);
    assert.equal(attribute('gws-session', 'auto-start')?.valueSet, 'v');
    assert.equal(attribute('gws-session', 'base-url')?.values, undefined);
  });

  it('has every part once, with the elements that have it, and the properties of elements', () => {
    const parts = new Set(elements.flatMap(({ cssParts }) => names(cssParts)));
    assert.deepEqual(new Set(names(css.pseudoElements)), new Set([...parts].map((name) => `::part(${name})`)));
    assert.equal(css.pseudoElements.length, parts.size);
    assert.match(css.pseudoElements.find(({ name }) => name === '::part(tile)')!.description!, /^<gws-softphone>: /);
    assert.ok(names(css.properties).includes('--gws-chat-block-end'));
  });
});
