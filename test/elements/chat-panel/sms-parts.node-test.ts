import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { smsParts } from '../../../src/elements/chat-panel/talk/sms-parts.js';

describe('A text as short messages', () => {
  const rows: [what: string, text: string, used: number, room: number, count: number][] = [
    ['nothing', '', 0, 160, 1],
    ['just one', 'a'.repeat(160), 160, 160, 1],
    ['one letter more', 'a'.repeat(161), 161, 306, 2],
    ['umlauts of the plain alphabet', 'äöüß', 4, 160, 1],
    ['a sign that takes two places', '€'.repeat(80), 160, 160, 1],
    ['a sign that would be torn apart', `${'a'.repeat(152)}€${'a'.repeat(10)}`, 164, 306, 2],
    ['another alphabet', 'م'.repeat(70), 70, 70, 1],
    ['one letter more of it', 'م'.repeat(71), 71, 134, 2],
    ['a picture among plain letters', 'Hi 👍', 5, 70, 1],
  ];
  for (const [what, text, used, room, count] of rows) {
    it(`counts ${what}`, () => assert.deepEqual(smsParts(text), { used, room, count }));
  }
});
