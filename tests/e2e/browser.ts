import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright/test';

/** Chromium as root has no sandbox of its own, and it must not reach for the network. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
];

/** What to do where no browser can be had. */
export const browserAdvice =
  'No Chromium was found and none could be installed: run "npx playwright install --with-deps chromium", or set CHROMIUM_PATH to a Chromium on this machine.';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Package managers that need no answer, with what they install. */
const installers: [command: string, steps: string[][]][] = [
  [
    'apt-get',
    [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
    ],
  ],
  ['dnf', [['install', '-y', '-q', 'chromium', 'google-noto-sans-cjk-fonts']]],
  ['apk', [['add', '-q', 'chromium', 'font-noto-cjk']]],
];

async function works(executablePath: string): Promise<boolean> {
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
  for (const candidate of [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...systemPaths])
    if (candidate && (await works(candidate))) return candidate;
  return undefined;
}

function run(command: string, words: string[], minutes: number): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(command, words, { stdio: 'ignore', timeout: minutes * 60_000, env: environment }).status === 0
  );
}

function download(): boolean {
  console.log('No Chromium found: trying Playwright’s own download …');
  return run('npx', ['playwright', 'install', 'chromium'], 4);
}

function installPackage(): boolean {
  const manager = installers.find(([command]) => run(command, ['--version'], 1));
  const asRoot = process.getuid?.() === 0;
  if (!manager || !(asRoot || run('sudo', ['-n', 'true'], 1))) return false;
  const [command, steps] = manager;
  console.log(`Trying the system’s package manager (${command}) …`);
  return steps.every((step) => (asRoot ? run(command, step, 8) : run('sudo', ['-n', command, ...step], 8)));
}

/**
 * Finds a Chromium that starts, or gets one: Playwright's own download, else the system's package
 * manager where that needs no answer.
 *
 * @returns the path of its program
 * @throws with one sentence on what to do when there is none
 */
export async function findBrowser(): Promise<string> {
  const found = await firstThatWorks();
  if (found) return found;
  for (const obtain of [download, installPackage]) {
    const obtained = obtain() ? await firstThatWorks() : undefined;
    if (obtained) return obtained;
  }
  throw new Error(browserAdvice);
}
