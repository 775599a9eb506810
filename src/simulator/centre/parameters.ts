// Reads what an operation was given, and says which parameter is wrong.
import type { UserData } from '../../api/index.js';
import { invalid, missing } from './refusal.js';

export type Body = Readonly<Record<string, unknown>>;

export class Parameters {
  readonly #body: Body;

  constructor(body: Body = {}) {
    this.#body = body;
  }

  text(name: string): string {
    return required(name, this.optionalText(name));
  }

  optionalText(name: string): string | undefined {
    const value = this.#own(name);
    if (value !== undefined && typeof value !== 'string') throw invalid(name, 'a string is wanted');
    return value;
  }

  /** The number in an object, as calls are told where to go. */
  destination(): string {
    const { phoneNumber } = required('destination', this.#object('destination'));
    if (phoneNumber === undefined) throw missing('destination.phoneNumber');
    if (typeof phoneNumber !== 'string') throw invalid('destination.phoneNumber', 'a string is wanted');
    return phoneNumber;
  }

  userData(): UserData {
    return required('userData', this.optionalUserData());
  }

  optionalUserData(): UserData | undefined {
    return this.#object('userData') as UserData | undefined;
  }

  flag(name: string): boolean {
    return required(name, this.optionalFlag(name));
  }

  optionalFlag(name: string): boolean | undefined {
    const value = this.#own(name);
    if (value !== undefined && typeof value !== 'boolean') throw invalid(name, 'true or false is wanted');
    return value;
  }

  texts(name: string): string[] {
    const value = required(name, this.#own(name));
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
      throw invalid(name, 'a list of strings is wanted');
    }
    return value;
  }

  /** One of the words that the API knows. */
  optionalWord<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const value = this.optionalText(name);
    const word = words.find((one) => one === value);
    if (value !== undefined && word === undefined) throw invalid(name, `one of ${words.join(', ')} is wanted`);
    return word;
  }

  /** The id at the end of an address; hosts and what is before it vary. */
  optionalId(name: string): string | undefined {
    return this.optionalText(name)?.split('/').at(-1);
  }

  id(name: string): string {
    return required(name, this.optionalId(name));
  }

  #object(name: string): Body | undefined {
    const value = this.#own(name);
    if (value !== undefined && (value === null || typeof value !== 'object' || Array.isArray(value))) {
      throw invalid(name, 'an object is wanted');
    }
    return value as Body | undefined;
  }

  #own(name: string): unknown {
    return Object.hasOwn(this.#body, name) ? this.#body[name] : undefined;
  }
}

function required<Value>(name: string, value: Value | undefined): Value {
  if (value === undefined) throw missing(name);
  return value;
}
