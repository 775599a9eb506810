// Reads what an operation was given, and says which parameter is wrong.
import type { UserData } from '../../../api/index.js';
import { invalid, missing } from '../refusal.js';

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
