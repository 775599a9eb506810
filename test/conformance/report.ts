// A chapter's line of the table, and whether anything is worse than it should be.
import { existsSync, readFileSync } from 'node:fs';

export const columns = ['types', 'client', 'simulator'] as const;
export type Column = (typeof columns)[number];

/** What one column found in one chapter. */
export interface ColumnReport {
  /** Documented operations that hold. */
  held: number;
  /** Where it does not, and what is wrong there. */
  problems: { at: string; problem: string }[];
}

export interface ChapterReport extends Record<Column, number> {
  documented: number;
  nothingToCompare: number;
  deviations: number;
}

const goalsUrl = new URL('goals.json', import.meta.url);

/**
 * How many operations of each chapter a column has to hold: all, unless goals.json names a smaller number for what is
 * not built yet. A number that could be higher is an error as well, so that nothing won is lost again.
 */
export function goals(column: Column): Readonly<Record<string, number>> {
  if (!existsSync(goalsUrl)) return {};
  const all = JSON.parse(readFileSync(goalsUrl, 'utf8')) as Partial<Record<Column, Record<string, number>>>;
  return all[column] ?? {};
}

export function printTable(reports: ReadonlyMap<string, ChapterReport>): void {
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(24) : String(cell).padStart(12))).join('');
  const head = ['documented', ...columns, 'nothingToCompare', 'deviations'] as const;
  console.log(line(['chapter', 'documented', ...columns, 'no answer', 'deviations']));
  for (const [chapter, report] of reports) console.log(line([chapter, ...head.map((key) => report[key])]));
  const sum = (key: (typeof head)[number]) => [...reports.values()].reduce((total, report) => total + report[key], 0);
  console.log(line(['all', ...head.map(sum)]));
}
