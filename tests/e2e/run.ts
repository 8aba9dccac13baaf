/**
 * Runs the end-to-end tests: finds a browser and free ports, builds the sites under test, starts Playwright. `--all` runs
 * what is long, with the programs that it needs, which are installed where that needs no answer. `--below` has the sites
 * below a path of their hosts, and tries there what readers do: a part of it, or with `--all` everything.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isUserError } from '#diagnostics/user-error.ts';
import { findBrowser } from './browser.ts';
import { findEpubcheck } from './epubcheck.ts';
import { findFeedReaders } from './feed-readers.ts';
import { findProgram } from './installer.ts';
import { climateSource } from './climate.ts';
import { foldersIn } from './scratch.ts';
import { freePorts } from '../free-ports.ts';
import { shareCode } from '../site-code.ts';
import { findNginx } from '../hosts/nginx.ts';
import { findWrangler } from '../hosts/wrangler.ts';

const root = path.resolve(import.meta.dirname, '../..');
const words = process.argv.slice(2);
const isAll = words.includes('--all');
const isBelow = words.includes('--below');

// What is started below reads it, too.
if (isBelow) process.env['SITE_ORIGIN'] = 'https://user.github.io/column';

function node(words: string[], environment: Record<string, string>): number {
  const result = spawnSync(process.execPath, words, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return result.status ?? 1;
}

/** What the long tests need beside a browser. */
function findPrograms(): Record<string, string> {
  return {
    ...findFeedReaders(),
    JAVA: findProgram('java', ['-version'], 'default-jre-headless', 'checking HTML'),
    EPUBCHECK: findEpubcheck(),
    PYTHON: findProgram('python3', ['--version'], 'python3', 'reading mail'),
    PDFTOTEXT: findProgram('pdftotext', ['-v'], 'poppler-utils', 'reading printed pages'),
    // nginx itself reads a variable NGINX.
    NGINX_COMMAND: findNginx(),
    WRANGLER: findWrangler(),
    TRY_ALL: '1',
  };
}

async function main(): Promise<number> {
  if (!isBelow && !existsSync(path.join(root, 'dist/index.html'))) {
    console.error('There is no site to test: run "npm run build" first.');
    return 1;
  }
  let browser: string;
  try {
    browser = await findBrowser();
  } catch (error) {
    if (!isUserError(error)) throw error;
    console.error(error.message);
    return 1;
  }
  const programs = isAll && !isBelow ? findPrograms() : {};
  const results = path.join(root, 'test-results', isBelow ? 'below' : 'root');
  rmSync(results, { recursive: true, force: true });
  const column = isBelow ? path.join(results, 'column') : path.join(root, 'dist');
  if (isBelow) {
    // What the build at the root remembers stays as it is.
    const caches = path.join(results, 'cache');
    shareCode(caches);
    if (node(['src/cli.ts', 'build'], { OUT_DIR: column, CACHE_DIR: caches }) !== 0) return 1;
  }
  // Issues in which everything is wide, with every kind of picture, and with tables and videos stand beside the others.
  const content = path.join(results, 'fixture-content');
  for (const name of ['valid', 'wide', 'pictures', 'figures'])
    cpSync(path.join(root, 'tests/fixtures', name), content, { recursive: true });
  const fixture = {
    CONTENT_DIR: content,
    OUT_DIR: path.join(results, 'fixture'),
    EDITOR_ADDRESS: 'editor+letters@example.com',
  };
  const host = isAll && !isBelow ? ['--for', 'nginx'] : [];
  if (node(['src/cli.ts', 'build', ...host], fixture) !== 0) return 1;
  // Tests that edit a site begin with a copy of this one.
  const scratch = path.join(results, 'scratch');
  cpSync(path.join(root, 'tests/fixtures/valid'), path.join(scratch, 'content'), { recursive: true });
  shareCode(path.join(scratch, 'cache'));
  if (node(['src/cli.ts', 'build'], foldersIn(scratch)) !== 0) return 1;
  // Another column has other code, which is bundled once, and stays where the next run finds it.
  const climate = path.join(results, 'climate');
  const ofClimate = {
    COLUMN_DIR: climateSource,
    OUT_DIR: climate,
    CACHE_DIR: path.join(root, 'node_modules/.cache/climate'),
  };
  if (!isBelow && node(['src/cli.ts', 'build'], ofClimate) !== 0) return 1;
  const ports = await freePorts(5);
  return node(
    [
      'node_modules/playwright/cli.js',
      'test',
      '--config',
      'tests/e2e/playwright.config.ts',
      ...words.filter((word) => word !== '--all' && word !== '--below'),
    ],
    {
      ...programs,
      ...(isAll && isBelow && { WHOLE_JOURNEYS: '1' }),
      CHROMIUM_PATH: browser,
      SITE_PORT: String(ports[0]),
      FIXTURE_PORT: String(ports[1]),
      NGINX_PORT: String(ports[2]),
      WRANGLER_PORT: String(ports[3]),
      CLIMATE_PORT: String(ports[4]),
      CLIMATE_DIR: climate,
      RESULTS_DIR: results,
      SITE_DIR: column,
      FIXTURE_DIR: fixture.OUT_DIR,
      SCRATCH_DIR: scratch,
    },
  );
}

process.exitCode = await main();
