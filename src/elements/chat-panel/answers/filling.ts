// Field codes, as `<$ Contact.FirstName $>`, and what the server has written in their places. It answers with the finished
// text alone: what it filled in, and what it could not, is read off by laying the text over its template.

/** `empty`: nobody knew what to write here; the words say what is missing. */
export interface Part {
  readonly text: string;
  readonly is: 'words' | 'filled' | 'empty';
}

/** What goes into the field, where its first gap is, and how its gaps look. */
export interface Insertion {
  readonly text: string;
  readonly gap: readonly [start: number, end: number] | undefined;
  readonly gaps: readonly string[];
}

const placeholder = /<\$\s*(.*?)\s*\$>/s;
/** What the server writes where nothing is known. */
const missing = 'None';

/** Words and codes in turns. */
const cut = (template: string): string[] => lines(template).split(new RegExp(placeholder, 'gs'));

const lines = (text: string): string => text.replace(/\r\n?/g, '\n');

const isCode = (_: string, index: number): boolean => index % 2 === 1;

export const codesIn = (template: string): string[] => cut(template).filter(isCode);

/** Before anything is filled in. */
export const unfilled = (template: string): Part[] =>
  tidy(cut(template).map((piece, index) => (isCode(piece, index) ? gap([piece]) : words(piece))));

/** A template's text with its codes filled in. */
export function fill(template: string, rendered: string): Part[] {
  const text = lines(rendered);
  const [first = '', ...rest] = cut(template);
  const parts = [words(first)];
  let at = text.startsWith(first) ? first.length : -1;
  let codes: string[] = [];
  for (let index = 0; index < rest.length && at >= 0; index += 2) {
    codes.push(rest[index]!);
    const next = rest[index + 1]!;
    const isLast = index + 2 >= rest.length;
    // Of codes without a word between them, the values cannot be told apart.
    if (next === '' && !isLast) continue;
    const end = isLast ? text.length - next.length : text.indexOf(next, at);
    if (end < at || !text.startsWith(next, end)) at = -1;
    else {
      parts.push(...valued(text.slice(at, end), codes), words(next));
      at = end + next.length;
      codes = [];
    }
  }
  const fits = at === text.length;
  // Where a server has changed the words, too, only what is missing can be told.
  return tidy(fits ? parts : valued(text, []).map((part) => (part.is === 'filled' ? words(part.text) : part)));
}

export function insertionOf(parts: readonly Part[]): Insertion {
  let text = '';
  let gap: Insertion['gap'];
  const gaps: string[] = [];
  for (const part of parts) {
    const start = text.length;
    text += part.is === 'empty' ? `[${part.text}]` : part.text;
    if (part.is !== 'empty') continue;
    gap ??= [start, text.length];
    gaps.push(text.slice(start));
  }
  return { text, gap, gaps };
}

/** A value may stand beside a missing one. */
function valued(value: string, codes: readonly string[]): Part[] {
  const missed = codes.length > 1 ? `(${missing})` : `\\b(${missing})\\b`;
  return value === ''
    ? [gap(codes)]
    : value
        .split(new RegExp(missed))
        .map((piece, index) => (isCode(piece, index) ? gap(codes) : { text: piece, is: 'filled' }));
}

const words = (text: string): Part => ({ text, is: 'words' });

const gap = (codes: readonly string[]): Part => ({ text: codes.map(labelOf).join(', ') || '…', is: 'empty' });

const tidy = (parts: readonly Part[]): Part[] => parts.filter(({ text }) => text !== '');

/** `Custom.DeliveryDay` is called `delivery day`, `Custom.RMA` `RMA`. */
function labelOf(code: string): string {
  const key = /\(\s*"([^"]*)"\s*\)/.exec(code)?.[1] ?? code.slice(code.indexOf('.') + 1);
  return key
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})|_/gu, ' ')
    .replace(/(?<!\S)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
}
