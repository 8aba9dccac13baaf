import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { daysToDie, linkMemory } from '#authoring/stale/link-memory.ts';
import { findDeadLinks } from '#authoring/stale/dead-links.ts';
import { findUnseenCompanies } from '#authoring/stale/unseen-companies.ts';
import { findUnverifiedRounds } from '#authoring/stale/unverified-rounds.ts';
import { readContent, type Content } from '#content/read-content.ts';
import { companyFile, copyContent, originalFile, scratchFolder } from '../../content/content-copy.ts';
import { toldInEnglish, english } from '../../in-english.ts';
import { say } from '#wording/phrase.ts';

const read = (t: TestContext, overlay: Record<string, string> = {}): Content =>
  readContent(copyContent(t, overlay), '2026-01-01');

/** The companies of the fixture that are unseen on a day. */
const unseen = (content: Content, asOf: string): string[] =>
  findUnseenCompanies(content, asOf).map(({ file }) => file.slice('companies/'.length, -'.yaml'.length));

test('a company is unseen once a year has passed since the last change of an issue, and not on the day', (t) => {
  const content = read(t, {
    'companies/example-five.yaml': companyFile({ date: '2021' }),
    'issues/005-example-five/zh.mdx': originalFile({ company: 'example-five', updated: '2024-09-30' }),
  });
  assert.ok(!unseen(content, '2025-09-30').includes('example-five'));
  assert.ok(unseen(content, '2025-10-01').includes('example-five'));
});

test('a round tells of a company as late as its date may mean', (t) => {
  for (const [date, seen, gone] of [
    ['2024-10-05', '2025-10-05', '2025-10-06'],
    ['2024-10', '2025-10-31', '2025-11-01'],
    ['2024', '2025-12-31', '2026-01-01'],
  ] as const) {
    const content = read(t, { 'companies/example-five.yaml': companyFile({ date }) });
    assert.ok(!unseen(content, seen).includes('example-five'), date);
    assert.ok(unseen(content, gone).includes('example-five'), date);
  }
});

test('a draft and an issue that is not out yet tell of no company', (t) => {
  const content = read(t, {
    'companies/example-five.yaml': 'name: Example Five\nfounded: 2020\n',
    'issues/005-example-five/zh.mdx': originalFile({ company: 'example-five', draft: 'true' }),
  });
  const [found] = toldInEnglish(
    findUnseenCompanies(content, '2024-07-02').filter(({ file }) => file.includes('five')),
  );
  assert.equal(
    found?.message,
    english('company-unseen.never', { name: { zh: 'Example Five', en: 'Example Five' } }),
  );
});

test('an unseen company is told at its name, with the last day', (t) => {
  const [first] = toldInEnglish(
    findUnseenCompanies(read(t, {}), '2026-11-28').filter(({ file }) => file.includes('two')),
  );
  const [last = ''] = first?.message.match(/202\d-\d\d-\d\d/) ?? [];
  assert.equal(first?.message, english('company-unseen', { name: { en: 'Example Two' }, last }));
  assert.deepEqual([first?.code, first?.severity, first?.line], ['company-unseen', 'warning', 1]);
});

test('every unverified round is told at its status, and no other', (t) => {
  const found = toldInEnglish(findUnverifiedRounds(read(t)));
  assert.deepEqual(
    found.map(({ file, line, message }) => `${file}:${line} ${message}`),
    [
      `companies/example-one.yaml:28 ${english('round-unverified', { round: { zh: '种子轮', en: 'Seed' }, date: '2016' })}`,
      `companies/example-one.yaml:49 ${english('round-unverified', { round: { zh: 'B 轮', en: 'Series B' }, date: '2021-04' })}`,
    ],
  );
});

/** A site whose pages answer as is told, and the links that the column has to it. */
async function site(t: TestContext): Promise<{
  answer: (status: number) => void;
  links: (...paths: string[]) => { address: string; file: string; line: number; column: number }[];
}> {
  let status = 200;
  const server = createServer((_request, response) => response.writeHead(status).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    answer: (next) => (status = next),
    links: (...paths) =>
      paths.map((path, index) => ({ address: origin + path, file: 'zh.mdx', line: index + 1, column: 1 })),
  };
}

test('a link that fails is told as such, and as dead once it has failed on several days', async (t) => {
  const { answer, links } = await site(t);
  const folder = scratchFolder(t);
  const on = async (day: string) =>
    toldInEnglish((await findDeadLinks(links('/a', '/a#b'), linkMemory(folder), day, {})).diagnostics);
  answer(404);
  const days = ['2026-11-01', '2026-11-02', '2026-11-02', '2026-11-09'];
  const told: string[][] = [];
  for (const day of days) told.push((await on(day)).map(({ code }) => code));
  assert.equal(daysToDie, 3);
  assert.deepEqual(told, [
    ['link-failed', 'link-failed'],
    ['link-failed', 'link-failed'],
    ['link-failed', 'link-failed'],
    ['link-dead', 'link-dead'],
  ]);
  const [dead] = await on('2026-11-10');
  assert.equal(
    dead?.message,
    english('link-dead', {
      problem: say('online.status', { status: '404 Not Found' }),
      since: '2026-11-01',
      count: 4,
    }),
  );
});

test('a link that leads somewhere again is as good as new', async (t) => {
  const { answer, links } = await site(t);
  const memory = linkMemory(scratchFolder(t));
  for (const [day, status, codes] of [
    ['2026-11-01', 500, ['link-failed']],
    ['2026-11-02', 500, ['link-failed']],
    ['2026-11-03', 200, []],
    ['2026-11-04', 500, ['link-failed']],
  ] as const) {
    answer(status);
    const { diagnostics } = await findDeadLinks(links('/a'), memory, day, {});
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      codes,
    );
  }
});

test('a site that turns programs away makes no link dead, and is counted', async (t) => {
  const { answer, links } = await site(t);
  const memory = linkMemory(scratchFolder(t));
  answer(403);
  for (const day of ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04']) {
    const { diagnostics, refused } = await findDeadLinks(links('/a', '/b'), memory, day, {});
    assert.deepEqual([diagnostics, refused], [[], 2]);
  }
});
