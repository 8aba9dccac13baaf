/** Runs the end-to-end tests: finds a browser and free ports, builds the sites under test, starts Playwright. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { findBrowser } from './browser.ts';
import { findFeedReaders } from './feed-readers.ts';
import { findProgram } from './installer.ts';

const root = path.resolve(import.meta.dirname, '../..');

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function node(words: string[], environment: Record<string, string>): number {
  const result = spawnSync(process.execPath, words, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return result.status ?? 1;
}

async function main(): Promise<number> {
  if (!existsSync(path.join(root, 'dist/index.html'))) {
    console.error('There is no site to test: run "npm run build" first.');
    return 1;
  }
  let browser: string;
  try {
    browser = await findBrowser();
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
  const readers = findFeedReaders();
  const programs = {
    JAVA: findProgram('java', ['-version'], 'default-jre-headless', 'checking HTML'),
    PDFTOTEXT: findProgram('pdftotext', ['-v'], 'poppler-utils', 'reading printed pages'),
  };
  const results = path.join(root, 'test-results');
  rmSync(results, { recursive: true, force: true });
  const fixture = {
    CONTENT_DIR: 'tests/fixtures/valid',
    OUT_DIR: path.join(results, 'fixture'),
    CACHE_DIR: path.join(results, 'fixture-cache'),
  };
  if (node(['src/authoring/cli.ts', 'build'], fixture) !== 0) return 1;
  const [site, fixtureSite] = [await freePort(), await freePort()];
  return node(
    [
      'node_modules/playwright/cli.js',
      'test',
      '--config',
      'tests/e2e/playwright.config.ts',
      ...process.argv.slice(2),
    ],
    {
      ...readers,
      ...programs,
      CHROMIUM_PATH: browser,
      SITE_PORT: String(site),
      FIXTURE_PORT: String(fixtureSite),
      FIXTURE_DIR: fixture.OUT_DIR,
    },
  );
}

process.exitCode = await main();
