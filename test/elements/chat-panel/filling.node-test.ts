import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fill, insertionOf, unfilled, type Part } from '../../../src/elements/chat-panel/answers/filling.js';

/** Filled in round brackets, empty in square ones. */
const shown = (parts: readonly Part[]): string =>
  parts.map(({ text, is }) => ({ words: text, filled: `(${text})`, empty: `[${text}]` })[is]).join('');

const filled = (template: string, rendered: string): string => shown(fill(template, rendered));

describe('Field codes', () => {
  it('are called as people would', () => {
    const codes = [
      ['Custom.DeliveryDay', 'delivery day'],
      ['Custom.RMA', 'RMA'],
      ['Contact.PrimaryEmailAddress', 'primary email address'],
      ['Custom.order_number', 'order number'],
      ['Interaction.AttachedData("OrderNumber")', 'order number'],
    ];
    for (const [code, label] of codes) assert.equal(shown(unfilled(`<$ ${code} $>`)), `[${label}]`);
  });

  it('tell what the server has written in their places', () => {
    const template = 'Hello <$ Contact.FirstName $>, your <$Custom.ModelName$> comes.\n<$ Agent.Signature $>';
    const rendered = 'Hello Mara, your Nordlys 300 comes.\r\nKristi Sippola, Tarnfell';
    assert.equal(filled(template, rendered), 'Hello (Mara), your (Nordlys 300) comes.\n(Kristi Sippola, Tarnfell)');
  });

  it('tell what it knew nothing for', () => {
    assert.equal(
      filled('It comes on <$ Custom.Day $>. None is lost.', 'It comes on None. None is lost.'),
      'It comes on [day]. None is lost.',
    );
    assert.equal(filled('<$ Custom.Day $>', 'None'), '[day]');
    assert.equal(filled('Day: <$ Custom.Day $>!', 'Day: !'), 'Day: [day]!');
  });

  it('find a missing value beside one that has blanks, and beside none', () => {
    const names = '<$ Contact.FirstName $> <$ Contact.LastName $>';
    assert.equal(filled(`Dear ${names}.`, 'Dear Anna Lena None.'), 'Dear (Anna) (Lena )[last name].');
    assert.equal(filled('<$ Custom.A $><$ Custom.B $>', 'fineNone'), '(fine)[A, B]');
  });

  it('are looked for in the finished text alone where the server has changed the words, too', () => {
    assert.equal(filled('Hello <$ Contact.Title $> Weber', 'Good day None Weber'), 'Good day […] Weber');
    assert.equal(filled('', 'From the formatted one'), 'From the formatted one');
  });

  it('take no time that grows with their number', () => {
    const template = '<$ Custom.A $> '.repeat(60) + 'end';
    const begin = performance.now();
    fill(template, 'a '.repeat(5_000) + 'no');
    assert.ok(performance.now() - begin < 200);
  });
});

describe('What is inserted', () => {
  it('has its gaps in brackets, and says where the first is', () => {
    const parts = fill('Hi <$ A.Name $>, on <$ Custom.Day $> at <$ Custom.Hour $>', 'Hi Mara, on None at None');
    const { text, gap } = insertionOf(parts);
    assert.equal(text, 'Hi Mara, on [day] at [hour]');
    assert.equal(text.slice(...gap!), '[day]');
    assert.equal(insertionOf(unfilled('As it is')).gap, undefined);
  });
});
