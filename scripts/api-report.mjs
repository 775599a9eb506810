// Writes api-report/: all that a user can name or is given, without its comments, so that a change of it shows in review.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { modules } from './entries.mjs';
import { root } from './files.mjs';

const types = join(root, 'dist/types');
export const folder = join(root, 'api-report');

/** The report's files, by their names. Needs the built types. */
export function apiReport() {
  const entries = Object.entries(modules)
    .filter(([name]) => name !== 'simulator-cli')
    .map(([name, source]) => ({ name, file: join(types, source.replace('src/', '').replace('.ts', '.d.ts')) }));
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, skipLibCheck: true, types: [] },
  );
  const checker = program.getTypeChecker();
  const found = new Map();
  const exported = entries.map(({ name, file }) => {
    const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
    for (const symbol of symbols) collect(symbol, checker, found);
    return [`## ${name}`, list(symbols)];
  });
  const files = {
    'entries.md': ['# What each entry exports', ...exported.flat(), ''].join('\n\n'),
    'elements.md': ['# What pages see of each element', ...elements(), ''].join('\n\n'),
  };
  for (const [statement, text] of [...found].sort(byName)) {
    const room = `${roomOf(statement)}.d.ts`;
    files[room] = `${files[room] ?? ''}${text}\n`;
  }
  return files;
}

const list = (named) =>
  named
    .map(({ name }) => `- ${name || '(the default slot)'}`)
    .sort()
    .join('\n');

/** What is no type: attributes, events and what can be styled. Tokens that several elements have stand once. */
function elements() {
  const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  const found = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
  const properties = found.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name));
  const tokens = new Set(properties.filter((name, index) => properties.indexOf(name) !== index));
  const kinds = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];
  return [
    '## Tokens',
    list([...tokens].map((name) => ({ name }))),
    ...found.flatMap((element) => [
      `## ${element.tagName}`,
      ...kinds
        .map((kind) => [
          kind,
          (element[kind] ?? []).filter(({ name }) => kind !== 'cssProperties' || !tokens.has(name)),
        ])
        .filter(([, named]) => named.length)
        .flatMap(([kind, named]) => [`### ${kind}`, list(named)]),
    ]),
  ];
}

/** A symbol's declarations of ours, and those of all that they name. */
function collect(symbol, checker, found) {
  const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  for (const declaration of meant.declarations ?? []) {
    const statement = ts.findAncestor(declaration, (node) => ts.isSourceFile(node.parent ?? node));
    if (!statement || ts.isSourceFile(statement) || found.has(statement)) continue;
    if (!statement.getSourceFile().fileName.startsWith(types.split(sep).join('/'))) continue;
    const open = withoutHidden(statement);
    found.set(statement, printer.printNode(ts.EmitHint.Unspecified, open, statement.getSourceFile()));
    const visit = (node) => {
      const named = ts.isIdentifier(node) && checker.getSymbolAtLocation(node);
      if (named) collect(named, checker, found);
      ts.forEachChild(node, visit);
    };
    visit(open);
  }
}

const printer = ts.createPrinter({ removeComments: true });

/** Nobody can reach `#private`, and nobody is meant to override what is protected. */
function withoutHidden(statement) {
  if (!ts.isClassDeclaration(statement)) return statement;
  const isHidden = (member) =>
    (member.name && ts.isPrivateIdentifier(member.name)) ||
    member.modifiers?.some(({ kind }) => [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword].includes(kind));
  const { modifiers, name, typeParameters, heritageClauses, members } = statement;
  return ts.factory.updateClassDeclaration(
    ...[statement, modifiers, name, typeParameters, heritageClauses],
    members.filter((member) => !isHidden(member)),
  );
}

const placeOf = (statement) => relative(types, statement.getSourceFile().fileName).split(sep).join('/');
const roomOf = (statement) => placeOf(statement).split('/')[0].replace('.d.ts', '');

function byName([one, oneText], [other, otherText]) {
  const key = (statement, text) => `${placeOf(statement)} ${text}`;
  return key(one, oneText) < key(other, otherText) ? -1 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, text] of Object.entries(apiReport())) writeFileSync(join(folder, name), text);
}
