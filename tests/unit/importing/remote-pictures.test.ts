import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { importCommand, type ImportOptions } from '#commands/import.ts';
import type { ImportReport, PostReport } from '#importing/report.ts';
import { environmentOf } from '../commands/run-command.ts';
import { problemsOf, scratchFolder } from '../content/content-copy.ts';
import { english, inEnglish } from '../in-english.ts';
import { emptyColumn } from './importing.ts';
import { png, servePictures, type PictureServer } from './picture-server.ts';

const unwritten = '待写：图中是什么';

/** A blog and the column that it is imported into, run after run. */
class Moving {
  readonly content: string;
  readonly blog: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly #report: string;

  constructor(t: TestContext, posts: Record<string, string>) {
    this.content = emptyColumn(t);
    this.environment = environmentOf(t, this.content);
    this.blog = path.join(scratchFolder(t), 'blog');
    this.#report = path.join(scratchFolder(t), 'report.json');
    for (const [name, text] of Object.entries(posts)) {
      const file = path.join(this.blog, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  async run(options: ImportOptions = {}): Promise<{ report: ImportReport; words: string }> {
    const given = { number: '1', report: this.#report, ...options };
    const { words } = await importCommand(this.environment, [this.blog], given);
    return { report: JSON.parse(readFileSync(this.#report, 'utf8')) as ImportReport, words };
  }

  /** Every file of the column with its time. */
  everything(): string[] {
    const names = readdirSync(this.content, { recursive: true, encoding: 'utf8' }).sort();
    return names.map((name) => `${name} ${statSync(path.join(this.content, name)).mtimeMs}`);
  }

  #folder(name: string): string {
    const found = readdirSync(path.join(this.content, 'issues')).find((each) => each.includes(name));
    return path.join(this.content, 'issues', found ?? '');
  }

  file(name: string, text = 'zh.mdx'): string {
    return path.join(this.#folder(name), text);
  }

  text(name: string, text = 'zh.mdx'): string {
    return readFileSync(this.file(name, text), 'utf8').split('\n---\n').slice(1).join('\n---\n').trim();
  }

  files(name: string): string[] {
    return readdirSync(this.#folder(name)).sort();
  }
}

const post = (text: string, head = ''): string =>
  `---\ntitle: 一篇文章\ndate: 2021-03-06\n${head}---\n\n${text}\n`;

const pictures = ({ pictures: list }: PostReport): string[] =>
  list.map(({ line, url, failure }) =>
    [line, path.basename(url), failure && inEnglish(failure)].filter(Boolean).join(' '),
  );

const site = async (t: TestContext): Promise<PictureServer> =>
  servePictures(t, {
    '/a.png': await png('red'),
    '/b.png': await png('blue'),
    '/c.png?x=1&y=2': await png('green'),
    '/cover.png': await png('grey'),
  });

test('pictures of other sites are listed with the command that fetches them, and nothing is asked for', async (t) => {
  const { origin, asked } = await site(t);
  const blog = new Moving(t, {
    'a b/one.md': post(
      `一段。\n\n![图甲](${origin}/a.png)\n\n![图乙][b]\n\n[b]: ${origin}/b.png`,
      `cover: ${origin}/cover.png\n`,
    ),
  });
  for (const dryRun of [true, false]) {
    const { report, words } = await blog.run({ dryRun, lang: 'en', text: 'zh' });
    assert.deepEqual(pictures(report.posts[0] as PostReport), ['4 cover.png', '9 a.png', '13 b.png']);
    assert.match(words, /line 9: http:\/\/127\.0\.0\.1:\d+\/a\.png {2}图甲\n/);
    const command = `npm run import -- ${blog.blog} --number 1 --text zh --lang en --pictures`;
    assert.ok(words.endsWith(`${english('import.pictures-fetch', { count: 3 })}\n\n  ${command}`), words);
  }
  assert.match(blog.text('one'), /^一段。\n\n\[图甲\]\(http.*a\.png\)\n\n\[图乙\]\(http.*b\.png\)$/);
  assert.deepEqual(asked, []);
});

test('pictures are fetched into drafts that were imported before, and a third run writes nothing', async (t) => {
  const { origin, host, asked } = await site(t);
  const text = [
    `![图甲](${origin}/a.png "标题")和![](${origin}/c.png?x=1&y=2)。`,
    `[![缩略图](${origin}/b.png)](${origin}/b.png)`,
    `[![缩略图乙](${origin}/b.png)](https://example.com/)`,
    `[两张 ![左](${origin}/a.png "左边") 和 ![右](${origin}/b.png) 图](https://example.com/)`,
    `| 表 | 图 |\n| -- | -- |\n| 一 | ![甲乙](${origin}/a.png) |`,
    `<img src="${origin}/a.png" alt="网页里的图">`,
    `见[蓝图](${origin}/b.png)。`,
    `\`![代码](${origin}/a.png)\``,
  ].join('\n\n');
  const blog = new Moving(t, { 'one.md': post(text, `cover: ${origin}/cover.png\n`) });
  const fetching = { pictures: true, allowHost: [host] };
  const first = await blog.run();
  assert.equal(first.report.fetched, 0);
  const { report, words } = await blog.run(fetching);
  const [one] = report.posts as [PostReport];
  assert.equal(one.outcome, 'exists');
  assert.deepEqual(pictures(one), []);
  assert.equal(report.fetched, 9);
  assert.ok(words.includes(english('import.pictures-added', { folder: 'issues/001-one', count: 9 })), words);
  assert.deepEqual(blog.files('one'), ['a.png', 'b.png', 'c.png', 'cover.png', 'zh.mdx']);
  assert.deepEqual(blog.text('one').replace(/ {2,}/g, ' ').replace(/-{2,}/g, '-').split('\n'), [
    `![图甲](./a.png "标题")和![${unwritten}](./c.png)。`,
    '',
    '![缩略图](./b.png)',
    '',
    '[![缩略图乙](./b.png)](https://example.com/)',
    '',
    '[两张 ![左](./a.png "左边") 和 ![右](./b.png) 图](https://example.com/)',
    '',
    '| 表 | 图 |',
    '| - | - |',
    '| 一 | ![甲乙](./a.png) |',
    '',
    '![网页里的图](./a.png)',
    '',
    `见[蓝图](${origin}/b.png)。`,
    '',
    `\`![代码](${origin}/a.png)\``,
  ]);
  assert.match(
    readFileSync(blog.file('one'), 'utf8'),
    new RegExp(`^cover:\n  src: ./cover.png\n  alt: ${unwritten}\n`, 'm'),
  );
  assert.ok(
    one.todo.some(({ message }) => inEnglish(message) === english('import.picture-words', { name: 'c.png' })),
  );
  const errors = (await problemsOf(t, blog.content)).filter(({ severity }) => severity === 'error');
  assert.deepEqual(
    errors.filter(({ code }) => code !== 'no-content'),
    [],
  );
  assert.deepEqual([...asked].sort(), ['/a.png', '/b.png', '/c.png?x=1&y=2', '/cover.png']);
  const before = blog.everything();
  const third = await blog.run(fetching);
  assert.deepEqual(blog.everything(), before);
  assert.equal(asked.length, 4);
  assert.deepEqual(pictures(third.report.posts[0] as PostReport), []);
});

test('one run imports and fetches: a picture of several posts once, each language of a post its own text', async (t) => {
  const { origin, host, asked } = await site(t);
  const blog = new Moving(t, {
    'one.md': post(`![图甲](${origin}/a.png)`),
    'two.md': post(`另一篇。\n\n![图甲](${origin}/a.png)\n\n![没有的图](${origin}/none.png)`).replace(
      '一篇',
      '两篇',
    ),
    'en/two.md': post(`Another.\n\n![A red square](${origin}/a.png)`).replace('一篇文章', 'A post'),
  });
  const review = path.join(blog.blog, 'review.html');
  const { report, words } = await blog.run({ pictures: true, allowHost: [host], review });
  assert.deepEqual([...asked].sort(), ['/a.png', '/none.png']);
  assert.equal(report.fetched, 3);
  const two = report.posts.find(({ file }) => file.endsWith('blog/two.md')) as PostReport;
  const status = english('import.fetch.status', { status: '404 Not Found' });
  assert.deepEqual(pictures(two), [`10 none.png ${status}`]);
  assert.ok(words.includes(status));
  assert.ok(words.includes(english('import.pictures-again', { count: 1 })));
  assert.equal(blog.text('two'), `另一篇。\n\n![图甲](./a.png)\n\n[没有的图](${origin}/none.png)`);
  assert.equal(blog.text('two', 'en.mdx'), 'Another.\n\n![A red square](./a.png)');
  assert.deepEqual(blog.files('two'), ['a.png', 'en.mdx', 'zh.mdx']);
  assert.deepEqual(blog.files('one'), ['a.png', 'zh.mdx']);
  assert.ok(readFileSync(review, 'utf8').includes('![图甲](./a.png)'));
});

test('a draft that was edited gets its pictures, what its editor took out stays out, and what is published stays', async (t) => {
  const { origin, host, asked } = await site(t);
  const blog = new Moving(t, {
    'one.md': post(
      `甲。\n\n![图甲,一张](${origin}/a.png)\n\n![图乙](${origin}/b.png)\n\n![图丙](${origin}/cover.png)`,
    ),
    'two.md': post(`乙。\n\n![图甲](${origin}/a.png)`).replace('一篇', '两篇'),
  });
  await blog.run();
  const [one, two] = [blog.file('one'), blog.file('two')];
  const edited = readFileSync(one, 'utf8')
    .replace('甲。\n\n[', '改过的一段。\n\n[')
    .replace('[图甲,一张]', '[工厂里的一张图]')
    .replace(/\[图乙\].*/, '')
    .replace(/\[图甲\]\(.*/, '')
    .replace(/\[图丙\]\(http(.*)\)/, '图丙 http\\$1');
  writeFileSync(one, edited);
  writeFileSync(two, readFileSync(two, 'utf8').replace('draft: true\n', ''));
  const before = readFileSync(two, 'utf8');
  const { report } = await blog.run({ pictures: true, allowHost: [host] });
  assert.deepEqual(asked, ['/a.png']);
  assert.match(blog.text('one'), /^改过的一段。\n\n!\[工厂里的一张图\]\(\.\/a\.png\)\n\n\n\n图丙 http.*$/);
  const inWords = english('import.fetch.words');
  assert.deepEqual(pictures(report.posts[0] as PostReport), [`12 cover.png ${inWords}`]);
  assert.equal(readFileSync(two, 'utf8'), before);
  const published = english('import.fetch.published', { file: 'issues/002-two/zh.mdx' });
  assert.deepEqual(pictures(report.posts[1] as PostReport), [`8 a.png ${published}`]);
});

test('a run that broke off goes on with what is missing', async (t) => {
  const red = await png('red');
  const { origin, host, asked } = await servePictures(t, {
    '/a.png': red,
    '/b.png': (response, time) => {
      if (time > 1) response.end(red);
      else response.writeHead(200, { 'content-length': '5000' }).write('half', () => response.destroy());
    },
  });
  const blog = new Moving(t, { 'one.md': post(`![图甲](${origin}/a.png)\n\n![图乙](${origin}/b.png)`) });
  const fetching = { pictures: true, allowHost: [host] };
  const { report } = await blog.run(fetching);
  const reason = english('import.fetch.failed', { reason: 'ECONNRESET' });
  assert.deepEqual(pictures(report.posts[0] as PostReport), [`8 b.png ${reason}`]);
  assert.equal(blog.text('one'), `![图甲](./a.png)\n\n[图乙](${origin}/b.png)`);
  const second = await blog.run(fetching);
  assert.equal(second.report.fetched, 1);
  assert.equal(blog.text('one'), '![图甲](./a.png)\n\n![图乙](./a.png)');
  assert.deepEqual([...asked].sort(), ['/a.png', '/b.png', '/b.png']);
  assert.deepEqual(blog.files('one'), ['a.png', 'zh.mdx']);
});

test('a post cannot make the importer ask private hosts, and it says how the author can', async (t) => {
  const { origin, host, asked } = await site(t);
  const blog = new Moving(t, { 'one.md': post(`![图甲](${origin}/a.png)`) });
  const { report, words } = await blog.run({ pictures: true });
  assert.deepEqual(asked, []);
  const refused = english('import.fetch.private', { host: '127.0.0.1' });
  assert.deepEqual(pictures(report.posts[0] as PostReport), [`6 a.png ${refused}`]);
  assert.ok(words.includes(refused), host);
});

test('Ctrl-C ends the fetching: nothing is half-written, and the same command goes on', async (t) => {
  const red = await png('red');
  let stop = (): void => undefined;
  const { origin, host } = await servePictures(t, {
    '/a.png': red,
    '/b.png': (response, time) => {
      if (time > 1) response.end(red);
      else response.write('begun', () => stop());
    },
  });
  const blog = new Moving(t, { 'one.md': post(`![图甲](${origin}/a.png)\n\n![图乙](${origin}/b.png)`) });
  const words = ['import', blog.blog, '--number', '1', '--pictures', '--allow-host', host];
  const running = spawn(process.execPath, ['src/cli.ts', ...words], { env: blog.environment, stdio: 'pipe' });
  stop = () => running.kill('SIGINT');
  const [code] = (await once(running, 'exit')) as [number | null];
  assert.equal(code, 1);
  assert.match(blog.text('one'), /\[图乙\]\(http/);
  assert.deepEqual(
    blog.files('one').filter((name) => name !== 'a.png'),
    ['zh.mdx'],
  );
  await blog.run({ pictures: true, allowHost: [host] });
  assert.equal(blog.text('one'), '![图甲](./a.png)\n\n![图乙](./a.png)');
});
