import assert from 'node:assert/strict';
import { Refusal } from '../../src/simulator/centre/refusal.js';

/** How the centre refused; fails if it did not. */
export function refusalOf(act: () => void): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  return assert.fail('it was not refused');
}
