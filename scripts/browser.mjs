// Finds a Chromium for the tests: CHROME_PATH, else an installed one, else the one that an npm package carries.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackCarriedBrowser } from './carried-browser.mjs';

/**
 * @typedef {{ executablePath: string, args: string[], env: Record<string, string | undefined> }} Browser
 * What both `puppeteer.launch` and `chromium.launch` of Playwright take.
 */

/** @returns {Promise<Browser>} */
export async function findBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen && !existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, which is not there.`);
  const installed = chosen || installedBrowser();
  const { executablePath, env } = installed ? { executablePath: installed, env: {} } : await unpackCarriedBrowser();
  return { executablePath, args: browserArguments(), env: { ...process.env, ...env } };
}

/** Keeps Chromium off the network, save for this machine's own servers, and makes runs alike. */
function browserArguments() {
  return [
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--no-proxy-server',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
    '--disable-background-networking',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-quic',
    '--disable-sync',
    '--metrics-recording-only',
    // Containers often have a tiny /dev/shm.
    '--disable-dev-shm-usage',
    '--font-render-hinting=none',
    // Chromium refuses to run as root inside its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function installedBrowser() {
  return installedPlaces().find((place) => existsSync(place));
}

function installedPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Google Chrome for Testing', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', join(process.env['HOME'] ?? '', 'Applications')].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].flatMap((product) =>
      folders.map((folder) =>
        join(folder, product, 'Application', product.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
      ),
    );
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable'];
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/opt/google/chrome', '/snap/bin'];
  return [...names, 'chrome'].flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}
