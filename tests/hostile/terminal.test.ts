import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { shareCode } from '../site-code.ts';
import { environmentOf, runCommandLine } from '../unit/commands/run-command.ts';
import { copyContent } from '../unit/content/content-copy.ts';

/** Orders to a terminal: colours, a cleared screen, a title, a link, a ring, a line written over, text turned round. */
const orders =
  '\u001b[31m\u001b[2J\u001b]0;hostile\u0007\u001b]8;;https://hostile.test\u001b\\\u009b2J\r\u202e\u2066';

/** The valid column with orders in files, in names of files and in values. */
function hostileContent(t: TestContext): string {
  const content = copyContent(t, {});
  const write = (file: string, text: string): void => {
    const target = path.join(content, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  };
  const inYaml = JSON.stringify(orders)
    .replaceAll('\u009b', '\\u009b')
    .replaceAll('\u202e', '\\u202e')
    .replaceAll('\u2066', '\\u2066');
  write(`issues/005-${orders}/zh.mdx`, `---\ntitle: ${orders}\n---\ntext\n`);
  write(`issues/006-${orders}/fr.mdx`, 'no front matter');
  write(`issues/007-seven/${orders}.mdx`, 'no front matter');
  write(
    'issues/008-eight/zh.mdx',
    `---\nissue: ${inYaml}\ntitle: ${inYaml}\n${inYaml}: x\ndate: ${inYaml}\nauthors: [${inYaml}]\n---\n<${'Unknown'} who=${inYaml} />\n`,
  );
  write('issues/009-nine/zh.mdx', '---\nissue: 9\n---\n{/* check-ignore figures-agree: \u001b */}\n');
  write(`companies/${orders}.yaml`, `name: ${inYaml}\n`);
  write(`companies/example-nine.yaml`, `${inYaml}: ${inYaml}\nname: "\\q${orders}"\n`);
  write('pages/about/zh.mdx', `---\ntitle: ${inYaml}\n---\n{${orders}}\n`);
  write('tags.yaml', `- id: ${inYaml}\n`);
  return content;
}

for (const words of [
  ['check'],
  ['check', '--format', 'json'],
  ['check', '--format', 'github'],
  ['check', '--fix'],
  ['build'],
  ['status'],
  ['translate', '1', 'en'],
  ['translate', '3', 'en', '--author', 'example-person'],
  ['new', '--yes', '--company', 'example-one', '--title', orders],
  ['import', '--dry-run', 'CONTENT'],
])
  test(`${words.slice(0, 3).join(' ')} prints no order to the terminal, and no trace`, async (t) => {
    const content = hostileContent(t);
    const environment = environmentOf(t, content);
    shareCode(environment['CACHE_DIR'] ?? '');
    const { printed } = await runCommandLine(
      environment,
      ...words.map((word) => (word === 'CONTENT' ? path.join(content, 'issues') : word)),
    );
    assert.notEqual(printed, '');
    assert.deepEqual(printed.match(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu), null, printed);
    assert.doesNotMatch(printed, /^ {4}at /m);
  });
