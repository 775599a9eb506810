// Which addresses become links: those that lead to a page, a mailbox or a telephone, and no others.
import { html, type TemplateResult } from 'lit';

const schemes = ['https:', 'http:', 'mailto:', 'tel:'];

/** As it stands in a sentence: without the dot or bracket that ends it, and without signs that turn its direction. */
const inText =
  /\b(?:https?:\/\/|mailto:|tel:|www\.)[^\s<>"\u202a-\u202e\u2066-\u2069]*[^\s<>"'.,;:!?)\]}\u202a-\u202e\u2066-\u2069]/gi;

/** The address, if it may be followed. */
export function safeLink(address: string): URL | undefined {
  try {
    const url = new URL(address);
    return schemes.includes(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Words with their addresses as links. */
export function withLinks(text: string): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let end = 0;
  for (const { 0: words, index } of text.matchAll(inText)) {
    const url = safeLink(/^www/i.test(words) ? `https://${words}` : words);
    if (!url) continue;
    parts.push(text.slice(end, index), link(url, words));
    end = index + words.length;
  }
  return [...parts, text.slice(end)];
}

export const link = ({ href }: URL, words: unknown, type = ''): TemplateResult =>
  html`<a class=${type} href=${href} target="_blank" rel="noopener noreferrer">${words}</a>`;
