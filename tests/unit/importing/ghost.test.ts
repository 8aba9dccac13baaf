import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { outcomes, imported, type Imported } from './importing.ts';
import { openedSources } from './open-sources.ts';
import { scratchFolder } from '../content/content-copy.ts';
import { english } from '../in-english.ts';

const post = (slug: string, texts: Record<string, unknown>): object => ({
  id: slug,
  slug,
  title: slug,
  status: 'published',
  published_at: '2019-01-02T03:04:05.000Z',
  ...Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ),
});

const exported = (posts: readonly object[]): string => JSON.stringify({ db: [{ data: { posts } }] });

async function importedPosts(t: TestContext, posts: readonly object[]): Promise<Imported> {
  const folder = scratchFolder(t);
  writeFileSync(path.join(folder, 'export.json'), exported(posts));
  return imported(t, folder);
}

test('a post of Ghost that has nothing but Mobiledoc is read, with its cards', async (t) => {
  const mobiledoc = {
    version: '0.3.1',
    atoms: [['soft-return', '', {}]],
    cards: [
      ['markdown', { markdown: '**粗** <kbd>键</kbd>\n\n| 甲 | 乙 |\n|-|-|\n| 1 | 2 |' }],
      ['image', { src: 'https://a.example/a.png', alt: '甲图', caption: '图的<b>说明</b>' }],
      ['code', { code: 'if (a < b) {\n\n  import x;\n}', language: 'js' }],
      ['bookmark', { url: 'https://b.example/', metadata: { title: '书签', description: '说的是什么' } }],
      ['signup', { header: '订阅的话' }],
      ['hr', {}],
      ['html', { html: '<p>网页<!-- 注 --></p>' }],
    ],
    markups: [['strong'], ['a', ['href', 'https://c.example/']], ['em']],
    sections: [
      [
        1,
        'p',
        [
          [0, [], 0, '一'],
          [0, [0], 0, '二'],
          [0, [1], 2, '三'],
          [1, [], 0, 0],
          [0, [2], 1, '四'],
        ],
      ],
      [1, 'h2', [[0, [], 0, '小节']]],
      [3, 'ul', [[[0, [], 0, '甲']], [[0, [0], 1, '乙']]]],
      ...Array.from({ length: 7 }, (_, index) => [10, index]),
      [1, 'blockquote', [[0, [], 0, '引用']]],
    ],
  };
  const { report, text, post: of } = await importedPosts(t, [post('old', { mobiledoc })]);
  assert.deepEqual(outcomes(report), ['export.json#old imported 1']);
  const body = text('#old');
  assert.ok(
    body.startsWith('一**二[三](https://c.example/)**\n\n*四*\n\n## 小节\n\n- 甲\n- **乙**\n\n**粗** `键`'),
    body,
  );
  assert.match(body, /\| 甲 \| 乙 \|\n\| - \| - \|\n\| 1 \| 2 \|/);
  assert.ok(body.includes('甲图') && body.includes('图的**说明**'), body);
  assert.ok(body.includes('```js\nif (a < b) {\n\n  import x;\n}\n```'), body);
  assert.ok(body.includes('[书签](https://b.example/)\n\n说的是什么'), body);
  assert.ok(body.endsWith('网页\n\n> 引用'), body);
  const dropped = of('#old').dropped.map(({ text: words, reason }) => `${words} / ${String(reason)}`);
  assert.ok(dropped.includes(`signup: 订阅的话 / ${english('import.drop.card')}`), dropped.join('\n'));
  assert.ok(dropped.includes(`<!-- 注 --> / ${english('import.drop.html')}`), dropped.join('\n'));
});

test('a post of Ghost that has nothing but Lexical is read, with its cards', async (t) => {
  const words = (text: string, format = 0): object => ({ type: 'extended-text', text, format });
  const item = (...children: object[]): object => ({ type: 'listitem', children });
  const list = (listType: string, ...children: object[]): object => ({ type: 'list', listType, children });
  const root = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          words('一'),
          words('二', 3),
          words('，m'),
          words('2', 64),
          { type: 'link', url: 'https://c.example/', children: [words('三')] },
          words('a<b', 16),
        ],
      },
      { type: 'extended-heading', tag: 'h2', children: [words('小节')] },
      list('bullet', item(words('甲')), item(list('number', item(words('子')))), item(words('乙'))),
      { type: 'codeblock', code: 'a < b\n  {c}', language: 'c' },
      { type: 'callout', calloutEmoji: '💡', calloutText: '提示的<b>话</b>' },
      {
        type: 'gallery',
        images: [
          { src: 'https://a.example/1.png', alt: '甲图' },
          { src: 'https://a.example/2.png', alt: '乙图' },
        ],
      },
      { type: 'toggle', heading: '问', content: '<p>答</p>' },
      { type: 'embed', url: 'https://v.example/1', html: '<iframe></iframe>' },
      { type: 'horizontalrule' },
      {
        type: 'header',
        header: '大字',
        subheader: '小字',
        buttonText: '看',
        buttonUrl: 'https://d.example/',
      },
      { type: 'transistor', accentColor: '红色' },
      { type: 'extended-quote', children: [words('引用')] },
    ],
  };
  const { text, post: of } = await importedPosts(t, [post('new', { lexical: { root } })]);
  const body = text('#new');
  assert.ok(
    body.startsWith('一**_二_**，m²[三](https://c.example/)`a<b`\n\n## 小节\n\n- 甲\n  1. 子\n- 乙'),
    body,
  );
  assert.ok(body.includes('```c\na < b\n  {c}\n```\n\n> 💡 提示的**话**'), body);
  assert.ok(body.includes('甲图') && body.includes('乙图') && body.includes('**问**\n\n答'), body);
  assert.ok(body.includes('## 大字\n\n小字\n\n[看](https://d.example/)'), body);
  assert.ok(body.includes('https://v.example/1') && body.endsWith('> 引用'), body);
  assert.ok(JSON.stringify(of('#new').dropped).includes('transistor: '));
});

test('texts of Ghost that are broken or hostile are refused in one line each', async (t) => {
  let deep: object = { type: 'paragraph', children: [] };
  for (let depth = 0; depth < 400; depth += 1) deep = { type: 'quote', children: [deep] };
  const { refusals, sources } = await openedSources(t, {
    'export.json': exported([
      post('broken', { mobiledoc: '{"sections":' }),
      post('deep', { lexical: { root: { children: [deep] } } }),
      post('empty', { mobiledoc: { sections: [] } }),
      post('odd', {
        mobiledoc: { sections: [[10, 9], [1, 'p', [[0, [7], 99, '还在']]], null, [2], 'x'], cards: 5 },
      }),
    ]),
  });
  assert.deepEqual(
    refusals.map(({ name }) => name),
    ['export.json#broken', 'export.json#deep', 'export.json#empty'],
  );
  assert.equal(refusals[1]?.words, english('import.too-deep'));
  const odd = sources.open(sources.posts.find((name) => name.endsWith('#odd')) ?? '');
  assert.ok('source' in odd && odd.source.includes('还在'));
});
