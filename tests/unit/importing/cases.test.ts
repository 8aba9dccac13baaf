import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { importCommand } from '#commands/import.ts';
import type { ImportReport } from '#importing/report.ts';
import { copyContent, scratchFolder } from '../content/content-copy.ts';
import { environmentOf } from '../commands/run-command.ts';
import { emptyColumn, fieldOf, imported, outcomes } from './importing.ts';
import { openedSources } from './open-sources.ts';

test('code is the same to the byte: module words, rules and templates in it, and code by its indent', async (t) => {
  const { text } = await imported(t, 'code');
  assert.ok(text('/code.md').includes('```python\nimport json\nexport = 1\n```'), text('/code.md'));
  assert.ok(text('/code.md').includes('```\ndef f(a):\n    return {"a": a}\n```'));
  assert.match(text('/code.md'), /\| 甲\s+\| `a\\\|b` \|/);
  assert.ok(text('rule-in-code.md').includes('```yaml\n---\na: 1\n---\nb: 2\n```'));
  assert.match(text('rule-in-code.md'), /一段。\n\n---\n\n另一段。/);
  assert.ok(
    text('template-in-code.md').includes(
      '```html\n<ul>\n{% for post in posts %}\n{{ post.title }}\n{% endfor %}\n</ul>\n```',
    ),
  );
});

test('each post keeps its day, numbers follow the days, and what has none waits', async (t) => {
  const { report, issue } = await imported(t, 'undated');
  assert.deepEqual(outcomes(report), ['README.md undated', 'a.md imported 1', 'b.md imported 2']);
  assert.equal(fieldOf(issue('/a.md'), 'date'), '2019-01-01');
  assert.equal(fieldOf(issue('/b.md'), 'date'), '2020-01-01');
});

test('a post without a day has that on which it was added to a repository', async (t) => {
  const content = emptyColumn(t);
  const place = scratchFolder(t);
  const git = (...words: string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
      cwd: place,
      env: {
        ...process.env,
        GIT_AUTHOR_DATE: '2020-03-04T05:06:07Z',
        GIT_COMMITTER_DATE: '2020-03-04T05:06:07Z',
      },
    });
  writeFileSync(path.join(place, '一 篇.md'), '# 一篇\n\n正文讲一件事。\n');
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'One');
  writeFileSync(path.join(place, 'new.md'), '# 新的\n\n正文讲另一件事。\n');
  const file = path.join(scratchFolder(t), 'report.json');
  await importCommand(environmentOf(t, content), [place], { report: file, number: '1' });
  const report = JSON.parse(readFileSync(file, 'utf8')) as ImportReport;
  assert.deepEqual(outcomes(report), ['new.md undated', '一 篇.md imported 1']);
  const [made = ''] = report.posts.flatMap(({ files }) => files);
  assert.equal(fieldOf(readFileSync(path.join(content, made), 'utf8'), 'date'), '2020-03-04');
});

test('the name of a file tells the day, and a day in the head comes first', async (t) => {
  for (const folder of ['order', 'jekyll']) {
    const { report, issue } = await imported(t, folder);
    assert.deepEqual(outcomes(report), ['2020-01-01-old.md imported 1', '2023-05-01-new.md imported 2']);
    assert.equal(fieldOf(issue('new.md'), 'date'), '2023-05-01');
  }
});

test('tags, authors, the summary and the day of the last change are those of the head', async (t) => {
  const { issue, report } = await imported(t, 'hexo');
  const made = issue('front-matter.md');
  assert.equal(fieldOf(made, 'description'), '作者自己写的摘要。');
  assert.equal(fieldOf(made, 'updated'), '2022-05-06');
  assert.doesNotMatch(fieldOf(made, 'authors') ?? '', /example-team/);
  assert.deepEqual(report.unknownTags.map(({ name }) => name).sort(), ['NFT', '一级市场', '区块链', '投资']);
});

