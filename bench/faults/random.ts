// Chance that can be had again: the same seed gives the same numbers.
export interface Random {
  /** At least 0, less than 1. */
  (): number;
}

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of them, as often as its share says. */
export function pick<Name extends string>(shares: Readonly<Record<Name, number>>, random: Random): Name {
  const names = Object.keys(shares) as Name[];
  let rest = random() * names.reduce((sum, name) => sum + shares[name], 0);
  return names.find((name) => (rest -= shares[name]) < 0) ?? names[0]!;
}
