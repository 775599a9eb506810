/** A Chromium for the tests, as `chromium.launch` of Playwright and `puppeteer.launch` take it. */
export interface FoundBrowser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

/** CHROME_PATH, else an installed one, else the one that an npm package carries; rejects with one sentence. */
export function findBrowser(): Promise<FoundBrowser>;
