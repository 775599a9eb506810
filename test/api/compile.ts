// Lets the compiler judge a few lines of a caller's code, as an editor would.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const file = `${root}test/api/caller.virtual.ts`;
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  types: [],
  experimentalDecorators: true,
};
const preamble = `
import type { Resource, Session } from '../../src/session/index.js';
declare const session: Session;
declare const chat: Resource<'chats'>;
declare const call: Resource<'calls'>;
`;

let text = '';
let version = 0;
const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(version) : '0'),
  getScriptSnapshot(name) {
    const content = name === file ? text : ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: (name) => (name === file ? text : ts.sys.readFile(name)),
});

/** What the compiler says of a line. */
export function errorsOf(line: string): string[] {
  write(line);
  return service
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** What an editor offers where `|` stands in a line. */
export function offersAt(line: string): string[] {
  write(line.replace('|', ''));
  const position = preamble.length + line.indexOf('|');
  return service.getCompletionsAtPosition(file, position, {})?.entries.map(({ name }) => name) ?? [];
}

function write(line: string): void {
  text = preamble + line;
  version += 1;
}
