// Whom a conversation is with, beside it.
import { assert, fixture, html } from '@open-wc/testing';
import '../../../src/elements/chat-panel/side/define.js';
import { accept, ask, customerMedia, openStage, signIn } from '../../../stories/support/conversations.js';
import type { Stage } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { openBeside, type Setting } from './beside.js';

const mara = {
  nickname: 'Mara Lindqvist',
  userData: { EmailAddress: 'mara@lindqvist.example', PhoneNumber: '+46 8 5550 0142', Order: '47790' },
};

const open = (more: Setting = {}) => openBeside('gws-chat-side', { ...mara, ...more });

function turnContactServer({ centre }: Stage, state: string): void {
  const { id } = centre.services.list().find(({ type }) => type === 'MultiMediaContent')!;
  centre.services.turn(id, state);
}

describe('the customer’s side', () => {
  it('says whom the conversation is with, how to reach them, and their case', async () => {
    const { part } = await open();

    await part.shows('About Mara');
    await part.shows('E-mail mara@lindqvist.example Phone +46 8 5550 0142');
    await part.shows('Order 47790');
    await part.shows('Nothing earlier is known.');

    assert.isFalse(part.text.includes('EmailAddress'), 'what is a contact is not said twice');
    const links = [...part.element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
    assert.deepEqual(links, ['mailto:mara@lindqvist.example', 'tel:+46855500142']);
    await assertAccessible(part.element);
  });

  it('links the pages in a case, and nothing that is none', async () => {
    const { part } = await open({
      userData: { Page: 'https://tarnfell.example/nordlys-300', Bad: 'javascript:alert(1)' },
    });
    await part.shows('https://tarnfell.example/nordlys-300');

    const links = [...part.element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
    assert.deepEqual(links, ['https://tarnfell.example/nordlys-300']);
  });

  for (const medium of customerMedia) {
    describe(`of ${medium}`, () => {
      it('changes a value and adds one, without attaching anything twice', async () => {
        const { part, chat, line } = await open({ medium });
        await part.press('Edit');
        await part.fill('Order', '47791');
        await part.fill('Name', 'Colour');
        await part.fill('Value', 'green');

        await part.press('Save');

        await part.shows('Order 47791');
        await part.shows('Colour green');
        assert.deepEqual([line.count('UpdateUserData'), line.count('AttachUserData')], [1, 0]);
        assert.strictEqual(chat.data.userData?.['Order'], '47791');
      });

      it('deletes a value in the medium’s own way, and keeps the others', async () => {
        const { part, chat } = await open({ medium });
        await part.press('Edit');

        await part.press('Delete Order');

        await until(() => chat.data.userData?.['Order'] === undefined);
        assert.strictEqual(chat.data.userData?.['EmailAddress'], 'mara@lindqvist.example');
        assert.strictEqual(part.focused, 'Name');
      });

      it('lists what was before, and shows how it was said', async () => {
        const stage = openStage();
        const { session } = await signIn(stage);
        const before = ask(stage, medium, { ...mara, subject: 'Which bag for minus five?' });
        const past = await accept(session, medium, 'Kristi');
        const conversations = stage.centre.digital.ofCustomer(before);
        conversations.performAsCustomer(before, 'SendMessage', 'Is it warm enough?');
        await past.perform('SendMessage', { text: 'Down to minus eight.' });
        await past.perform('Complete');
        await until(() => past.ended);
        await session.end();

        const { part } = await open({ stage, medium });
        await part.shows('Which bag for minus five?');
        await assertAccessible(part.element);
        const row = [...part.element.shadowRoot!.querySelectorAll('button')].find((one) =>
          one.textContent.includes('Which bag'),
        )!;
        row.focus();
        await part.key('Enter');
        await part.shows('Is it warm enough?');
        await part.shows('Down to minus eight.');
        await assertAccessible(part.element);
        await part.press('Back to the customer');

        await part.shows('About Mara');
        assert.match(part.focused ?? '', /Which bag/);
      });
    });
  }

  it('asks again where the contact server gives no answer', async () => {
    const stage = openStage();
    turnContactServer(stage, 'Inactive');
    const { part } = await open({ stage });
    await part.shows('What was before could not be read.');
    await assertAccessible(part.element);
    turnContactServer(stage, 'Active');

    await part.press('Try again');

    await part.shows('Nothing earlier is known.');
  });

  it('says why a change was refused, and keeps what was typed', async () => {
    const { part, stage } = await open();
    await part.press('Edit');
    await part.fill('Order', '47791');
    stage.inside.desk.faults.add({ kind: 'error500', path: '/me/chats/' });

    await part.press('Save');

    await part.shows('Case');
    await until(() => part.element.shadowRoot!.querySelector('[role=alert]'));
    assert.strictEqual(part.valueOf('Order'), '47791');
  });

  it('follows the rules for what is hidden, masked and locked', async () => {
    const { part } = await open({ userData: { Card: '4539 1488 0343 4821', Segment: 'Club', Secret: 'x' } });
    part.element.rules = { hidden: ['Sec*'], masked: ['Card'], locked: ['Segment'] };

    await part.shows('Card •••• 4821');
    await part.press('Show Card');

    await part.shows('4539 1488 0343 4821');
    await part.shows('Segment Club Cannot be changed here');
    assert.isFalse(part.text.includes('Secret'));
  });

  it('leaves room for the CRM’s own view', async () => {
    const { part } = await open();
    const crm = await fixture(html`<p slot="crm">Club member since 2019</p>`);
    part.element.append(crm);

    assert.isTrue(crm.checkVisibility());
    assert.strictEqual((crm as HTMLElement).assignedSlot?.name, 'crm');
  });
});
