// `npm run conformance [-- chapter …] [--column types|client|simulator] [--json] [--problems N]`
// Holds the types, the client and the simulator against the documented API.
import { parseArgs } from 'node:util';
import { checkClient } from './client/check.js';
import { columns, goals, printTable, type ChapterReport, type Column, type ColumnReport } from './report.js';
import { checkSimulator } from './simulator/check.js';
import { chapters, readings, type Chapter } from './spec.js';
import { checkTypes } from './types/check.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    column: { type: 'string', multiple: true, default: [...columns] },
    json: { type: 'boolean', default: false },
    problems: { type: 'string', default: '20' },
  },
});

const checks: Record<Column, (chapters: readonly Chapter[]) => Promise<Map<string, ColumnReport>>> = {
  types: async (wanted) => checkTypes(wanted.map(({ key }) => key)),
  client: checkClient,
  simulator: checkSimulator,
};

const wanted = chapters(positionals);
const reports = new Map<string, ChapterReport>(
  wanted.map((chapter) => [
    chapter.key,
    {
      documented: chapter.operations.length,
      types: 0,
      client: 0,
      simulator: 0,
      nothingToCompare: chapter.operations.flatMap(({ samples }) => samples).filter(({ response }) => !response).length,
      deviations: readings(chapter.key).deviations.length,
    },
  ]),
);
const failures: string[] = [];
const notes: string[] = [];
let passed = 0;

for (const column of columns.filter((name) => values.column.includes(name))) {
  const found = await checks[column](wanted);
  for (const [key, { held, problems }] of found) {
    const report = reports.get(key)!;
    report[column] = held;
    passed += held;
    const goal = goals(column)[key] ?? report.documented;
    if (held < goal) failures.push(`${key}: ${column} holds ${held} of ${report.documented}, ${goal} wanted`);
    if (held > goal) failures.push(`${key}: ${column} holds ${held}; goals.json still says ${goal}`);
    // Types are whole: each problem counts. A column that is still being built tells its problems when asked for alone.
    if (column === 'types') failures.push(...problems.map(({ at, problem }) => `types ${at}\n    ${problem}`));
    else if (values.column.length === 1) notes.push(...problems.map(({ at, problem }) => `${at}\n    ${problem}`));
  }
}

if (values.json) {
  console.log(JSON.stringify({ passed, failed: failures.length, failures, chapters: Object.fromEntries(reports) }));
} else {
  printTable(reports);
  for (const line of [...notes, ...failures].slice(0, Number(values.problems))) console.log(line);
}
process.exitCode = failures.length > 0 ? 1 : 0;
