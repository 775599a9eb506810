// The linter reports what it is meant to: every fixture that breaks one rule is reported by just that rule.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
// @ts-expect-error The rules are plain JavaScript, so that they run before anything is built.
import house from '../../scripts/lint/house.mjs';

const folder = join(import.meta.dirname, 'fixtures');
const root = join(import.meta.dirname, '../..');

// The fixtures are linted as if they lay elsewhere, where no TypeScript project knows them.
const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });

const fixtures = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const [, path, rule] = /^\/\/ as: (.*)\n\/\/ reports: (.*)\n/.exec(text) ?? [];
  assert.ok(path && rule, `${file} says in its first two lines where it lies and what it breaks`);
  return { name: file.replace(/\.ts$/, ''), text, path, rule };
});

async function reportsOf(text: string, path: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, path) });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

describe('the linter', () => {
  for (const { name, text, path, rule } of fixtures) {
    it(rule === 'nothing' ? `takes ${name}` : `reports ${name} by ${rule}`, async () => {
      assert.deepEqual(await reportsOf(text, path), rule === 'nothing' ? [] : [rule]);
    });
  }

  it('has a fixture for each of the house rules', () => {
    const broken = new Set(fixtures.map(({ rule }) => rule));
    assert.deepEqual(
      Object.keys((house as { rules: object }).rules).filter((rule) => !broken.has(`house/${rule}`)),
      [],
    );
  });
});
