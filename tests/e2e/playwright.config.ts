import path from 'node:path';
import { defineConfig, type PlaywrightTestConfig } from 'playwright/test';
import { triesAll } from '../extent.ts';
import { browserArguments } from './browser.ts';
import { climate, climateFolder, climatePublished } from './climate.ts';
import { at, columnFolder } from './site.ts';

const root = path.resolve(import.meta.dirname, '../..');

function server(port: string | undefined, folder: string, url = `http://localhost:${port}${at('/')}`) {
  return {
    command: `"${process.execPath}" tests/e2e/serve.ts ${port} "${folder}"`,
    cwd: root,
    url,
    reuseExistingServer: false,
    timeout: 300_000,
  };
}

/** Tests that are long, or need programs beside a browser: `npm run test:all` has them, and them alone. */
const long = /@long|(?:cloudflare-pages|html|nginx|print)\.spec\.ts/;

/** Below a path, whatever a reader does is tried; budgets, hosts and what axe finds are the same, or are about the root. */
const atRoot =
  /(?:accessibility|climate|climate-files|arrival|budgets|cloudflare-pages|engines|html|nginx|print)\.spec\.ts/;

/** What `npm test` tries below a path. */
const telling = /(?:below|browsing)\.spec\.ts/;

function whatIsTried(): Pick<PlaywrightTestConfig, 'grep' | 'grepInvert' | 'testMatch' | 'testIgnore'> {
  const isBelow = at('/') !== '/';
  if (!isBelow) return triesAll ? { grep: long } : { grepInvert: long, testIgnore: /below\.spec\.ts/ };
  return process.env['WHOLE_JOURNEYS'] ? { grepInvert: long, testIgnore: atRoot } : { testMatch: telling };
}

export default defineConfig({
  testDir: '.',
  ...whatIsTried(),
  outputDir: path.join(process.env['RESULTS_DIR'] ?? path.join(root, 'test-results'), 'playwright'),
  fullyParallel: true,
  workers: 2,
  // Limits are for what hangs, never for what is slow.
  timeout: 1_200_000,
  expect: { timeout: 120_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${process.env['SITE_PORT']}`,
    actionTimeout: 240_000,
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'] ?? '', args: browserArguments },
  },
  webServer: [
    server(process.env['SITE_PORT'], columnFolder),
    server(process.env['FIXTURE_PORT'], process.env['FIXTURE_DIR'] ?? ''),
    ...(at('/') === '/'
      ? [
          {
            ...server(process.env['CLIMATE_PORT'], climateFolder, `${climate}/`),
            env: { SITE_ORIGIN: climatePublished.href },
          },
        ]
      : []),
  ],
});
