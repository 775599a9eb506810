// The README and the pages that it leads to, and the code in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tarball.js';

/** By path. */
export const documents: ReadonlyMap<string, string> = new Map(
  ['README.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))].map((name) => {
    const path = name === 'README.md' ? name : `docs/${name}`;
    return [path, readFileSync(join(root, path), 'utf8')];
  }),
);

export interface Block {
  document: string;
  language: string;
  code: string;
}

export const blocks: readonly Block[] = [...documents].flatMap(([document, text]) =>
  [...text.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, language, code]) => ({
    document,
    language: language!,
    code: code!,
  })),
);

/** Of all documents, or of one. */
export const codeIn = (language: string, document?: string): string[] =>
  blocks
    .filter((block) => block.language === language && (!document || block.document === document))
    .map(({ code }) => code);

/** The only block in this language that has these words. */
export function codeWith(language: string, words: string, document = 'README.md'): string {
  const found = codeIn(language, document).filter((code) => code.includes(words));
  if (found.length !== 1) throw new Error(`${document} has ${found.length} blocks of ${language} with ${words}`);
  return found[0]!;
}

/** The cells of a table's rows, by the words of its head. */
export function tableWith(head: string, document = 'README.md'): string[][] {
  const lines = documents.get(document)!.split('\n');
  const start = lines.findIndex((line) => line.replace(/ +/g, ' ').includes(head));
  if (start < 0) throw new Error(`${document} has no table with ${head}`);
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end < 0 ? undefined : end).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim().replace(/^`|`$/g, '')),
  );
}
