// Which session an element has, and how often it hears of it.
import { assert, fixture, html } from '@open-wc/testing';
import '../../../src/elements/session/define.js';
import { carole, kristi, Stage } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import './harness.js';

/** Two contact centres on one page, an element inside of each, and one outside. */
async function openPage() {
  const page = await fixture<HTMLElement>(html`
    <main>
      <gws-session><session-probe></session-probe></gws-session>
      <gws-session><session-probe></session-probe></gws-session>
      <session-probe></session-probe>
    </main>
  `);
  const [first, second] = page.querySelectorAll('gws-session');
  const probes = [...page.querySelectorAll('session-probe')];
  return { page, first: first!, second: second!, probes, names: () => probes.map(({ userName }) => userName) };
}

describe('an element', () => {
  it('has the session around it, or else that of the page’s first session element', async () => {
    const { first, second, names } = await openPage();

    await new Stage().signIn(second, carole);
    assert.deepEqual(names(), [undefined, carole.userName, undefined]);
    await new Stage().signIn(first, kristi);

    assert.deepEqual(names(), [kristi.userName, carole.userName, kristi.userName]);
  });

  it('keeps to its own when somebody signs out of it and in again', async () => {
    const { first, second, names } = await openPage();
    await new Stage().signIn(first, kristi);
    await new Stage().signIn(second, carole);

    await first.signOut();
    assert.deepEqual(names(), [undefined, carole.userName, undefined]);
    await new Stage().signIn(first, kristi);

    assert.deepEqual(names(), [kristi.userName, carole.userName, kristi.userName]);
  });

  it('has the next one when the page’s first session element is taken away', async () => {
    const { first, second, names } = await openPage();
    await new Stage().signIn(first, kristi);
    await new Stage().signIn(second, carole);

    first.remove();

    await until(() => names()[2] === carole.userName);
  });

  it('belongs to where it is moved', async () => {
    const { first, second, probes, names } = await openPage();
    await new Stage().signIn(first, kristi);
    await new Stage().signIn(second, carole);

    second.append(probes[2]!);
    assert.strictEqual(names()[2], carole.userName);
    document.querySelector('main')!.append(probes[2]!);

    assert.strictEqual(names()[2], kristi.userName);
  });

  it('is updated once a frame at most, however much is told', async () => {
    const { first, probes } = await openPage();
    const [probe] = probes;
    const stage = new Stage();
    const { session } = await stage.signIn(first, kristi);
    let changes = 0;
    let frames = 0;
    const count = () => requestAnimationFrame(count) && frames++;
    count();
    session.devices.on('change', () => changes++);
    const before = probe!.updates;

    for (let turn = 0; turn < 300; turn++) {
      stage.centre.devices.setDoNotDisturb(stage.phone('5000'), turn % 2 === 0);
      if (turn % 100 === 99) await new Promise(requestAnimationFrame);
      else await Promise.resolve();
    }
    await until(() => changes >= 300);
    await probe!.updateComplete;

    assert.isAtLeast(probe!.updates, before + 1);
    assert.isAtMost(probe!.updates - before, frames + 1);
  });
});
