// Writes of custom-elements.json what VS Code reads: elements and their attributes for HTML, their parts for CSS.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';

export function writeVscodeData() {
  const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  const elements = modules.flatMap(({ declarations }) => declarations);
  write('html', { tags: elements.map(tagOf) });
  write('css', { properties: listed(elements, 'cssProperties', propertyOf), pseudoElements: partsOf(elements) });
}

function write(language, data) {
  const file = join(root, `dist/vscode.${language}-custom-data.json`);
  writeFileSync(file, `${JSON.stringify({ version: 1.1, ...data }, null, 2)}\n`);
}

const tagOf = ({ tagName, description, attributes = [] }) => ({
  name: tagName,
  description,
  attributes: attributes.map((attribute) => ({
    name: attribute.name,
    description: attribute.description ?? '',
    ...valuesOf(attribute.type?.text),
  })),
});

/** `v` is VS Code's word for an attribute that needs no value. */
function valuesOf(type = '') {
  if (type === 'boolean') return { valueSet: 'v' };
  const values = [...type.matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));
  return values.length ? { values } : {};
}

const propertyOf = ({ name, description }) => ({ name, description });

const listed = (elements, kind, make) => elements.flatMap((element) => (element[kind] ?? []).map(make));

/** Elements may have parts of one name. */
function partsOf(elements) {
  const parts = new Map();
  for (const { tagName, cssParts = [] } of elements) {
    for (const { name, description } of cssParts)
      parts.set(name, [...(parts.get(name) ?? []), `<${tagName}>: ${description}`]);
  }
  return [...parts].map(([name, lines]) => ({ name: `::part(${name})`, description: lines.join('\n') }));
}
