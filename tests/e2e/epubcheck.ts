import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackages } from './installer.ts';

/** Where Debian has EPUBCheck, a program of the W3C that Java runs. */
const program = '/usr/share/java/epubcheck.jar';

/**
 * Looks for EPUBCheck, and installs it where that needs no answer. Says so when it is missing.
 *
 * @returns its file, or an empty text
 */
export function findEpubcheck(): string {
  if (!existsSync(program)) installPackages({ 'apt-get': ['epubcheck'] });
  if (existsSync(program)) return program;
  console.log('Skipped: checking books with EPUBCheck, which is not installed (Debian: epubcheck).');
  return '';
}

/** What EPUBCheck finds wrong in a book: errors and warnings. */
export function epubProblems(file: string): string[] {
  const words = ['-jar', process.env['EPUBCHECK'] ?? '', '--json', '-', '--quiet', file];
  const report = (): string => {
    try {
      return execFileSync(process.env['JAVA'] ?? '', words, { maxBuffer: 1 << 28, stdio: 'pipe' }).toString();
    } catch (error) {
      return String((error as { stdout: Buffer }).stdout);
    }
  };
  const { messages } = JSON.parse(report()) as { messages: { ID: string; message: string }[] };
  return messages.map(({ ID, message }) => `${ID} ${message}`);
}
