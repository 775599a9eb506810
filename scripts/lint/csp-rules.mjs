// What a strict Content-Security-Policy would block, or Trusted Types refuse, is not written in the first place.
import { attributeNames, isMarkup } from './templates.mjs';

const rule = (message, create) => ({ meta: { type: 'problem', schema: [], messages: { it: message } }, create });
const calledName = ({ callee }) => (callee.type === 'MemberExpression' ? callee.property.name : callee.name);

/** Reports templates with such an attribute, and `setAttribute` with such a name. */
function noAttribute(message, isForbidden, more = () => ({})) {
  return rule(message, (context) => ({
    TaggedTemplateExpression(node) {
      if (isMarkup(node) && attributeNames(node).some(isForbidden)) context.report({ node, messageId: 'it' });
    },
    'CallExpression[callee.property.name=/^(setAttribute|toggleAttribute)$/]'(node) {
      const name = node.arguments[0]?.value;
      if (typeof name === 'string' && isForbidden(name)) context.report({ node, messageId: 'it' });
    },
    ...more(context),
  }));
}

const noStyleAttribute = noAttribute(
  'A style attribute is blocked by a strict CSP: use a class, or set a property of `element.style`.',
  (name) => name.toLowerCase() === 'style',
  (context) => ({
    ':matches(ImportDeclaration, ExportNamedDeclaration)[source.value=/style-map/]'(node) {
      context.report({ node, messageId: 'it' });
    },
  }),
);

const noInlineHandler = noAttribute(
  'An inline event handler is blocked by a strict CSP: use `@event=${…}` or addEventListener.',
  (name) => /^on[a-z]+$/i.test(name),
);

const dataUri = /\bdata:(?:[\w.+-]+\/[\w.+-]+)?(?:;[\w=-]+)*,/i;
const noDataUri = rule('A data: URI is blocked by a strict CSP: make it a file or draw it.', (context) => {
  const check = (text, node) => void (dataUri.test(text) && context.report({ node, messageId: 'it' }));
  return {
    Literal: (node) => check(String(node.value), node),
    TemplateElement: (node) => check(node.value.raw, node),
  };
});

const workerMessage = 'A worker from a blob is blocked by a strict CSP, without a word: make it a file.';
const noBlobWorker = rule(workerMessage, (context) => {
  const makesBlob = (node) => /\bcreateObjectURL\b|\bnew Blob\b/.test(context.sourceCode.getText(node));
  const origin = (node) => {
    if (node?.type !== 'Identifier') return node;
    const variable = context.sourceCode
      .getScope(node)
      .references.find(({ identifier }) => identifier === node)?.resolved;
    return variable?.defs[0]?.node.init;
  };
  return {
    'NewExpression[callee.name=/^(Shared)?Worker$/]'(node) {
      const address = origin(node.arguments[0]);
      if (address && makesBlob(address)) context.report({ node, messageId: 'it' });
    },
  };
});

const markupProperties = /^(innerHTML|outerHTML|srcdoc)$/;
const markupCalls = /^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString|parseHTMLUnsafe)$/;
const unsafeNames = /^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic)$/;
const noMarkupString = rule(
  'Markup from a string is an open door, and Trusted Types refuse it: use a template.',
  (context) => {
    const report = (node) => context.report({ node, messageId: 'it' });
    return {
      AssignmentExpression({ left }) {
        const name = left.type === 'MemberExpression' && (left.property.name ?? left.property.value);
        if (markupProperties.test(name)) report(left);
      },
      CallExpression(node) {
        const isDocumentWrite =
          /^write(ln)?$/.test(calledName(node)) && context.sourceCode.getText(node.callee.object).endsWith('document');
        if (markupCalls.test(calledName(node)) || isDocumentWrite) report(node);
      },
      ImportSpecifier(node) {
        if (unsafeNames.test(node.imported.name)) report(node);
      },
      ExportSpecifier(node) {
        if (unsafeNames.test(node.local.name)) report(node);
      },
      TaggedTemplateExpression(node) {
        if (isMarkup(node) && attributeNames(node).some((name) => markupProperties.test(name.replace('.', ''))))
          report(node);
      },
    };
  },
);

export default {
  'no-style-attribute': noStyleAttribute,
  'no-inline-handler': noInlineHandler,
  'no-data-uri': noDataUri,
  'no-blob-worker': noBlobWorker,
  'no-markup-string': noMarkupString,
};
