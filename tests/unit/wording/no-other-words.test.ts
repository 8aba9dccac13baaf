import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { wording } from '../../../wording.config.ts';

const root = path.resolve(import.meta.dirname, '../../..');

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  baseConfig: [{ files: ['**/*.ts'], languageOptions: { parser: ts.parser } }, wording],
});

/** How often a text of the code says in English what authors are told, as if it were the whole of a file. */
async function found(text: string, file = 'commands/build.ts'): Promise<number> {
  const [result] = await eslint.lintText(text, { filePath: path.join(root, 'src', file) });
  return result?.messages.length ?? 0;
}

for (const text of [
  "console.log('Nothing was published.');",
  'console.error(`Wrote ${count} files into the folder`);',
  "throw new UserError('not-found', 'There is no such file.');",
  "terminal.ask('Name of the company');",
  "const words = { imported: 'would be imported soon' };",
  'const asked = `${name} — is it the right one?`;',
  "report({ message: 'unsound' });",
  "program.option('--fix', 'mend what can be mended');",
])
  test(`finds what is told in English only: ${text}`, async () => {
    assert.equal(await found(text), 1);
  });

for (const text of [
  "console.log(inWords(say('build.done'), language));",
  "throw new Error('a fault that only programmers read');",
  'throw new RangeError(`a fault of ${name} that only programmers read`);',
  "const command = 'npm run translate -- 22 en';",
  "const title = '一期的原文 · The front matter of an original';",
  "const label = { zh: '速览', en: 'The company in one minute' };",
  "const types = ['text/html', 'a-b-c d', 'Series A'];",
  'const pattern = /three words in a pattern/;',
])
  test(`finds nothing in ${text}`, async () => {
    assert.equal(await found(text), 0);
  });

test('words of pages stand in dictionaries of their own', async () => {
  assert.equal(await found("export const en = { title: 'All issues by year' };", 'i18n/en.ts'), 0);
});