test('the tags of posts of Hexo become Markdown', async (t) => {
  const { text, issue } = await imported(t, 'hexo');
  const made = text('tags-plugin.md');
  assert.ok(made.includes('```js\nconst a = {b: 1};\n```'), made);
  assert.ok(made.includes('> 提示的内容。'), made);
  assert.match(made, /> 引文。\n>\n> — 张三/);
  assert.ok(made.includes('https://www.youtube.com/watch?v=dQw4w9WgXcQ'), made);
  assert.equal(fieldOf(issue('width.md'), 'description'), '第一句话说明这篇文章讲什么。');
  assert.equal(fieldOf(issue('entity.md'), 'title'), '"实体 & 标签"');
  assert.match(fieldOf(issue('entity.md'), 'description') ?? '', /O’Reilly 很好/);
  assert.doesNotMatch(text('setext.md'), /^#/m);
});

test('TOML is read, and the short codes of Hugo become Markdown', async (t) => {
  const { issue, text } = await imported(t, 'hugo');
  assert.equal(fieldOf(issue('toml.md'), 'title'), 'TOML 的前言');
  assert.equal(fieldOf(issue('toml.md'), 'date'), '2019-04-05');
  const made = text('shortcodes.md');
  assert.ok(made.includes('```go\nvar a = map[string]int{"b": 1}\n```'), made);
  assert.ok(made.includes('来源：公司'), made);
  assert.match(made, /> \*\*摘要\*\*\n>\n> 提示的内容。/);
});

test('the tags of Liquid become Markdown', async (t) => {
  const { text } = await imported(t, 'jekyll');
  assert.ok(text('new.md').includes('```ruby\nputs "{1}"\n```'), text('new.md'));
});

test('posts of one title that say other things are two issues', async (t) => {
  const { report } = await imported(t, 'samename');
  assert.deepEqual(outcomes(report), ['2022-01-05-weekly.md imported 1', '2022-06-08-weekly.md imported 2']);
});

test('files that are no posts are told, and a post without a character that can be seen is refused', async (t) => {
  const { report } = await imported(t, 'other-files');
  assert.deepEqual(outcomes(report), ['zero-width.md refused']);
  assert.deepEqual(report.others.map((file) => path.basename(file)).sort(), [
    '_config.yml',
    'chart.png',
    'logo.svg',
    'package.json',
    'style.css',
  ]);
});

test('what makes the pages of a blog holds no posts', async (t) => {
  const post = '---\ntitle: One\ndate: 2020-01-01\n---\n\nText.\n';
  for (const [settings, posts, machinery] of [
    [
      'hugo.toml',
      'content/post/one.md',
      ['archetypes/post.md', 'themes/x/exampleSite/content/a.md', 'layouts/rss.xml', 'README.md'],
    ],
    ['_config.yml', 'source/_posts/one.md', ['scaffolds/post.md', 'themes/x/README.md']],
    [
      '_config.yml',
      '_posts/2020-01-01-one.md',
      ['_includes/a.md', '_site/one.md', 'node_modules/a/README.md'],
    ],
  ] as const) {
    const { sources } = await openedSources(
      t,
      Object.fromEntries([settings, posts, ...machinery].map((name) => [name, post])),
    );
    assert.deepEqual(
      sources.posts.map((name) => path.basename(name)),
      [path.basename(posts)],
    );
    assert.equal(sources.othersBut(new Set()).length, machinery.length + 1);
  }
});

test('a tilde of a range strikes nothing through, and a task list stays one', async (t) => {
  assert.match((await imported(t, 'tilde')).text('tilde.md'), /10\\~20元之间，人数在30\\~40人/);
  const { text } = await imported(t, 'plain');
  assert.match(
    text('/tasks.md'),
    /\*\*粗体\*\*和\[链接\]\(https:\/\/example\.com\/\)。\n\n- \[ \] 待办\n- \[x\] 已办/,
  );
  assert.match(text('aside.md'), /一句提示/);
});

test('where the most complete variant is refused, the next one is tried', async (t) => {
  const { report } = await imported(t, 'variants', {});
  assert.equal(report.counts.imported, 1);
});

test('posts of the column are taken apart in every form that they have', async (t) => {
  const content = emptyColumn(t);
  const { text, issue, post } = await imported(t, 'column', { number: '1' }, content);
  const company = (id: string): string => readFileSync(path.join(content, `companies/${id}.yaml`), 'utf8');
  assert.equal(post('01-runon-refused.md').outcome, 'imported');
  assert.equal(fieldOf(issue('02-space-in-intro.md'), 'description'), 'Bar是一家做机器人的公司。');
  assert.match(company('bar'), /# lead, not in investors\.yaml: SoftBank/);
  assert.match(company('baz'), /founded: 2023/);
  assert.match(company('baz'), /name: Jane Roe\n\s+kind: founder/);
  assert.match(text('03-overview-headings.md'), /^## 1分钟项目速览\n\n<Profile \/>/m);
  const references = issue('04-reference-lines.md');
  for (const url of ['https://example.com/article/1', 'https://example.com/a', 'https://example.org/b'])
    assert.ok(references.includes(`url: "${url}"`), references);
  assert.doesNotMatch(text('04-reference-lines.md'), /参考链接/);
  const qux = company('qux');
  assert.ok(qux.indexOf('amount: USD 10.3M') < qux.lastIndexOf('amount: USD 640M'), qux);
  assert.match(qux, /kind: executive\n\s+role: \{zh: CMO, en: Chief marketing officer\}/);
  assert.match(qux, /source: "https:\/\/example\.com\/article\/1"/);
  assert.match(text('05-quotes.md'), /它是怎么做到的？/);
});

test('a second run writes nothing', async (t) => {
  const content = copyContent(t, {});
  for (const folder of ['hexo', 'hugo', 'jekyll', 'plain'])
    await imported(t, folder, { number: '2000' }, content);
  const files = (): string[] =>
    (readdirSync(content, { recursive: true }) as string[]).sort().map((name) => {
      const file = path.join(content, name);
      return existsSync(file) && /\.\w+$/.test(name) ? `${name} ${readFileSync(file, 'base64')}` : name;
    });
  const before = files();
  for (const folder of ['hexo', 'hugo', 'jekyll', 'plain']) {
    const { report } = await imported(t, folder, { number: '2000' }, content);
    assert.equal(report.counts.imported, 0);
  }
  assert.deepEqual(files(), before);
});
