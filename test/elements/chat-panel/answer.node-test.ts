import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StandardResponse } from '../../../src/api/index.js';
import { Answer, cutAt, placeOf, search } from '../../../src/elements/chat-panel/answers/answer.js';

const service = { id: '1', name: 'Kundendienst', above: undefined, depth: 0 };
const parts = { id: '2', name: 'Ersatzteile', above: service, depth: 1 };

const answer = (name: string, template: Partial<StandardResponse> = {}, category = parts): Answer => {
  const one = new Answer(name, name, category);
  one.template = template as StandardResponse;
  return one;
};
const found = (words: string, ...answers: Answer[]) => search(answers, words).map(({ name }) => name);

describe('A standard response', () => {
  it('is found whatever its accents and capitals', () => {
    const all = [answer('Begrüßung'), answer('Crème brûlée'), answer('أهلا بك')];
    assert.deepEqual(found('begrussung', ...all), ['Begrüßung']);
    assert.deepEqual(found('CREME', ...all), ['Crème brûlée']);
    assert.deepEqual(found('اهلا', ...all), ['أهلا بك']);
    assert.deepEqual(found('BRÛL', ...all), ['Crème brûlée']);
  });

  it('is found by its name first, then by where it stands and its subject, then by its text', () => {
    const all = [
      answer('One', { body: 'A buckle comes by post' }),
      answer('Two', { subject: 'Your buckle' }),
      answer('Buckle by post'),
      answer('Nothing of it'),
    ];
    assert.deepEqual(found('buckle', ...all), ['Buckle by post', 'Two', 'One']);
    assert.deepEqual(found('kundendienst', ...all), ['One', 'Two', 'Buckle by post', 'Nothing of it']);
  });

  it('has all the words, wherever each of them is', () => {
    const all = [answer('Zip', { body: 'A new slider' }), answer('Zip by post')];
    assert.deepEqual(found('slider zip', ...all), ['Zip']);
    assert.deepEqual(found('  ', ...all), ['Zip', 'Zip by post']);
  });

  it('is in its category and in those above it', () => {
    const one = answer('Zip');
    assert.equal(placeOf(parts), 'Kundendienst › Ersatzteile');
    assert.ok(one.isIn('1') && one.isIn('2') && !one.isIn('3'));
  });

  it('is searched among a thousand while somebody types', () => {
    const thousand = Array.from({ length: 1_000 }, (_, at) => answer(`Response ${at}`, { body: 'words '.repeat(100) }));
    const begin = performance.now();
    for (const words of ['r', 're', 'res', 'response 99', 'nowhere']) search(thousand, words);
    assert.ok((performance.now() - begin) / 5 < 25);
  });
});

describe('The words that were looked for', () => {
  const marked = (name: string, words: string) =>
    cutAt(name, words)
      .map((piece, at) => (at % 2 ? `[${piece}]` : piece))
      .join('');

  it('are marked in the name, as it is written', () => {
    assert.equal(marked('Zip: send a new slider', 'SLIDER zip'), '[Zip]: send a new [slider]');
    assert.equal(marked('Begrüßung', 'ussu'), 'Begr[üßu]ng');
    assert.equal(marked('Cre\u0301me', 'creme'), '[Cre\u0301me]');
    assert.equal(marked('Hi', ''), 'Hi');
    assert.equal(marked('😀 banana', 'ana'), '😀 b[ana]na');
  });
});
