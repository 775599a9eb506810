// Registering elements, also where two copies of the kit meet.
import { assert } from '@open-wc/testing';
import { define } from '../../src/ui/define.js';

/** What was warned of while something ran. */
function warnings(run: () => void): string[] {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    run();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('define', () => {
  it('warns once when another copy is there already, however many its elements, and leaves the page working', () => {
    class First extends HTMLElement {}
    class Other extends HTMLElement {}
    define('x-twice', First);
    define('x-other', Other);

    const said = warnings(() => {
      define('x-twice', class extends HTMLElement {});
      define('x-other', class extends HTMLElement {});
    });

    assert.lengthOf(said, 1);
    assert.include(said[0], '<x-twice> is there already (gws-widgets 0.0.0)');
    assert.instanceOf(document.createElement('x-twice'), First);
    assert.instanceOf(document.createElement('x-other'), Other);
  });

  it('says nothing when the same class is registered again', () => {
    class Only extends HTMLElement {}
    define('x-same', Only);

    assert.deepEqual(
      warnings(() => define('x-same', Only)),
      [],
    );
  });

  it('leaves alone what a page has registered itself', () => {
    class Theirs extends HTMLElement {}
    customElements.define('x-theirs', Theirs);

    const said = warnings(() => define('x-theirs', class extends HTMLElement {}));

    assert.include(said[0], 'gws-widgets unknown');
    assert.strictEqual(customElements.get('x-theirs'), Theirs);
  });
});
