// What is attached to a conversation, as far as people want to see it.
import type { UserData } from '../../api/index.js';

/** Texts and numbers whose keys are not hidden; `Ixn*` hides all that begin so. */
export const factsOf = (userData: UserData = {}, hidden: readonly string[]): [key: string, value: string][] =>
  Object.entries(userData).flatMap(([key, value]) => {
    const isShown = (typeof value === 'string' || typeof value === 'number') && value !== '' && !isHidden(key, hidden);
    return isShown ? [[key, String(value)]] : [];
  });

const isHidden = (key: string, hidden: readonly string[]): boolean =>
  hidden.some((one) => (one.endsWith('*') ? key.startsWith(one.slice(0, -1)) : key === one));
