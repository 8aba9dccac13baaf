import { existsSync } from 'node:fs';
import { chromium } from 'playwright/test';
import { chromiumPaths } from '#commands/chromium.ts';
import { settingError, UserError } from '#diagnostics/user-error.ts';
import { installPackages, run } from './installer.ts';

/** Chromium as root has no sandbox of its own, and it must not reach for the network. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
];

/** What to do where no browser can be had. */
const browserAdvice =
  'No Chromium was found and none could be installed: run "npx playwright install --with-deps chromium", or set CHROMIUM_PATH to a Chromium on this machine.';

/** A Chromium and the fonts of Chinese pages, by package manager; Debian has one without a window. */
const lightPackages = { 'apt-get': ['chromium-headless-shell', 'fonts-noto-cjk'] };
const packages = {
  'apt-get': ['chromium', 'fonts-noto-cjk'],
  dnf: ['chromium', 'google-noto-sans-cjk-fonts'],
  apk: ['chromium', 'font-noto-cjk'],
};

/** Whether a Chromium is there and starts. */
export async function works(executablePath: string): Promise<boolean> {
  if (!existsSync(executablePath)) return false;
  try {
    const browser = await chromium.launch({ executablePath, args: browserArguments });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function firstThatWorks(): Promise<string | undefined> {
  for (const candidate of [...chromiumPaths(process.env), chromium.executablePath()])
    if (await works(candidate)) return candidate;
  return undefined;
}

function download(): boolean {
  console.log('No Chromium found: trying Playwright’s own download …');
  return run('npx', ['playwright', 'install', 'chromium'], 40);
}

/** The Chromium that is set. @throws {UserError} where it does not start */
async function setBrowser(): Promise<string | undefined> {
  const program = process.env['CHROMIUM_PATH'];
  if (!program || (await works(program))) return program || undefined;
  const why = existsSync(program) ? 'which does not start' : 'which is not there';
  throw settingError('CHROMIUM_PATH', program, 'the program of a Chromium on this machine', why);
}

/**
 * Finds a Chromium that starts, or gets one: the system's package manager where that needs no answer, else
 * Playwright's own download.
 *
 * @returns the path of its program
 * @throws {UserError} with one sentence on what to do when there is none
 */
export async function findBrowser(): Promise<string> {
  const found = (await setBrowser()) ?? (await firstThatWorks());
  if (found) return found;
  for (const obtain of [() => installPackages(lightPackages), download, () => installPackages(packages)]) {
    const obtained = obtain() ? await firstThatWorks() : undefined;
    if (obtained) return obtained;
  }
  throw new UserError('not-found', browserAdvice);
}
