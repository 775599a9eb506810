// A transcript of ten thousand messages in Chromium: how long until it is painted first, and how long until one more is,
// beside the plainest list there can be, in one run. `npm run bench`.
import { build } from 'esbuild';
import type { GwsMessageList } from '../src/ui/message-list.js';
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';
import { percentile, report } from './measuring.js';

const size = 10_000;
const appended = 300;

const { outputFiles } = await build({
  stdin: {
    contents: "import './src/ui/message-list.define.ts';",
    resolveDir: new URL('..', import.meta.url).pathname,
  },
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  external: ['*/de.js', '*/ar.js'],
  tsconfig: 'tsconfig.json',
});
const browser = await chromium.launch(await findBrowser());
const page = await browser.newPage({ viewport: { width: 384, height: 680 } });
await page.setContent('<style>gws-message-list, div.plain { display: block; height: 600px; overflow: auto }</style>');
await page.addScriptTag({ content: outputFiles[0]!.text });
// The compiler of this file calls it for each function that has a name.
await page.evaluate('globalThis.__name = (named) => named');

interface Times {
  first: number;
  more: number[];
}

/** The two lists are built anew and take turns, so that what the machine does meanwhile falls on both. */
const measured = await page.evaluate(
  async ([count, added]) => {
    const messages = Array.from({ length: count + added }, (_, index) => ({
      key: String(index),
      kind: 'said' as const,
      from: index % 3 ? 'Kristi' : 'Jonas',
      mine: index % 3 === 0,
      text: `Message ${index}: the buckle is 25 mm wide, and the strap is 1.2 m long.`,
      at: Date.UTC(2026, 0, 1) + index * 40_000,
    }));
    const lists = {
      ours() {
        const list = document.createElement('gws-message-list') as GwsMessageList;
        document.body.append(list);
        return { list, show: (upTo: number) => void (list.messages = messages.slice(0, upTo)) };
      },
      plain() {
        const list = document.createElement('div');
        list.className = 'plain';
        document.body.append(list);
        const show = (upTo: number) => {
          for (const { text } of messages.slice(list.childElementCount, upTo)) {
            const line = document.createElement('p');
            line.textContent = text;
            list.append(line);
          }
          list.scrollTop = list.scrollHeight;
        };
        return { list, show };
      },
    };
    /** Until the browser has drawn what was asked for, not waiting for the screen's next turn. */
    const drawn = async (act: () => void, list: HTMLElement) => {
      const began = performance.now();
      act();
      await (list as { updateComplete?: Promise<unknown> }).updateComplete;
      list.getBoundingClientRect();
      return performance.now() - began;
    };
    const nextFrame = () => new Promise(requestAnimationFrame);
    const times: Record<string, Times> = {};
    for (const round of [0, 1, 2]) {
      for (const [name, make] of Object.entries(lists)) {
        const { list, show } = make();
        await nextFrame();
        const first = await drawn(() => show(count), list);
        const more: number[] = [];
        for (let index = 1; index <= added; index++) {
          more.push(await drawn(() => show(count + index), list));
          if (index % 10 === 0) await nextFrame();
        }
        list.remove();
        // The first round warms up.
        if (round > 0)
          times[name] = {
            first: Math.min(first, times[name]?.first ?? first),
            more: [...(times[name]?.more ?? []), ...more],
          };
      }
    }
    return times;
  },
  [size, appended] as const,
);
await browser.close();

const p99 = ({ more }: Times) =>
  percentile(
    [...more].sort((one, other) => one - other),
    0.99,
  );
const { ours, plain } = measured as { ours: Times; plain: Times };
report(`${size} messages`, [
  ['first paint, ms', ours.first.toFixed(1), '<= 50', ours.first <= 50],
  ['one more, p99, ms', p99(ours).toFixed(2), '<= 4', p99(ours) <= 4],
  [
    'one more, median, ms',
    percentile(
      [...ours.more].sort((one, other) => one - other),
      0.5,
    ).toFixed(2),
    '',
    true,
  ],
  ['plain: first paint, ms', plain.first.toFixed(1), '', true],
  ['plain: one more, p99, ms', p99(plain).toFixed(2), '', true],
  ['first paint by plain', (ours.first / plain.first).toFixed(2), '<= 1.5', ours.first <= 1.5 * plain.first],
  ['one more by plain', (p99(ours) / p99(plain)).toFixed(2), '', true],
]);
