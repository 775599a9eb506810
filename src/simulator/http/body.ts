// Reads what a client sent, and says which parameter is wrong.
import type { Context } from 'hono';
import { invalid, missing, Refusal } from '../centre/refusal.js';

export type Body = Readonly<Record<string, unknown>>;

export async function readBody(context: Context): Promise<Body> {
  const type = context.req.header('Content-Type') ?? '';
  if (!/^application\/json\b/i.test(type)) {
    throw new Refusal(2, `Header 'Content-Type' is invalid: application/json is wanted, not '${type}'`, 415);
  }
  const body: unknown = await context.req.json().catch(() => {
    throw new Refusal(1, 'The body is not valid JSON');
  });
  if (body === null || typeof body !== 'object' || Array.isArray(body))
    throw new Refusal(1, 'The body is not an object');
  return body as Body;
}

/** Of a request that may come without one. */
export const readOptionalBody = async (context: Context): Promise<Body> =>
  (await context.req.text()) === '' ? {} : readBody(context);

export function text(body: Body, name: string): string {
  const value = optionalText(body, name);
  if (value === undefined) throw missing(name);
  return value;
}

/** A whole number in the query. */
export function wholeNumber(context: Context, name: string): number | undefined {
  const text = context.req.query(name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(value)) throw invalid(name, 'a whole number is wanted');
  return value;
}

export function optionalText(body: Body, name: string): string | undefined {
  const value = Object.hasOwn(body, name) ? body[name] : undefined;
  if (value !== undefined && typeof value !== 'string') throw invalid(name, 'a string is wanted');
  return value;
}

export function texts(body: Body, name: string): string[] {
  const value = optionalTexts(body, name);
  if (value === undefined) throw missing(name);
  return value;
}

export function optionalTexts(body: Body, name: string): string[] | undefined {
  const value = Object.hasOwn(body, name) ? body[name] : undefined;
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw invalid(name, 'a list of strings is wanted');
  }
  return value;
}

/** Attached data: an object, whatever its values are. */
export function optionalData<Data extends object>(body: Body, name: string): Data | undefined {
  const value = Object.hasOwn(body, name) ? body[name] : undefined;
  if (value !== undefined && (value === null || typeof value !== 'object' || Array.isArray(value))) {
    throw invalid(name, 'an object is wanted');
  }
  return value as Data | undefined;
}

/** One of the words that the API knows. */
export function chosen<Word extends string>(body: Body, name: string, words: readonly Word[]): Word {
  const word = optionalChosen(body, name, words);
  if (word === undefined) throw missing(name);
  return word;
}

export function optionalChosen<Word extends string>(
  body: Body,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const value = optionalText(body, name);
  if (value === undefined) return undefined;
  const word = words.find((one) => one === value);
  if (word === undefined) throw invalid(name, `one of ${words.join(', ')} is wanted`);
  return word;
}

export function flag(body: Body, name: string): boolean {
  const value = Object.hasOwn(body, name) ? body[name] : undefined;
  if (value === undefined) throw missing(name);
  if (typeof value !== 'boolean') throw invalid(name, 'true or false is wanted');
  return value;
}

/** A boolean which some pages of the reference write as a string. */
export function looseFlag(body: Body, name: string): boolean | undefined {
  const value = Object.hasOwn(body, name) ? body[name] : undefined;
  if (value === undefined) return undefined;
  if (value !== true && value !== false && value !== 'true' && value !== 'false') {
    throw invalid(name, 'true or false is wanted');
  }
  return value === true || value === 'true';
}

interface Range {
  from: number;
  to: number;
}

export function number(body: Body, name: string, range: Range): number {
  const value = optionalNumber(body, name, range);
  if (value === undefined) throw missing(name);
  return value;
}

export function optionalNumber(body: Body, name: string, { from, to }: Range): number | undefined {
  const value = Object.hasOwn(body, name) ? body[name] : undefined;
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !(value >= from && value <= to)) {
    throw invalid(name, `a number from ${from} to ${to} is wanted`);
  }
  return value;
}
