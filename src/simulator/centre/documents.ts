// Files that are kept: what comes with a standard response, what is attached to a conversation.
import type { Ids } from './ids.js';
import { Refusal, unknownResource } from './refusal.js';

export interface NewDocument {
  /** As its sender calls it. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface StoredDocument {
  readonly id: string;
  /** Safe to show, and to save under. */
  readonly name: string;
  readonly size: number;
  /** What it is said to be; nobody looked inside. */
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

export class Documents {
  /** Bytes of one document. */
  readonly largest: number;
  readonly #ids: Ids;
  readonly #documents = new Map<string, StoredDocument>();

  constructor(ids: Ids, { largestDocument = 5_000_000 }: { largestDocument?: number } = {}) {
    this.#ids = ids;
    this.largest = largestDocument;
  }

  add({ name, type, bytes }: NewDocument): StoredDocument {
    if (bytes.length > this.largest) throw tooLarge(this.largest);
    const id = this.#ids.interaction();
    const document = { id, name: safeName(name), size: bytes.length, mimeType: safeType(type), bytes: bytes.slice() };
    this.#documents.set(id, document);
    return document;
  }

  get(id: string): StoredDocument | undefined {
    return this.#documents.get(id);
  }

  /** The one with this id; refused if there is none. */
  need(id: string): StoredDocument {
    const document = this.get(id);
    if (!document) throw unknownResource(id);
    return document;
  }
}

export const tooLarge = (largest: number): Refusal => new Refusal(10, `A document has at most ${largest} bytes`, 413);

const longestName = 120;
const longestEnding = 12;

/** The last part of a path, in one line, without what could make it look like another name, and not too long. */
export function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1)!;
  const plain = last.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '').trim();
  const characters = [...plain];
  if (/^\.*$/.test(plain)) return 'unnamed';
  if (characters.length <= longestName) return plain;
  // The ending says what it is.
  const ending = [...(/\.[^.]*$/.exec(plain)?.[0] ?? '')].slice(0, longestEnding);
  return [...characters.slice(0, longestName - ending.length), ...ending].join('');
}

/** Any other word could end the header that it is served in. */
const safeType = (type: string): string =>
  /^[\w.+-]{1,80}\/[\w.+-]{1,80}$/.test(type) ? type.toLowerCase() : 'application/octet-stream';
