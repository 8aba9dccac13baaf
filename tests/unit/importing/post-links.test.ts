import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { importCommand, type ImportOptions } from '#commands/import.ts';
import { readContent } from '#content/read-content.ts';
import type { ImportReport, PostReport } from '#importing/report.ts';
import { fixtures, problemsOf, scratchFolder, writeFiles } from '../content/content-copy.ts';
import { environmentOf } from '../commands/run-command.ts';
import { inEnglish, english } from '../in-english.ts';

/** What came of an import of posts, given by their paths. */
interface Moved {
  report: ImportReport;
  post(name: string): PostReport;
  text(name: string): string;
  /** The redirects that lead to an issue of this import: the old path and the number. */
  redirects: string[];
}

/** A column without issues. */
function emptyColumn(t: TestContext): string {
  const content = scratchFolder(t);
  for (const name of ['authors.yaml', 'investors.yaml', 'tags.yaml', 'series.yaml'])
    cpSync(path.join(fixtures, 'valid', name), path.join(content, name));
  writeFiles(content, { 'redirects.yaml': '# old\n[]\n' });
  return content;
}

async function moved(
  t: TestContext,
  files: Record<string, string>,
  options: ImportOptions = {},
  content = emptyColumn(t),
): Promise<Moved> {
  const [place, out] = [scratchFolder(t), scratchFolder(t)];
  writeFiles(place, files);
  const file = path.join(out, 'report.json');
  await importCommand(environmentOf(t, content), [place], { report: file, number: '1', ...options });
  const report = JSON.parse(readFileSync(file, 'utf8')) as ImportReport;
  const errors = (await problemsOf(t, content)).filter(
    ({ severity, code }) => severity === 'error' && code !== 'no-content',
  );
  assert.deepEqual(errors, []);
  const post = (name: string): PostReport => {
    const found = report.posts.find((each) => each.file.endsWith(name));
    assert.ok(found, name);
    return found;
  };
  const text = (name: string): string => {
    const { files: made, reason } = post(name);
    assert.ok(made[0], inEnglish(reason ?? ''));
    return readFileSync(path.join(content, made[0]), 'utf8').split('\n---\n').slice(1).join('\n').trim();
  };
  const redirects = readContent(content, '2026-01-01').records.redirects.map(
    ({ data }) => `${decodeURIComponent(data.from)} ${data.to}`,
  );
  return { report, post, text, redirects };
}

/** A post with some front matter. */
const written = (head: string, text: string): string =>
  `---\ntitle: 一篇讲${text.slice(0, 6)}\n${head}\n---\n\n${text}\n`;
const todo = ({ todo: notes }: PostReport): string[] =>
  notes.map(({ message }) => message as unknown as string);

