// What the benchmarks have in common: servers in processes of their own, shares of many values, a table at the end.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** The next that a process says. */
export async function said<Message>(child: ChildProcess): Promise<Message> {
  const [message] = (await once(child, 'message')) as [Message];
  return message;
}

/** Of values in their order, the one that a share of them does not exceed. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

/** What, how much, the budget in words, and whether it was held. */
export type Row = readonly [what: string, value: number | string, budget: string, held: boolean];

/** Prints what was measured, and ends the process with whether all of it was held. */
export function report(title: string, rows: readonly Row[], remarks: readonly string[] = []): never {
  console.log(title);
  for (const [what, value, budget, held] of rows) {
    console.log(`${what.padEnd(26)}${String(value).padStart(10)}  ${budget.padEnd(6)}${held ? '' : '  MISSED'}`);
  }
  for (const remark of remarks) console.log(remark);
  process.exit(rows.every(([, , , held]) => held) ? 0 : 1);
}
