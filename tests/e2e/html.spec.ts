import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { columnFolder } from './site.ts';

const vnu = path.resolve(import.meta.dirname, '../../node_modules/vnu-jar/build/dist/vnu.jar');

interface Message {
  type: string;
  url: string;
  lastLine: number;
  message: string;
}

/** What the Nu HTML checker finds wrong in every page below a folder. */
function check(folder: string): Promise<Message[]> {
  const words = ['-jar', vnu, '--errors-only', '--skip-non-html', '--format', 'json', folder];
  return new Promise((resolve, reject) => {
    execFile(process.env['JAVA'] ?? '', words, { maxBuffer: 1 << 28 }, (_error, _stdout, stderr) => {
      try {
        resolve((JSON.parse(stderr) as { messages: Message[] }).messages);
      } catch {
        reject(new Error(stderr));
      }
    });
  });
}

for (const [name, folder] of [
  ['the column', columnFolder],
  ['the fixture', process.env['FIXTURE_DIR'] ?? ''],
] as const)
  test(`the Nu HTML checker finds no error in ${name}`, async () => {
    test.skip(!process.env['JAVA'], 'Java is not installed');
    const messages = await check(folder);
    expect(
      messages.map(({ url, lastLine, message }) => `${path.relative(folder, url)}:${lastLine} ${message}`),
    ).toEqual([]);
  });

test('the checker finds an error where there is one', async () => {
  test.skip(!process.env['JAVA'], 'Java is not installed');
  const messages = await check(path.resolve(import.meta.dirname, '../fixtures/wrong-page'));
  expect(messages.map(({ message }) => message)).toEqual([expect.stringContaining('Duplicate ID')]);
});