test('links of Jekyll between posts lead from issue to issue, to later ones too, and its addresses are redirected', async (t) => {
  const { text, redirects, post } = await moved(t, {
    '_config.yml': 'permalink: pretty\nurl: https://old.example\nbaseurl: /blog\n',
    '_posts/2020-01-01-first.md': written(
      'category: News',
      '甲文讲一件事。见[后一篇]({% post_url 2020-02-02-second %})、[它的一节](/blog/2020/02/02/second/#a-part)，和[没有的]({% post_url 2019-01-01-none %})。',
    ),
    '_posts/2020-02-02-second.md': written(
      'redirect_from: /older/',
      '乙文讲另一件事。见[前一篇](https://old.example/blog/news/2020/01/01/first/)，[别处](https://other.example/2020/01/01/first/)。\n\n## A Part\n\n这一节。',
    ),
  });
  assert.match(
    text('first.md'),
    /\[后一篇\]\(\/issues\/2\/\)、\[它的一节\]\(\/issues\/2\/#a-part\)，和没有的。/,
  );
  assert.match(
    text('second.md'),
    /\[前一篇\]\(\/issues\/1\/\)，\[别处\]\(https:\/\/other\.example\/2020\/01\/01\/first\/\)/,
  );
  assert.ok(todo(post('first.md')).includes(english('import.link-lost', { address: '2019-01-01-none' })));
  assert.deepEqual(redirects, [
    '/blog/news/2020/01/01/first/ /issues/1/',
    '/blog/older/ /issues/2/',
    '/blog/2020/02/02/second/ /issues/2/',
  ]);
});

test('addresses of Hexo are those of its pattern or of the front matter', async (t) => {
  const { text, redirects } = await moved(t, {
    '_config.yml': 'permalink: :year/:month/:title.html\n',
    'source/_posts/one.md': written(
      'date: 2020-01-01',
      '甲文讲一件事，见{% post_link 二 %}和 {% post_link none 没有的 %}。',
    ),
    'source/_posts/二.md': written(
      'date: 2020-01-02\npermalink: own/',
      '乙文讲另一件事，见[前一篇](/2020/01/one.html)。',
    ),
  });
  assert.match(text('one.md'), /\[二\]\(\/issues\/2\/\)和 没有的。/);
  assert.match(text('二.md'), /\[前一篇\]\(\/issues\/1\/\)/);
  assert.deepEqual(redirects, ['/2020/01/one.html /issues/1/', '/own/ /issues/2/']);
});

test('addresses of Hugo are those of its sections, and files lead to files', async (t) => {
  const { text, redirects } = await moved(t, {
    'hugo.toml': 'baseURL = "https://old.example/"\n[permalinks]\nnews = "/:year/:slug/"\n',
    'content/post/One.md': written(
      'date: 2020-01-01',
      '甲文讲一件事，见[另一篇]({{< ref "b/index.md" >}})。',
    ),
    'content/post/b/index.md': written(
      'date: 2020-01-02',
      '乙文讲另一件事，见[前一篇](../One.md)，[它](../one/)。',
    ),
    'content/news/c.md': written('date: 2020-01-03\nslug: see\naliases: [/c/]', '丙文讲第三件事。'),
  });
  assert.match(text('One.md'), /\[另一篇\]\(\/issues\/2\/\)/);
  assert.match(text('index.md'), /\[前一篇\]\(\/issues\/1\/\)，\[它\]\(\/issues\/1\/\)/);
  assert.deepEqual(redirects.sort(), [
    '/2020/see/ /issues/3/',
    '/c/ /issues/3/',
    '/post/b/ /issues/2/',
    '/post/one/ /issues/1/',
  ]);
});

test('addresses by a pattern; one that two posts have is given to the first, and a second run adds none', async (t) => {
  const files = {
    '2020-01-01-a.md': written('redirect_from: [/same/, /issues/9/]', '甲文讲一件事。'),
    '2020-01-02-b.md': written(
      'redirect_from: /same/\nurl: /p?id=3',
      '乙文讲另一件事，见[前一篇](/2020/01/01/a/)。',
    ),
  };
  const content = emptyColumn(t);
  const options = { permalink: '/:year/:month/:day/:title/' };
  const { redirects, post, text } = await moved(t, files, options, content);
  assert.deepEqual(redirects, [
    '/same/ /issues/1/',
    '/2020/01/01/a/ /issues/1/',
    '/2020/01/02/b/ /issues/2/',
  ]);
  for (const address of ['/same/', '/p?id=3'])
    assert.ok(todo(post('b.md')).includes(english('import.address-left', { address })), address);
  assert.ok(todo(post('a.md')).includes(english('import.address-left', { address: '/issues/9/' })));
  assert.match(text('b.md'), /\[前一篇\]\(\/issues\/1\/\)/);
  const again = await moved(t, files, options, content);
  assert.deepEqual(again.redirects, redirects);
  assert.deepEqual(again.report.redirects, []);
});

test('links within a post lead to its headings; where the place is gone, their words stay', async (t) => {
  const files = {
    '2020-01-01-a.md': written(
      '',
      '见[后文](#它的-做法-how)、[注](#ref1)与[上面](#)。\n\n## 它的 做法（How）\n\n先这样，再那样。<a name="ref1"></a>',
    ),
  };
  const { text, post } = await moved(t, files);
  assert.match(text('a.md'), /^见\[后文\]\(#[^)]+\)、注与上面。$/m);
  for (const address of ['#ref1', '#'])
    assert.ok(todo(post('a.md')).includes(english('import.place-lost', { address })), address);
});

test('links to other pages of the old blog get its whole address, where the settings of the blog tell it', async (t) => {
  const files = {
    '_config.yml': 'url: https://old.example\nbaseurl: /blog\n',
    '_posts/2020-01-01-a.md': written(
      'tags: 甲 乙',
      '见[关于]({{ site.baseurl }}/about/#me)、[资料](/blog/files/a.pdf)与[这里]({{ "/x/" | relative_url }})。\n\n![一张图](/img/a.png)',
    ),
  };
  const { text, post } = await moved(t, files);
  assert.match(
    text('a.md'),
    /^见\[关于\]\(https:\/\/old\.example\/blog\/about\/#me\)、\[资料\]\(https:\/\/old\.example\/blog\/files\/a\.pdf\)与\[这里\]\(https:\/\/old\.example\/blog\/x\/\)。$/m,
  );
  assert.match(text('a.md'), /^\[一张图\]\(https:\/\/old\.example\/blog\/img\/a\.png\)$/m);
  const asked = todo(post('a.md'));
  assert.ok(
    asked.includes(english('import.link-whole', { address: 'https://old.example/blog/about/#me' })),
    asked.join('\n'),
  );
  // Words in a text are tags each, as Jekyll has it.
  for (const name of ['甲', '乙']) assert.ok(asked.includes(english('import.unknown-tag', { name })), name);
});

test('a post that is refused leaves its number to the next', async (t) => {
  const { post } = await moved(t, {
    '2020-01-01-a.md': written('', '<script>alert(1)</script>'),
    '2020-01-02-b.md': written('', '乙文讲一件事。'),
    '2020-01-03-c.md': written('', '丙文讲另一件事。'),
  });
  assert.equal(post('a.md').outcome, 'refused');
  assert.deepEqual([post('b.md').number, post('c.md').number], [1, 2]);
});
