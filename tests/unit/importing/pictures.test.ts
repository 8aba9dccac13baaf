import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import sharp from 'sharp';
import { importCommand } from '#commands/import.ts';
import { environmentOf } from '../commands/run-command.ts';
import { fixtures, scratchFolder } from '../content/content-copy.ts';
import { inEnglish } from '../in-english.ts';
import { emptyColumn, imported } from './importing.ts';

const unwritten = '待写：图中是什么';

async function png(colour: string): Promise<Buffer> {
  return sharp({ create: { width: 8, height: 8, channels: 3, background: colour } })
    .png()
    .toBuffer();
}

/** A folder of files, by their paths. */
function folderOf(t: TestContext, files: Record<string, string | Buffer>): string {
  const folder = path.join(scratchFolder(t), 'blog');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

const post = (text: string, head = ''): string =>
  `---\ntitle: 一篇文章\ndate: 2021-03-06\n${head}---\n\n${text}\n`;

test('pictures beside a post come along: in the folder of its name, in its bundle, by an encoded address', async (t) => {
  const hexo = await imported(t, 'hexo');
  assert.match(
    hexo.text('with-picture.md'),
    /!\[销售额\]\(\.\/chart\.png\)\n[^]*!\[又一张\]\(\.\/chart\.png\)/,
  );
  const { files, todo, pictures } = hexo.post('with-picture.md');
  assert.deepEqual(
    files.map((file) => path.basename(file)),
    ['zh.mdx', 'chart.png'],
  );
  assert.deepEqual(
    pictures.map(({ url }) => url),
    ['/images/absolute.png'],
  );
  assert.match(
    todo.map(({ line, message }) => `${line} ${inEnglish(message)}`).join('\n'),
    /^10 The picture \/images\/absolute\.png is not/m,
  );
  const hugo = await imported(t, 'hugo');
  assert.ok(
    hugo.text('bundle/index.md').includes(`![${unwritten}](./chart.png)`),
    hugo.text('bundle/index.md'),
  );
  const notion = await imported(t, 'notion');
  assert.ok(notion.text('.md').includes(`![${unwritten}](./untitled.png)`), notion.text('.md'));
});

test('an address that starts at the top of a blog is found below the folder that is served', async (t) => {
  const folder = folderOf(t, {
    'source/_posts/a.md': post(
      '一段。\n\n![一张红图](/images/a.png "说明")\n\n![一张蓝图][two]\n\n[two]: ../images/b.png',
      'cover: /images/c.png\n',
    ),
    'source/images/a.png': await png('red'),
    'source/images/b.png': await png('blue'),
    'source/images/c.png': await png('green'),
  });
  const { text, issue, post: report, report: whole } = await imported(t, folder);
  assert.match(text('a.md'), /!\[一张红图\]\(\.\/a\.png "说明"\)\n\n!\[一张蓝图\]\(\.\/b\.png\)$/);
  assert.match(issue('a.md'), /^cover:\n  src: \.\/c\.png\n  alt: 待写：图中是什么$/m);
  assert.equal(report('a.md').files.length, 4);
  assert.deepEqual(whole.others, []);
});

test('different pictures of one name have two names, and the same picture is there once', async (t) => {
  const [red, blue] = [await png('red'), await png('blue')];
  const folder = folderOf(t, {
    'a.md': post(
      '![甲图](x/1.png)\n\n![乙图](y/1.png)\n\n![丙图](z/2.png)\n\n行内有![丁图](x/pic.png)一张。',
    ),
    'x/1.png': red,
    'x/pic.png': red,
    'y/1.png': blue,
    'z/2.png': red,
  });
  const { text } = await imported(t, folder);
  const names = Array.from(text('a.md').matchAll(/\]\(\.\/([^)]+)\)/g), ([, name]) => name);
  assert.equal(names.length, 4);
  assert.equal(new Set(names).size, 2);
  assert.deepEqual([names[2], names[3]], [names[0], names[0]]);
});

test('nothing outside the imported folders is read, and what is no picture stays an address', async (t) => {
  const folder = folderOf(t, {
    'posts/a.md': post(
      '![甲图](../secret.png)\n\n![乙图](link.png)\n\n![丙图](broken.png)\n\n![丁图](%00.png)',
    ),
    'posts/broken.png': 'no picture',
    'secret.png': await png('red'),
  });
  symlinkSync('../secret.png', path.join(folder, 'posts', 'link.png'));
  const content = emptyColumn(t);
  const file = path.join(scratchFolder(t), 'report.json');
  await importCommand(environmentOf(t, content), [path.join(folder, 'posts')], { report: file, number: '1' });
  const { posts } = JSON.parse(readFileSync(file, 'utf8')) as {
    posts: { files: string[]; todo: { message: string }[] }[];
  };
  assert.deepEqual(
    posts.flatMap(({ files }) => files.map((each) => path.basename(each))),
    ['zh.mdx'],
  );
  assert.match(
    posts[0]?.todo.map(({ message }) => message).join('\n') ?? '',
    /broken\.png was not taken over: it is not a picture/,
  );
});

test('a dry run writes no picture, a second run nothing, and --force replaces what changed', async (t) => {
  const content = emptyColumn(t);
  const place = path.join(scratchFolder(t), 'hexo');
  cpSync(path.join(fixtures, 'import', 'hexo'), place, { recursive: true });
  const run = async (options: object): Promise<unknown> =>
    importCommand(environmentOf(t, content), [path.join(place, 'with-picture.md')], {
      number: '1',
      ...options,
    });
  await run({ dryRun: true });
  assert.ok(!existsSync(path.join(content, 'issues')));
  await run({});
  const [folder = ''] = readdirSync(path.join(content, 'issues'));
  const picture = path.join(content, 'issues', folder, 'chart.png');
  const before = readFileSync(picture);
  writeFileSync(path.join(place, 'with-picture', 'chart.png'), await png('red'));
  await run({});
  assert.deepEqual(readFileSync(picture), before);
  appendFileSync(path.join(place, 'with-picture.md'), '\n又一段。\n');
  await run({ force: true });
  assert.notDeepEqual(readFileSync(picture), before);
});

test('pictures are found in the blog around the imported posts, and nowhere else', async (t) => {
  const folder = folderOf(t, {
    'blog/_config.yml': 'url: https://a.example\nbaseurl: /b\n',
    'blog/_posts/2021-03-06-a.md': post(
      '![一张红图](/b/img/a.png)\n\n![一张蓝图](../img/b.png)\n\n![外面的图](../../c.png)',
    ),
    'blog/img/a.png': await png('red'),
    'blog/img/b.png': await png('blue'),
    'c.png': await png('green'),
  });
  const content = emptyColumn(t);
  await importCommand(environmentOf(t, content), [path.join(folder, 'blog/_posts')], { number: '1' });
  const [issue = ''] = readdirSync(path.join(content, 'issues'));
  assert.deepEqual(readdirSync(path.join(content, 'issues', issue)).sort(), ['a.png', 'b.png', 'zh.mdx']);
});
