import assert from 'node:assert/strict';
import os from 'node:os';
import { test, type TestContext } from 'node:test';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { startBodyJob } from '#content/body-job.ts';
import type { BodySource } from '#content/body-source.ts';
import { bodyCache } from '#content/parse-source.ts';
import { openStore } from '#state/store.ts';
import { scratchFolder } from './content-copy.ts';
import { toldInEnglish, english } from '../in-english.ts';

function source(name: string, text: string): BodySource {
  return {
    file: `issues/${name}/zh.mdx`,
    digest: `digest-${name}`,
    text,
    context: { references: ['example-source'], pictures: [] },
  };
}

function sources(count: number): BodySource[] {
  return Array.from({ length: count }, (_, index) => source(`n${index}`, `## 第 ${index} 期\n\n正文。\n`));
}

function error(name: string, line: number): Diagnostic {
  return {
    severity: 'error',
    file: `issues/${name}/zh.mdx`,
    line,
    column: 1,
    code: 'unknown-component',
    message: english('unknown-component', { name: 'Widget' }),
    help: english('unknown-component.help', {
      names: [
        'Profile',
        'FundingTable',
        'FundingChart',
        'Money',
        'Cite',
        'Figure',
        'Gallery',
        'Compare',
        'Drawing',
        'DataTable',
        'Video',
        'PullQuote',
        'Callout',
      ],
    }),
  };
}

/** Counts the threads that are started while a test runs. */
function countThreads(t: TestContext): () => number {
  let count = 0;
  const add = (): void => {
    count += 1;
  };
  process.on('worker', add);
  t.after(() => process.off('worker', add));
  return () => count;
}

for (const { count, threads } of [
  { count: 47, threads: 0 },
  { count: 48, threads: os.availableParallelism() },
])
  test(`parses ${count} texts in ${threads === 0 ? 'this thread' : 'a thread for each processor'}`, async (t) => {
    const started = countThreads(t);
    await startBodyJob(scratchFolder(t), sources(count)).problems;
    assert.equal(started(), threads);
  });

for (const count of [1, 47, 48, 101])
  test(`parses ${count} texts and keeps every body but a refused one`, async (t) => {
    const folder = scratchFolder(t);
    const cache = bodyCache(folder);
    const bodies = [...sources(count - 1), source('bad', '一\n\n<Widget />\n\n<Widget />\n')];
    const job = startBodyJob(folder, bodies);
    assert.equal(job.parsed, count);
    assert.deepEqual(toldInEnglish(await job.problems), [error('bad', 3), error('bad', 5)]);
    assert.equal(job.failed('digest-bad'), true);
    assert.equal(cache.has('digest-bad'), false);
    for (const { digest } of bodies.slice(0, -1)) {
      assert.equal(job.failed(digest), false);
      const heading = `第 ${digest.slice('digest-n'.length)} 期`;
      assert.deepEqual(
        cache.read(digest).headings.map(({ text }) => text),
        [heading],
      );
    }
  });

for (const count of [1, 48])
  test(`has the body of a text in the cache once it is ready, of ${count}`, async (t) => {
    const folder = scratchFolder(t);
    const cache = bodyCache(folder);
    const bodies = sources(count);
    const job = startBodyJob(folder, bodies);
    for (const { digest } of bodies) {
      await job.ready(digest);
      assert.equal(cache.read(digest).minutes, 1);
    }
    assert.deepEqual(await job.problems, []);
  });

test('knows that a text is refused once it is ready, while others are still parsed', async (t) => {
  const bad = source('bad', '<Widget />\n');
  const job = startBodyJob(scratchFolder(t), [bad, ...sources(60)]);
  await job.ready(bad.digest);
  assert.equal(job.failed(bad.digest), true);
  assert.deepEqual(toldInEnglish(await job.problems), [error('bad', 1)]);
});

for (const count of [3, 50])
  test(`parses none of ${count} texts again, but the refused one`, async (t) => {
    const folder = scratchFolder(t);
    const bodies = [...sources(count), source('bad', '<Widget />\n')];
    await startBodyJob(folder, bodies).problems;
    const again = startBodyJob(folder, bodies);
    assert.equal(again.parsed, 1);
    assert.deepEqual(toldInEnglish(await again.problems), [error('bad', 1)]);
  });

test('is done at once with nothing to parse', async (t) => {
  const job = startBodyJob(scratchFolder(t), []);
  assert.equal(job.parsed, 0);
  assert.deepEqual(await job.problems, []);
});

test('is ready for a text that it was not asked to parse', async (t) => {
  const job = startBodyJob(scratchFolder(t), []);
  assert.equal(await job.ready('elsewhere'), undefined);
  assert.equal(job.failed('elsewhere'), false);
});

test('tells the parse errors in the order of the texts, whichever thread is first', async (t) => {
  const bodies = Array.from({ length: 60 }, (_, index) =>
    source(`n${index}`, index === 0 ? `${'正文。\n\n'.repeat(2000)}<Widget />\n` : '<Widget />\n'),
  );
  const problems = await startBodyJob(scratchFolder(t), bodies).problems;
  assert.deepEqual(
    problems.map(({ file }) => file),
    bodies.map(({ file }) => file),
  );
});

test('checks a text by the references and pictures of its own issue', async (t) => {
  const cite = source('one', '一句<Cite id="example-source" />。\n');
  const other = { ...cite, digest: 'digest-two', context: { references: [], pictures: [] } };
  const job = startBodyJob(scratchFolder(t), [cite, other]);
  await job.problems;
  assert.equal(job.failed('digest-one'), false);
  assert.equal(job.failed('digest-two'), true);
});

for (const count of [0, 48])
  test(
    `fails, and lets nobody wait for ever, when one body beside ${count} cannot be kept`,
    { timeout: 600_000 },
    async (t) => {
      const folder = scratchFolder(t);
      bodyCache(folder);
      openStore(folder).database.exec(
        "CREATE TRIGGER lost BEFORE INSERT ON bodies WHEN new.key = 'lost' BEGIN SELECT RAISE(ABORT, 'lost'); END",
      );
      const lost = { ...source('lost', ''), text: '正文。\n', digest: 'lost' };
      const job = startBodyJob(folder, [...sources(count), lost]);
      await assert.rejects(job.problems, /lost/);
      await assert.rejects(job.ready(lost.digest), /lost/);
    },
  );

const alike = [source('one', '<Widget />\n'), { ...source('two', '<Widget />\n'), digest: 'digest-one' }];

test('tells what is wrong with texts that are alike in each file', async (t) => {
  const { problems } = startBodyJob(scratchFolder(t), alike);
  assert.deepEqual(toldInEnglish(await problems), [error('one', 1), error('two', 1)]);
});

test('parses texts that are alike once', (t) => {
  assert.equal(startBodyJob(scratchFolder(t), alike).parsed, 1);
});
