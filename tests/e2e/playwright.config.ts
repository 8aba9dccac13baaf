import path from 'node:path';
import { defineConfig } from 'playwright/test';
import { triesAll } from '../extent.ts';
import { browserArguments } from './browser.ts';

const root = path.resolve(import.meta.dirname, '../..');

function server(port: string | undefined, folder: string) {
  return {
    command: `"${process.execPath}" tests/e2e/serve.ts ${port} "${folder}"`,
    cwd: root,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 300_000,
  };
}

/** Tests that are long, or need programs beside a browser: `npm run test:all` has them, and them alone. */
const long = /@long|(?:cloudflare-pages|html|nginx|print)\.spec\.ts/;

export default defineConfig({
  testDir: '.',
  ...(triesAll ? { grep: long } : { grepInvert: long }),
  outputDir: path.join(root, 'test-results/playwright'),
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
    server(process.env['SITE_PORT'], 'dist'),
    server(process.env['FIXTURE_PORT'], process.env['FIXTURE_DIR'] ?? ''),
  ],
});
