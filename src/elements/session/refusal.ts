// Why the server did not do what was asked, in words for people.
import type { CommonTexts } from '../../locales/index.js';
import { ApiError, RefusedError } from '../../session/index.js';

export function refusal(what: string, error: unknown, texts: CommonTexts): string {
  if (error instanceof ApiError) return texts.refused(what, error.statusMessage);
  return error instanceof RefusedError ? texts.refused(what, error.errorMessage) : texts.noServer;
}
