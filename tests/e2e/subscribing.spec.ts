import { createServer } from 'node:http';
import { existsSync, readFileSync, readdirSync, writeFileSync, cpSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { Subscriber } from './feed-readers.ts';
import { Scratch } from './scratch.ts';
import { pathOf } from './site.ts';

/** Serves the files of a folder as they are at each request. */
async function serve(folder: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const file = path.join(folder, decodeURIComponent(request.url ?? '/'));
    response.statusCode = existsSync(file) ? 200 : 404;
    response.end(existsSync(file) ? readFileSync(file) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function edit(file: string, change: (source: string) => string): void {
  const source = readFileSync(file, 'utf8');
  const changed = change(source);
  expect(changed).not.toBe(source);
  writeFileSync(file, changed);
}

function feedsOf(scratch: Scratch, prefix: string): [string, string][] {
  return [...scratch.built()].filter(
    ([name]) => /(?:rss|atom)\.xml$|feed\.json$/.test(name) && name.startsWith('en/') === (prefix === 'en/'),
  );
}

test(
  'subscribers get every issue once: not after a rebuild, once more after a translation',
  { tag: '@long' },
  async () => {
    test.skip(!process.env['NEWSBOAT'], 'newsboat is not installed');
    const scratch = new Scratch({ isBuilt: true });
    expect((await scratch.run('build')).code).toBe(0);
    const { origin, close } = await serve(scratch.out);
    const chinese = new Subscriber([`${origin}/rss.xml`, `${origin}/atom.xml`]);
    const english = new Subscriber([`${origin}/en/atom.xml`]);
    const [inChinese, inEnglish] = [await chinese.fetch(), await english.fetch()];
    expect([inChinese, inEnglish]).toEqual([3, 2]);
    const first = chinese.articles().find(({ id }) => id.endsWith('issue/1/zh'));
    expect(first?.title).toContain('示例一号 & <芯片>');
    expect(first?.content).toContain('6.4 亿美元');
    chinese.readAll();
    english.readAll();

    const before = [feedsOf(scratch, ''), feedsOf(scratch, 'en/')];
    edit(path.join(scratch.content, 'pages/about/zh.mdx'), (source) => `${source}\n又一段。\n`);
    expect((await scratch.run('build')).code).toBe(0);
    expect([feedsOf(scratch, ''), feedsOf(scratch, 'en/')]).toEqual(before);
    expect([await chinese.fetch(), await english.fetch()]).toEqual([0, 0]);

    const folder = path.join(scratch.content, 'issues/003-example-three');
    expect(readdirSync(folder)).toEqual(['zh.mdx']);
    const fingerprint = /translates: "([0-9a-f]{16})"/.exec(
      (await translate(scratch, folder, '0000000000000000')).printed,
    )?.[1];
    await translate(scratch, folder, fingerprint ?? '');
    expect((await scratch.run('build')).code).toBe(0);
    expect(feedsOf(scratch, '')).toEqual(before[0]);
    expect([await chinese.fetch(), await english.fetch()]).toEqual([0, 1]);
    const [newest] = english.articles();
    expect(newest?.id).toMatch(/issue\/3\/en$/);
    expect(newest?.published).toBe(Date.parse('2024-12-01T18:00:00+08:00'));

    close();
    chinese.leave();
    english.leave();
    scratch.remove();
  },
);

function translate(scratch: Scratch, folder: string, fingerprint: string) {
  writeFileSync(
    path.join(folder, 'en.mdx'),
    [
      '---',
      'title: A later translation',
      'description: One sentence.',
      'date: 2024-12-01',
      'translators: [example-person]',
      `translates: "${fingerprint}"`,
      '---',
      '',
      '## The text',
      '',
      'It came later.',
      '',
    ].join('\n'),
  );
  return scratch.run('check');
}

test('a correction moves the moment of the change and nothing else of its entry’s identity', async () => {
  const scratch = new Scratch({ isBuilt: true });
  expect((await scratch.run('build')).code).toBe(0);
  const moments = (): [string | undefined, string | undefined, string | undefined] => {
    const entry = /<entry>(?:(?!<\/entry>)[\s\S])*issue\/2\/zh[\s\S]*?<\/entry>/.exec(
      Buffer.from(scratch.built().get('atom.xml') ?? '', 'base64').toString(),
    )?.[0];
    const value = (name: string) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(entry ?? '')?.[1];
    return [value('id'), value('published'), value('updated')];
  };
  const [id, published, updated] = moments();
  edit(path.join(scratch.content, 'issues/002-example-two/en.mdx'), (source) =>
    source.replace(
      /^company:/m,
      'corrections:\n  - {date: 2025-02-03, text: {zh: 更正。, en: A correction.}}\ncompany:',
    ),
  );
  expect((await scratch.run('build')).code).toBe(0);
  expect(moments()).toEqual([id, published, new Date('2025-02-03T18:00:00+08:00').toISOString()]);
  expect(updated).not.toBe(moments()[2]);
  scratch.remove();
});

test('a new subscriber reaches the whole column through the archives', async () => {
  const scratch = new Scratch({ isBuilt: true });
  const issues = path.join(scratch.content, 'issues');
  for (let number = 100; number < 145; number += 1) {
    const folder = path.join(issues, `${number}-many`);
    cpSync(path.join(issues, '003-example-three'), folder, { recursive: true });
    edit(path.join(folder, 'zh.mdx'), (source) =>
      source.replace(/^issue: .*$/m, `issue: ${number}`).replace(/^date: .*$/m, 'date: 2025-06-01'),
    );
  }
  expect((await scratch.run('build')).code).toBe(0);
  const built = scratch.built();
  const ids = new Set<string>();
  const visited: string[] = [];
  for (let name: string | undefined = 'atom.xml'; name;) {
    const text: string = Buffer.from(built.get(name) ?? '', 'base64').toString();
    expect(text, name).toContain('<feed');
    visited.push(name);
    for (const [, id = ''] of text.matchAll(/<id>(tag:[^<]+issue[^<]+)<\/id>/g)) ids.add(id);
    expect(text.includes('fh:archive'), name).toBe(name !== 'atom.xml');
    const previous: string | undefined = /href="([^"]+)" rel="prev-archive"/.exec(text)?.[1];
    name = previous && pathOf(previous).slice(1);
  }
  expect(visited).toEqual(['atom.xml', 'archive/2/atom.xml', 'archive/1/atom.xml']);
  expect(ids.size).toBe(48);
  scratch.remove();
});
