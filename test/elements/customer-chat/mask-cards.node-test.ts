// Which numbers are masked before they leave the page.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maskCards } from '../../../src/elements/customer-chat/mask-cards.js';

describe('Numbers of payment cards', () => {
  for (const [written, masked] of [
    ['4111 1111 1111 1111', '•••• •••• •••• 1111'],
    ['pay with 4111-1111-1111-1111, thanks', 'pay with ••••-••••-••••-1111, thanks'],
    ['378282246310005', '•••••••••••0005'],
  ]) {
    it(`are masked: ${written}`, () => assert.equal(maskCards(written!), masked));
  }

  for (const kept of ['order 4111111111111112', '+49 30 5550 0134', '48213', '4111 1111']) {
    it(`others stay as they are: ${kept}`, () => assert.equal(maskCards(kept), kept));
  }
});
