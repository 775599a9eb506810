// The browser of all flows.
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';

export async function launch(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  const variables = Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return chromium.launch({ executablePath, args, env: Object.fromEntries(variables) });
}
