// Whom to transfer to, on a contact centre inside the page.
import { assert, html } from '@open-wc/testing';
import '../../../src/elements/dial/define.js';
import '../../../src/elements/session/define.js';
import type { GwsTargetSearch } from '../../../src/elements/dial/define.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { hear } from '../harness.js';
import { openDesk } from './harness.js';

const field = 'Transfer Jonas Weber to';

const openSearch = () =>
  openDesk<GwsTargetSearch>(html`<gws-target-search who="Jonas Weber" can-ask can-now></gws-target-search>`);

describe('looking for somebody to transfer to', () => {
  it('has the focus, and lists people who can be reached first, then queues and contacts', async () => {
    const { finder, session } = await openSearch();
    await session.request('POST /contacts', {
      body: { name: 'Care and Repair Bergen', phoneNumber: '+47 55 50 77 32' },
    });
    assert.strictEqual(finder.focused, field);

    await finder.fill(field, 're');
    await finder.showsRow('Care and Repair Bergen, +47 55 50 77 32');

    assert.deepEqual(
      finder.rows.map((row) => row.split(', ')[0]),
      ['Emre Winters', 'Repairs and spare parts', 'Returns', 'Care and Repair Bergen'],
    );
    await assertAccessible(finder.element);
  });

  it('asks first with Enter, and does it at once with Ctrl+Enter', async () => {
    const { finder } = await openSearch();
    const heard = hear(document, 'gws-target-chosen');
    await finder.fill(field, 'carole');
    await finder.showsRow('Carole Spencer, 5001 · Ready');

    await finder.key('Enter');
    await finder.controlEnter();

    assert.deepEqual(
      heard.events.map(({ how, whom }) => [how, whom.kind, whom.name, whom.number]),
      [
        ['ask', 'user', 'Carole Spencer', '5001'],
        ['now', 'user', 'Carole Spencer', '5001'],
      ],
    );
    assert.match(heard.events[0]!.whom.path!, /^\/contacts\//);
  });

  it('goes through the rows by arrow keys, and does at once what cannot be asked', async () => {
    const { finder } = await openSearch();
    finder.element.canAsk = false;
    const heard = hear(finder.element, 'gws-target-chosen');
    await finder.fill(field, 'or');
    await finder.showsRow('Orders');
    const names = finder.rows.map((row) => row.split(', ')[0]!);

    for (let step = 0; step < names.indexOf('Orders'); step++) await finder.key('ArrowDown');
    await until(() => finder.meant === 'Orders');
    await finder.key('Enter');

    assert.deepEqual(
      heard.events.map(({ how, whom }) => [how, whom.kind, whom.number]),
      [['now', 'queue', '6002']],
    );
    assert.strictEqual(finder.has('Ask first: Orders'), false);
  });

  it('reaches the buttons of the row that is meant by Tab', async () => {
    const { finder } = await openSearch();
    const heard = hear(finder.element, 'gws-target-chosen');
    await finder.fill(field, 'carole');
    await finder.showsRow('Carole Spencer');
    for (const stop of ['Close esc', 'Ask first: Carole Spencer', 'Now: Carole Spencer']) {
      await finder.key('Tab');
      assert.strictEqual(finder.focused, stop);
    }
    await finder.key('Enter');
    assert.strictEqual(heard.events[0]?.how, 'now');
  });

  it('takes a number that was typed', async () => {
    const { finder } = await openSearch();
    const heard = hear(finder.element, 'gws-target-chosen');
    await finder.fill(field, '0800 555-0199');
    await finder.showsRow('0800 555-0199, Number');
    await finder.key('Enter');
    const { kind, name, number } = heard.events[0]!.whom;
    assert.deepEqual([kind, name, number], ['number', '0800 555-0199', '08005550199']);
  });

  it('does not offer who is signed out, and says so', async () => {
    const { finder } = await openSearch();
    const heard = hear(finder.element, 'gws-target-chosen');
    await finder.fill(field, 'bauer');
    await finder.showsRow('Marat Bauer, 5002 · Signed out');
    await finder.key('Enter');
    assert.strictEqual(finder.has('Now: Marat Bauer'), false);
    assert.deepEqual(heard.names, []);
  });

  it('shows on the button that it is under way, and takes no second choice meanwhile', async () => {
    const { finder } = await openSearch();
    const heard = hear(finder.element, 'gws-target-chosen');
    await finder.fill(field, 'carole');
    await finder.showsRow('Carole Spencer');
    await finder.press('Now: Carole Spencer');
    finder.element.pending = true;

    await finder.control('Transferring: Carole Spencer');
    await finder.press('Ask first: Carole Spencer');

    assert.strictEqual(heard.events.length, 1);
    await assertAccessible(finder.element);
  });

  it('says why it was refused, and can be pressed again', async () => {
    const { finder } = await openSearch();
    finder.element.refusal = 'Transfer was refused: the number is not known.';
    await finder.shows('Transfer was refused');
    await finder.fill(field, 'carole');
    await finder.control('Now: Carole Spencer');
    assert.strictEqual(finder.isOff('Now: Carole Spencer'), false);
    await assertAccessible(finder.element);
  });

  it('closes with Escape and with its button', async () => {
    const { finder } = await openSearch();
    const heard = hear(finder.element, 'gws-target-closed');
    (await finder.control(field)).focus();
    await finder.key('Escape');
    await finder.press('Close esc');
    assert.strictEqual(heard.events.length, 2);
  });

  it('says what a conference is', async () => {
    const { finder } = await openSearch();
    finder.element.purpose = 'conference';
    await finder.shows('Add to the call with Jonas Weber');
  });

  it('speaks German, and Arabic from right to left', async () => {
    const { finder } = await openSearch();
    for (const [lang, words] of [
      ['de', 'Jonas Weber verbinden mit'],
      ['ar', 'تحويل Jonas Weber إلى'],
    ] as const) {
      finder.element.lang = lang;
      await finder.shows(words);
    }
  });
});
