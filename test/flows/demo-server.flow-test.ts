// The demo's start page as `npm start` serves it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDemo, type Demo } from './demo.js';
import { tryStartPage } from './demo-pages.js';
import { startPage, type StartPage } from './start-page.js';

describe('At the start page of the demo', () => {
  let demo: Demo;
  let start: StartPage;
  before(async () => {
    demo = await startDemo({ lively: true });
    start = await startPage(await demo.open(await demo.visit(), ''));
  });
  after(() => demo?.close());

  tryStartPage(() => start);

  it('no page has complained, of the CSP or anything else', () => {
    assert.deepEqual(demo.complaints, []);
  });
});
