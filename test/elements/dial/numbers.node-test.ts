import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainNumber } from '../../../src/elements/dial/numbers.js';

/** What is typed or pasted, and what is dialled. */
const cases: [typed: string, dialled: string][] = [
  ['+1 (916) 555-0104', '+19165550104'],
  ['tel:+1-916-555-0104', '+19165550104'],
  ['TEL:5016;phone-context=example.com', '5016'],
  ['  (+49) 30.5550\u00a0178 ', '+49305550178'],
  ['+49 (0)30 5550178', '+49305550178'],
  ['(0)30 5550178', '0305550178'],
  ['0800/555 01-99', '08005550199'],
  ['*21*5016#', '*21*5016#'],
  ['0,5550104', '0,5550104'],
  ['٥٠١٦', '5016'],
  ['۵۰۱۶', '5016'],
  ['5+5', '55'],
  ['Carole 5016', ''],
  ['1-800-FLOWERS', ''],
  ['+', ''],
  ['()', ''],
  ['', ''],
];

describe('the dial plan of a deployment that has none', () => {
  for (const [typed, dialled] of cases) {
    it(`makes "${dialled}" of "${typed}"`, () => assert.equal(plainNumber(typed), dialled));
  }
});
