// Numbers outside the centre, and how some of them behave. All others ring until somebody answers for them.
export interface OutsideBehaviour {
  /** No such number: refused late, with an ErrorMessage. */
  wrong?: true;
  busy?: true;
  /** In milliseconds, from when it begins to ring. */
  answersAfter?: number;
  rejectsAfter?: number;
  /** In milliseconds, from when it was answered. */
  hangsUpAfter?: number;
}

/** By number: for demos, and for tests that play on the clock. */
const numbers: Readonly<Record<string, OutsideBehaviour>> = {
  '5550100': { answersAfter: 2_000 },
  '5550101': { busy: true },
  '5550102': { rejectsAfter: 3_000 },
  '5550103': { answersAfter: 1_000, hangsUpAfter: 10_000 },
  '5550104': {},
  '5550199': { wrong: true },
  '493055500134': { answersAfter: 2_000 },
};

/** People write numbers with spaces and brackets. */
export const digitsOf = (number: string): string => number.replace(/[^\d]/g, '');

export function behaviourOf(number: string): OutsideBehaviour {
  const digits = digitsOf(number);
  if (digits === '' || !/^\+?[\d\s().\-/]+$/.test(number) || digits.length > 20) return { wrong: true };
  return Object.hasOwn(numbers, digits) ? numbers[digits]! : {};
}

/** Four digits are the house's own, so one that nobody has is wrong. */
export const isInternalShape = (number: string): boolean => /^\d{4}$/.test(number);
