import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { printable } from '#diagnostics/printable.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { say } from '#wording/phrase.ts';

/** What hangs is ended after so long. Milliseconds. */
const longest = 300_000;

/** Where Chrome and Edge are put on Windows, below the folders of programs. */
const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** Beside the styles that the site has for paper: a picture leaves room for the text around it. */
const printStyles = '@page{size:A4}.prose img{max-block-size:120mm}';

/** The places of Chromium, Chrome and Edge; those without a window first, which take half the processor time. */
export function chromiumPaths(environment: NodeJS.ProcessEnv): string[] {
  const windows = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => {
    const folder = environment[name];
    return folder === undefined ? [] : windowsPrograms.map((program) => path.join(folder, program));
  });
  return [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows,
  ];
}

/**
 * Finds the Chromium that prints: that of `CHROMIUM_PATH`, or one that is installed.
 *
 * @throws {UserError} where there is none
 */
export function findChromium(environment: NodeJS.ProcessEnv): string {
  const program = environment['CHROMIUM_PATH'];
  if (program && !existsSync(program))
    throw new UserError('not-found', say('book.chromium-missing', { program: printable(program) }));
  const found = program || chromiumPaths(environment).find((each) => existsSync(each));
  if (!found) throw new UserError('not-found', say('book.no-chromium'));
  return found;
}

/** What Chromium is told (its `headless_command_handler.cc`, and `chrome/common/chrome_switches.cc`). */
function wordsOf(folder: string): string[] {
  return [
    '--headless',
    // Root has no sandbox; the page runs no script.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    `--user-data-dir=${path.join(folder, 'profile')}`,
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
    '--export-tagged-pdf',
    `--print-to-pdf=${path.join(folder, 'page.pdf')}`,
    pathToFileURL(path.join(folder, 'page.html')).href,
  ];
}

/**
 * Prints a document that holds all that it shows as a PDF on A4, with bookmarks and tags for programs that read aloud.
 *
 * @param program a Chromium
 * @throws {UserError} where it does not print
 */
export async function printPdf(program: string, html: string): Promise<Buffer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'print-'));
  try {
    const sized = html.replace('</head>', `<style>${printStyles}</style></head>`);
    writeFileSync(path.join(folder, 'page.html'), sized);
    await promisify(execFile)(program, wordsOf(folder), { timeout: longest });
    return readFileSync(path.join(folder, 'page.pdf'));
  } catch (error) {
    const reason = printable((error as Error).message.split('\n')[0] ?? '');
    throw new UserError('not-found', say('book.not-printed', { program, reason }));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 9 });
  }
}
