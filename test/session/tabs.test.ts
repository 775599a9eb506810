import { assert } from '@open-wc/testing';
import type { User } from '../../src/api/index.js';
import type { SharedPicture } from '../../src/session/facts.js';
import { Tabs, type TabsEvents } from '../../src/session/tabs.js';
import { until } from '../../stories/support/until.js';

const ann = { id: 'ann', userName: 'ann' } as User;
const bob = { id: 'bob', userName: 'bob' } as User;
/** A holder may be silent for long, unless a test is about silence. */
const long = 60_000;

let scope: string;
let count = 0;
let open: Tabs[];

/** What one tab has heard, in its order. */
type Heard = (keyof TabsEvents)[];

function openTab({ user = ann, patience = long }: { user?: User; patience?: number } = {}): {
  tabs: Tabs;
  heard: Heard;
} {
  const heard: Heard = [];
  const names = [
    'hold',
    'lose',
    'picture',
    'fact',
    'otherUser',
    'access',
    'askForAccess',
    'doubt',
    'hurry',
    'end',
  ] as const;
  const events = Object.fromEntries(names.map((name) => [name, () => void heard.push(name)]));
  const picture = () => ({ status: 'live' }) as SharedPicture;
  const tabs = new Tabs({ scope, user, patience, picture }, events as unknown as TabsEvents);
  open.push(tabs);
  return { tabs, heard };
}

/** When what was asked of the browser's locks before has been answered. */
const locksSettle = async (): Promise<LockManagerSnapshot> => {
  await navigator.locks.query();
  return navigator.locks.query();
};
/** A tab that has the lock and says nothing. */
async function silentHolder(): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await new Promise<void>((granted) => {
    navigator.locks
      .request(`gws-widgets.session:${scope}`, () => {
        granted();
        return held;
      })
      .catch(() => {
        // Stolen, as it is meant to be.
      });
  });
  return letGo;
}

beforeEach(() => {
  scope = `tabs-${++count}`;
  open = [];
});
afterEach(() => open.forEach((tabs) => tabs.leave()));

describe('Tabs', () => {
  it('have one holder; who comes later is shown what it has', async () => {
    const first = openTab();
    await until(() => first.tabs.isHolder);
    const second = openTab();
    await until(() => second.heard.includes('picture'));
    assert.isFalse(second.tabs.isHolder);
    assert.isFalse(first.tabs.isAlone);
  });

  it('hand the connection on when the holder leaves', async () => {
    const first = openTab();
    await until(() => first.tabs.isHolder);
    const second = openTab();
    first.tabs.leave();
    await until(() => second.tabs.isHolder);
  });

  it('know at once after a change of holders that another is there', async () => {
    const first = openTab();
    await until(() => first.tabs.isHolder);
    const others = [openTab(), openTab()];
    await until(() => others.every(({ heard }) => heard.includes('picture')));
    first.tabs.leave();
    await until(() => others.some(({ tabs }) => tabs.isHolder));
    await locksSettle();
    assert.isFalse(others.some(({ tabs }) => tabs.isAlone));
  });

  it('take over from a holder that does not answer', async () => {
    await silentHolder();
    const second = openTab({ patience: 20 });
    await until(() => second.tabs.isHolder);
  });

  it('that leave while they take over let go of the lock, and stand in no line', async () => {
    await silentHolder();
    // The moment in which the lock has been asked for and not been given.
    const request = navigator.locks.request.bind(navigator.locks) as (...given: unknown[]) => Promise<unknown>;
    const second = openTab({ patience: 20 });
    const asked = new Promise<void>((resolve) => {
      navigator.locks.request = (...given: unknown[]) => {
        const answer = request(...given);
        resolve();
        return answer;
      };
    });
    try {
      await asked;
      second.tabs.leave();
      await locksSettle();
      const { held, pending } = await locksSettle();
      const isOurs = ({ name }: LockInfo) => name!.endsWith(scope);
      assert.deepEqual([held!.filter(isOurs), pending!.filter(isOurs)], [[], []]);
      assert.deepEqual(second.heard, []);
    } finally {
      delete (navigator.locks as Partial<LockManager>).request;
    }
  });

  it('are alone, with nothing left unheard, where the browser keeps its locks from them', async () => {
    const unheard: unknown[] = [];
    const hear = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      unheard.push(event.reason);
    };
    const deny = () => Promise.reject(new DOMException('Denied', 'SecurityError'));
    window.addEventListener('unhandledrejection', hear);
    Object.assign(navigator.locks, { request: deny, query: deny });
    try {
      const { tabs } = openTab();
      await until(() => tabs.isHolder);
      assert.isTrue(tabs.isAlone);
      await new Promise(requestAnimationFrame);
      assert.deepEqual(unheard, []);
    } finally {
      window.removeEventListener('unhandledrejection', hear);
      for (const name of ['request', 'query'] as const) delete (navigator.locks as Partial<LockManager>)[name];
    }
  });

  it('hear that another user is there, and show nothing of it', async () => {
    const first = openTab();
    await until(() => first.tabs.isHolder);
    const other = openTab({ user: bob });
    await until(() => first.heard.includes('otherUser'));
    first.tabs.publishPicture();
    await until(() => other.heard.includes('otherUser'));
    assert.notInclude(other.heard, 'picture');
  });
});
