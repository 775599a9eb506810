// Documents over HTTP: taken from a multipart form, and served so that no browser takes them for a page.
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { tooLarge, type NewDocument, type StoredDocument } from '../centre/documents.js';
import { invalid, missing, Refusal } from '../centre/refusal.js';
import { refuse, type Env } from './answer.js';

const largestBody = 1_000_000;
/** What a form has beside the document: boundaries, headers, a few more fields. */
const aroundDocument = 10_000;

const isForm = (type: string | undefined): boolean => /^multipart\/form-data\b/i.test(type ?? '');

/** A form may carry a document, and be as large as that; any other body is small. */
export function limitBodies(largestDocument: number): MiddlewareHandler<Env> {
  const ofForms = bodyLimit({
    maxSize: largestDocument + aroundDocument,
    onError: () => refuse(tooLarge(largestDocument)),
  });
  const ofOthers = bodyLimit({
    maxSize: largestBody,
    onError: () => refuse(new Refusal(10, 'The body is too large', 413)),
  });
  return (context, next) => {
    // To look for a body costs more than the whole of a visitor's poll, and no GET has one.
    if (context.req.method === 'GET') return next();
    return (isForm(context.req.header('Content-Type')) ? ofForms : ofOthers)(context, next);
  };
}

/** The document in a field of a multipart form. */
export async function readDocument(context: Context, field: string): Promise<NewDocument> {
  const type = context.req.header('Content-Type') ?? '';
  if (!isForm(type)) {
    throw new Refusal(2, `Header 'Content-Type' is invalid: multipart/form-data is wanted, not '${type}'`, 415);
  }
  const form = await context.req.formData().catch(() => {
    throw new Refusal(1, 'The body is not a valid multipart form');
  });
  const [file, ...more] = form.getAll(field);
  if (file === undefined) throw missing(field);
  if (typeof file === 'string' || more.length > 0) throw invalid(field, 'one file is wanted');
  return { name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** A document's content, to be saved and not shown. */
export const documentAnswer = ({ name, mimeType, bytes }: StoredDocument): Response =>
  new Response(bytes.slice(), {
    headers: {
      'Content-Type': mimeType,
      'Content-Disposition': dispositionOf(name),
      'X-Content-Type-Options': 'nosniff',
    },
  });

/** The name twice: for old clients without what could end the quotes, for others whole (RFC 6266). */
function dispositionOf(name: string): string {
  const plain = name.replace(/[^\w !#$&+.,;=@()[\]{}^`~-]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
