// The small parts: faces, clocks, the key that sends, and how tokens reach an element.
import { assert, fixture, html } from '@open-wc/testing';
import '../../src/elements/softphone/define.js';
import { clockTime } from '../../src/ui/clock.js';
import { face } from '../../src/ui/face.js';
import { isSendKey } from '../../src/ui/send-key.js';

describe('a face', () => {
  const cases = [
    ['Jonas Weber', 'JW'],
    ['maximiliane von hohenstein', 'MH'],
    ['Kristi', 'K'],
    ['كريستي سيبولا', 'كس'],
    ['  Ana   María  ', 'AM'],
  ] as const;
  for (const [name, initials] of cases) {
    it(`shows ${initials} for "${name}"`, async () => {
      const drawn = await fixture(face(name));

      assert.strictEqual(drawn.textContent, initials);
    });
  }

  for (const name of ['+49 30 5550 0134', '', '🙂']) {
    it(`shows a quiet figure for "${name}"`, async () => {
      const drawn = await fixture(face(name));

      assert.notStrictEqual(drawn.querySelector('svg'), null);
    });
  }
});

describe('a clock', () => {
  const cases = [
    [0, '0:00'],
    [59_999, '0:59'],
    [277_000, '4:37'],
    [3_729_000, '1:02:09'],
    [-5_000, '0:00'],
  ] as const;
  for (const [milliseconds, shown] of cases) {
    it(`shows ${shown} after ${milliseconds} ms`, () => assert.strictEqual(clockTime(milliseconds), shown));
  }
});

describe('the key that sends', () => {
  const key = (more: KeyboardEventInit) => new KeyboardEvent('keydown', { key: 'Enter', ...more });

  it('is Enter', () => assert.strictEqual(isSendKey(key({})), true));
  it('is not Enter with Shift', () => assert.strictEqual(isSendKey(key({ shiftKey: true })), false));
  it('is not Enter within an input method', () => assert.strictEqual(isSendKey(key({ isComposing: true })), false));
  it('is not the key that Safari tells of after it', () => assert.strictEqual(isSendKey(key({ keyCode: 229 })), false));
  it('is no other key', () => assert.strictEqual(isSendKey(key({ key: 'a' })), false));
});

describe('the tokens', () => {
  it('take the accent that a page sets on any ancestor', async () => {
    const page = await fixture<HTMLElement>(html`<div><gws-softphone></gws-softphone></div>`);
    const accent = () => getComputedStyle(page.querySelector('gws-softphone')!).getPropertyValue('--_accent').trim();
    assert.strictEqual(accent(), '#0b688c');

    page.style.setProperty('--gws-color-accent', '#b3541e');

    assert.strictEqual(accent(), '#b3541e');
  });
});
