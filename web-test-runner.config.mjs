// Component tests, in a real Chromium: `npx wtr`, or `npx wtr test/elements/softphone.test.ts` for one file.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { countsReporter } from './scripts/counts-reporter.mjs';
import { findBrowser } from './scripts/browser.mjs';

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  concurrency: 2,
  browsers: [chromeLauncher({ launchOptions: await findBrowser() })],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  testFramework: { config: { timeout: 5000 } },
  testsFinishTimeout: 120_000,
  // Lit's development build says at each start that it is one.
  filterBrowserLogs: ({ args }) => !args.some((arg) => String(arg).includes('Lit is in dev mode')),
  reporters: [defaultReporter({ reportTestProgress: false }), countsReporter()],
};
