// The demo, served from the built package, in real Chromium.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';
import type { SimulatorServer } from '../../src/simulator/node/index.js';

const longestWait = 10_000;

const { serve } = (await import(new URL('../../demo/server.mjs', import.meta.url).href)) as {
  serve: (options: { port: number; lively?: boolean }) => Promise<SimulatorServer>;
};

export interface Demo {
  readonly server: SimulatorServer;
  /** What pages had in their consoles, and should not. */
  readonly complaints: string[];
  /** Somebody's own browser. */
  visit(): Promise<BrowserContext>;
  /** Opens one of the demo's pages. */
  open(context: BrowserContext, name: string): Promise<Page>;
  close(): Promise<void>;
}

/** Without customers of its own, unless it is to be a lively one. */
export async function startDemo(options: { lively?: boolean } = {}): Promise<Demo> {
  const server = await serve({ port: 0, ...options });
  const browser = await launch();
  const complaints: string[] = [];
  return {
    server,
    complaints,
    async visit() {
      const context = await browser.newContext({ locale: 'en' });
      context.setDefaultTimeout(longestWait);
      return context;
    },
    async open(context, name) {
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${name}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${name}: ${error.message}`));
      await page.goto(`${server.url}/${name}`);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function launch(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  const variables = Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return chromium.launch({ executablePath, args, env: Object.fromEntries(variables) });
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export const sees = (page: Page, text: string) => page.getByText(text, { exact: true }).first().waitFor();

export async function signIn(agent: Page): Promise<void> {
  await agent.getByLabel('User name').fill('ksippo');
  await agent.getByLabel('Password').fill('password');
  await button(agent, 'Sign in').click();
}
