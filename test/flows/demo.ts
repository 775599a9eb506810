// The demo, served from the built package, in real Chromium.
import type { AddressInfo } from 'node:net';
import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core';
import type { SimulatorServer } from '../../src/simulator/node/index.js';
import { launch } from './browser.js';
import { balance } from './session/office.js';

const longestWait = 10_000;

const { serve } = (await import(new URL('../../demo/server.mjs', import.meta.url).href)) as {
  serve: (options: DemoOptions & { port: number }) => Promise<SimulatorServer>;
};

interface DemoOptions {
  /** With customers of its own. */
  lively?: boolean;
  /** Servers behind a balancer; one alone needs none. */
  nodes?: number;
}

export interface Demo {
  readonly server: SimulatorServer;
  /** Where its pages are. */
  readonly url: string;
  /** What pages had in their consoles, and should not. */
  readonly complaints: string[];
  /** Somebody's own browser. */
  visit(): Promise<BrowserContext>;
  /** Opens one of the demo's pages. */
  open(context: BrowserContext, name: string): Promise<Page>;
  close(): Promise<void>;
}

export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const server = await serve({ port: 0, ...options });
  const balancer = await balance({ server, requests: [], withoutCookies: false }, () => {});
  const url = `http://127.0.0.1:${(balancer.address() as AddressInfo).port}`;
  const browser = await launch();
  const complaints: string[] = [];
  return {
    server,
    url,
    complaints,
    async visit() {
      // Wide enough for all three columns of the panel beside the record.
      const context = await browser.newContext({ locale: 'en', viewport: { width: 1920, height: 1000 } });
      context.setDefaultTimeout(longestWait);
      return context;
    },
    async open(context, name) {
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error' && !isFirstVisit(message)) complaints.push(`${name}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${name}: ${error.message}`));
      await page.goto(`${url}/${name}`);
      return page;
    },
    async close() {
      await browser.close();
      balancer.closeAllConnections();
      balancer.close();
      await server.close();
    },
  };
}

/** Whoever comes without a cookie is asked to sign in, of which browsers make an error. */
const isFirstVisit = (message: ConsoleMessage): boolean =>
  message.text().includes('403 (Forbidden)') && message.location().url.endsWith('/api/v2/me');

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export const sees = (page: Page, text: string) => page.getByText(text, { exact: true }).first().waitFor();

export async function signIn(agent: Page): Promise<void> {
  await agent.getByLabel('User name').fill('ksippo');
  await agent.getByLabel('Password').fill('password');
  await button(agent, 'Sign in').click();
}

export async function becomeReady(agent: Page): Promise<void> {
  await agent.getByRole('button', { name: /^State/ }).click();
  await agent
    .getByRole('menuitemradio', { name: /^Ready/ })
    .first()
    .click();
}
