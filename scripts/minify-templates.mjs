// A Rollup plugin: takes the blanks out of html`…` and css`…`, which a minifier of scripts leaves alone,
// and writes them in ASCII.
// Line breaks stay where script follows, so that source maps stay right.

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const edits = [];
      const isStyles = id.endsWith('.styles.ts');
      visit(this.parse(code), (node, parent) => {
        // What was a template without a tag and without holes is a plain string by now.
        if (isStyles && typeof node.value === 'string' && node.value.includes('{')) {
          edits.push({ ...node, minify: () => JSON.stringify(minifySheet(node.value)) });
        }
        if (node.type !== 'TemplateLiteral') return;
        const tag = parent.type === 'TaggedTemplateExpression' ? parent.tag.name : undefined;
        const minify = isStyles ? minifySheet : tag === 'css' ? minifyCss : tag === 'html' ? minifyHtml : undefined;
        if (minify) for (const { start, end } of node.quasis) edits.push({ start, end, minify });
      });
      edits.sort((a, b) => b.start - a.start);
      for (const { start, end, minify } of edits)
        code = code.slice(0, start) + escape(minify(code.slice(start, end))) + code.slice(end);
      return { code, map: null };
    },
  };
}

/** Minifiers leave a template's letters as they are, whatever the encoding of the page may be. */
const escape = (text) =>
  text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

function minifyHtml(text) {
  return text.replace(/\n[ \t]+/g, '\n');
}

/** A file of styles alone. */
const minifySheet = (text) => minifyCss(text).replace(/([;{},])\n+/g, '$1');

/** Quoted text stays as it is. */
function minifyCss(text) {
  return text.replace(/"[^"\n]*"|'[^'\n]*'|\/\*[^]*?\*\/|[^"'/]+|\//g, (part) => {
    if (/^["']/.test(part)) return part;
    if (part.startsWith('/*')) return part.replace(/[^\n]+/g, '');
    return part
      .replace(/\n[ \t]+/g, '\n')
      .replace(/([:;,{(])[ \t]+/g, '$1')
      .replace(/[ \t]+([;,{)])/g, '$1');
  });
}

function visit(node, see, parent) {
  if (!node || typeof node.type !== 'string') return;
  see(node, parent);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const child of value) visit(child, see, node);
    else if (value && typeof value === 'object') visit(value, see, node);
  }
}
