// What users can name or are given is written down: a change of it is seen before it is made.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const { apiReport, folder } = (await import(new URL('../../scripts/api-report.mjs', import.meta.url).href)) as {
  apiReport: () => Record<string, string>;
  folder: string;
};

describe('the report of the public API', () => {
  const report = apiReport();

  for (const [name, text] of Object.entries(report)) {
    it(`is up to date in ${name}; if the change is meant: npm run api-report`, () => {
      // What is different, git shows better.
      assert.ok(readFileSync(join(folder, name), 'utf8') === text);
    });
  }

  it('has no file that is no longer written', () => {
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(report).sort());
  });
});
