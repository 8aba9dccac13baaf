import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import {
  companyFile,
  copyContent,
  originalFile,
  scratchFolder,
  writeFiles,
} from '../content/content-copy.ts';
import { environmentOf, runCommandLine } from './run-command.ts';

test('tells what grows old in both languages, and for programs as a check does', async (t) => {
  const environment = environmentOf(t, copyContent(t, {}));
  const run = (...words: string[]) => runCommandLine(environment, 'stale', '--as-of', '2026-11-28', ...words);
  const { code, printed } = await run();
  assert.equal(code, 0, printed);
  assert.match(printed, /As of 2026-11-28: 4 companies not covered for a year, 2 rounds unverified\./);
  assert.match(printed, /Links were not tried/);
  const chinese = await run('--lang', 'zh');
  assert.match(chinese.printed, /截至 2026-11-28：一年没有写到的公司 4 家，未经证实的融资 2 轮。/);
  const json = JSON.parse((await run('--json')).printed) as { code: string; file: string }[];
  assert.deepEqual(json.map(({ code: each }) => each).toSorted(), [
    ...Array<string>(4).fill('company-unseen'),
    ...Array<string>(2).fill('round-unverified'),
  ]);
});

test('says what is no day, in the language of messages', async (t) => {
  const environment = environmentOf(t, copyContent(t, {}));
  const { code, printed } = await runCommandLine(environment, 'stale', '--as-of', 'soon', '--lang', 'zh');
  assert.deepEqual([code, printed], [1, '--as-of 后面写一个日期，如 2026-11-28；“soon”不是日期。\n']);
});

test('asks nothing of the network unless it is told to, and then remembers what failed', async (t) => {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const source = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a`;
  const content = path.join(scratchFolder(t), 'content');
  writeFiles(content, {
    'authors.yaml': '- {id: example-team, name: Example, bio: {zh: 示例。, en: An example.}}\n',
    'tags.yaml': '- {id: example-chips, name: Chips, description: {zh: 示例。, en: An example.}}\n',
    'companies/example-five.yaml': companyFile({ source }),
    'issues/005-example-five/zh.mdx': originalFile({ company: 'example-five' }),
  });
  const environment = environmentOf(t, content);
  await runCommandLine(environment, 'stale');
  assert.equal(requests, 0);
  const onDay = (date: number): Promise<{ printed: string }> => {
    const clock = { SOURCE_DATE_EPOCH: String(Date.UTC(2025, 5, date) / 1000) };
    return runCommandLine({ ...environment, ...clock }, 'stale', '--online');
  };
  const first = await onDay(1);
  assert.match(first.printed, /Trying 1 address …/);
  assert.match(first.printed, /example-five\.yaml:7:13 .* 404 Not Found; it failed on 2025-06-01/);
  assert.match((await onDay(2)).printed, /Links: 0 dead, 1 failed/);
  assert.match((await onDay(9)).printed, /dead: it has failed on 3 days since 2025-06-01/);
});
