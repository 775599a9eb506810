// What can be dialled of what people type and paste.

/** A deployment's dial plan: what to dial for what was typed; empty if that is no number. */
export type DialPlan = (typed: string) => string;

/** Digits of any script have their value in the last four bits: Arabic and Persian ones are typed here, too. */
const easternDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * The dial plan unless the embedder has one: digits, `,` `*` `#`, and a `+` in front; separators go. Whatever has
 * letters is a name. Of a `tel:` address its parameters go, of `+49 (0)30` the zero that is not dialled from abroad.
 */
export const plainNumber: DialPlan = (typed) => {
  const bare = typed
    .trim()
    .replace(/^tel:([^;]*).*$/i, '$1')
    .replace(easternDigits, (digit) => String(digit.charCodeAt(0) & 15));
  if (/\p{L}/u.test(bare) || !/[\d*#]/.test(bare)) return '';
  const isAbroad = /^[^\d*#]*\+/.test(bare);
  const dialled = (isAbroad ? bare.replace('(0)', '') : bare).replace(/[^\d,*#]/g, '');
  return isAbroad ? `+${dialled}` : dialled;
};

/** By this two ways to write a number are the same. */
export const digitsOf = (number: string): string => number.replace(/[^\d*#]/g, '');
