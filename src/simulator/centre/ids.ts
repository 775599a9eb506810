// Ids that look like the reference's and come out the same for the same seed.

export interface Ids {
  /** `652492d9-c2d9-44c9-b9ad-0ab7984114bb`: devices, customers' chats. */
  guid(): string;
  /** `63630bbebf4840d7a0bffd6312bc29ff`: users. */
  plainGuid(): string;
  /** `0001PaBMY3600R8`-like: interactions and calls. */
  interaction(): string;
  /** `009052C5E743004C`: participants of a conversation, connections of a call. */
  hex(): string;
}

export function createIds(seed: number): Ids {
  const next = createRandom(seed);
  const of = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)]).join('');
  let count = 0;
  const hex = (length: number) => of('0123456789abcdef', length);
  return {
    guid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${of('89ab', 1)}${hex(3)}-${hex(12)}`,
    plainGuid: () => hex(32),
    interaction: () =>
      `${of('0123456789ABCDEFGHIJKLMNOPQRSTUV', 12)}${(++count).toString(36).toUpperCase().padStart(4, '0')}`,
    hex: () => hex(16).toUpperCase(),
  };
}

/** Numbers from 0 up to 1, the same for the same seed: mulberry32, good enough for ids and scripted people. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
