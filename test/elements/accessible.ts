// Asks axe-core about a visible state, in light, in dark and from right to left.
import type { AxeResults } from 'axe-core';
import 'axe-core/axe.min.js';
import { assert } from '@open-wc/testing';

declare const axe: { run(place: Element, options: object): Promise<AxeResults> };

const looks = [
  { colorScheme: 'light', dir: 'ltr', background: '#fff' },
  { colorScheme: 'dark', dir: 'ltr', background: '#111' },
  { colorScheme: 'light', dir: 'rtl', background: '#fff' },
] as const;

export async function assertAccessible(element: Element): Promise<void> {
  const page = document.documentElement;
  try {
    for (const { colorScheme, dir, background } of looks) {
      page.style.colorScheme = colorScheme;
      page.style.background = background;
      // A colour on its way to another is neither.
      page.style.setProperty('--gws-duration-fast', '0ms');
      page.dir = dir;
      const { violations } = await axe.run(element, {
        resultTypes: ['violations'],
        // The page around the element is the test's, not ours.
        rules: {
          'label-content-name-mismatch': { enabled: true },
          region: { enabled: false },
          'page-has-heading-one': { enabled: false },
        },
      });
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ failureSummary }) => `${id}: ${failureSummary}`),
      );
      assert.deepEqual(found, [], `${colorScheme}, ${dir}`);
    }
  } finally {
    page.removeAttribute('style');
    page.removeAttribute('dir');
  }
}
