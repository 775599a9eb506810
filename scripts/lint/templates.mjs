// Reads the attributes out of html`…` and svg`…` templates.

/** Stands where an expression stood. */
const hole = '\u0001';

export function isMarkup(node) {
  return node.tag.type === 'Identifier' && ['html', 'svg', 'mathml'].includes(node.tag.name);
}

/** Each attribute's name as it is written, with Lit's prefix: `style`, `.value`, `?hidden`, `@click`. */
export function attributeNames(node) {
  const text = node.quasi.quasis.map(({ value }) => value.cooked ?? value.raw).join(hole);
  const tags = text.replaceAll(/<!--[^]*?-->/g, '').matchAll(/<[a-z][^\s/>]*((?:"[^"]*"|'[^']*'|[^'">])*)>/gi);
  return [...tags].flatMap(([, attributes]) =>
    [...attributes.matchAll(/([^\s=>"'/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g)].map(([, name]) => name),
  );
}
