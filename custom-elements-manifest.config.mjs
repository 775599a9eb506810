// Describes the elements in custom-elements.json, for editors and for Storybook.
import { dirname } from 'node:path';
import { modules } from './scripts/entries.mjs';

export default {
  globs: ['src/elements/**/*.ts', 'src/ui/**/*.ts'],
  exclude: ['**/*.generated.ts', '**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [elementsAsShipped()],
};

/** Keeps the elements, what is public of them, and names the files that a user has: dist/, not src/. */
function elementsAsShipped() {
  const tags = new Map();
  const tokens = { all: [], agent: [] };
  const forAgents = new Set();
  return {
    name: 'elements-as-shipped',
    // `define('gws-softphone', GwsSoftphone)` is our own helper, which the analyzer does not know.
    analyzePhase({ ts, node, moduleDoc: { path } }) {
      const table = ts.isVariableDeclaration(node) && tokenTables[`${path} ${node.name.getText()}`];
      if (table) tokens[table.of].push(...tokensIn(ts, node.initializer, table.prefix));
      if (ts.isClassDeclaration(node) && /\bstyles = .*\bagentStyles\b/.test(node.getText()))
        forAgents.add(node.name.getText());
      // A folder further down is an element's own business.
      if (!/^src\/elements\/[^/]+\/define\.ts$/.test(path)) return;
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      if (ts.isStringLiteral(tag)) tags.set(element.getText(), tag.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      const shipped = new Map();
      for (const { path, declarations } of customElementsManifest.modules) {
        for (const declaration of declarations.filter(({ name }) => tags.has(name))) {
          const file = shippedFile(path);
          if (!shipped.has(file))
            shipped.set(file, { kind: 'javascript-module', path: file, declarations: [], exports: [] });
          const module = shipped.get(file);
          const element = publicPart(declaration, tags.get(declaration.name));
          const shared = forAgents.has(declaration.name) ? [...tokens.all, ...tokens.agent] : tokens.all;
          element.cssProperties = [...(element.cssProperties ?? []), ...shared];
          module.declarations.push(element);
          module.exports.push(...exportsOf(declaration.name, tags.get(declaration.name), file));
        }
      }
      customElementsManifest.modules = [...shipped.values()];
    },
  };
}

/** The design's tokens, which every element reads: the tables of those for all and of those that only agents see. */
const tokenTables = {
  'src/ui/tokens.ts colors': { of: 'all', prefix: '--gws-color-' },
  'src/ui/tokens.ts others': { of: 'all', prefix: '--gws-' },
  'src/ui/agent-styles.ts colors': { of: 'agent', prefix: '--gws-color-' },
};

/** Each with what the comment before it says, which counts until the next one; and its default, where that is plain. */
function tokensIn(ts, table, prefix) {
  let description = '';
  return table.properties.map((property) => {
    description = ts.getJSDocCommentsAndTags(property)[0]?.comment ?? description;
    const { initializer: value } = property;
    const first = ts.isArrayLiteralExpression(value) ? value.elements[0] : value;
    const plain = ts.isStringLiteral(first) && !first.text.includes('--_') && first.text;
    return { name: `${prefix}${property.name.text}`, description, ...(plain && { default: plain }) };
  });
}

function shippedFile(path) {
  const definition = `${dirname(path)}/define.ts`;
  const entry = Object.entries(modules).find(([, file]) => file === definition);
  return `dist/${entry?.[0] ?? 'index'}.js`;
}

function publicPart(declaration, tagName) {
  const isPublic = ({ name, privacy, static: isStatic }) =>
    !privacy?.match(/private|protected/) && !name.startsWith('#') && !isStatic;
  return {
    ...declaration,
    tagName,
    customElement: true,
    members: declaration.members?.filter(isPublic),
    attributes: (declaration.superclass?.name === 'SetElement'
      ? reflected(declaration)
      : declaration.attributes
    )?.filter(
      ({ fieldName }) =>
        !fieldName || declaration.members?.some((member) => member.name === fieldName && isPublic(member)),
    ),
    events: declaration.events?.filter(({ name }) => name?.startsWith('gws-')),
  };
}

/** Of the element without Lit: what can be written as text is an attribute too, in kebab-case. */
function reflected({ members = [] }) {
  return members
    .filter(({ type, readonly }) => /^(string|number|boolean)$/.test(type?.text) && !readonly)
    .map(({ name: fieldName, type, description }) => ({
      name: fieldName.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      fieldName,
      type,
      description,
    }));
}

function exportsOf(name, tag, module) {
  return [
    { kind: 'js', name, declaration: { name, module } },
    { kind: 'custom-element-definition', name: tag, declaration: { name, module } },
  ];
}
