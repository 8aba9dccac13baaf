import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Segment } from '#markdown/body.ts';
import { checkBody, parseBody } from '#markdown/parse.ts';
import { bodyOf } from '../sample.ts';

/** Segments in a short form: HTML as it is, a component as it may be written. */
function short(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (typeof segment === 'string') return segment;
      const { name, properties, children } = segment;
      const values = Object.entries(properties).map(([key, value]) => ` ${key}=${JSON.stringify(value)}`);
      return `<${name}${values.join('')}>${short(children)}</${name}>`;
    })
    .join('');
}

const texts: Record<string, [source: string, html: string][]> = {
  Markdown: [
    ['一段文字。\n\n又一段。', '<p>一段文字。</p><p>又一段。</p>'],
    ['*一* **二** `三`', '<p><em>一</em> <strong>二</strong> <code>三</code></p>'],
    ['一  \n二', '<p>一<br>\n二</p>'],
    ['> 引', '<blockquote><p>引</p></blockquote>'],
    ['- 一\n  - 二', '<ul><li>一<ul><li>二</li></ul></li></ul>'],
    ['3. 一\n4. 二', '<ol start="3"><li>一</li><li>二</li></ol>'],
    ['---', '<hr>'],
    ['```js\nif (a < b) {}\n```', '<pre><code class="language-js">if (a &#x3C; b) {}\n</code></pre>'],
    ['\\<b> \\{x\\} a < b } &amp;', '<p>&#x3C;b> {x} a &#x3C; b } &#x26;</p>'],
    ['"a" -- b...', '<p>"a" -- b...</p>'],
  ],
  'emphasis beside Chinese punctuation': [
    ['**加粗：**后面', '<p><strong>加粗：</strong>后面</p>'],
    ['前面**“引”**后面', '<p>前面<strong>“引”</strong>后面</p>'],
    ['前面*强调。*后面', '<p>前面<em>强调。</em>后面</p>'],
    ['（**括号**）、**《书》**的', '<p>（<strong>括号</strong>）、<strong>《书》</strong>的</p>'],
  ],
  GFM: [
    ['~~删~~', '<p><del>删</del></p>'],
    ['https://e.test/a', '<p><a href="https://e.test/a">https://e.test/a</a></p>'],
    [
      '- [x] 一\n- [ ] 二',
      '<ul class="contains-task-list"><li class="task-list-item"><TaskMark done=true></TaskMark> 一</li>' +
        '<li class="task-list-item"><TaskMark done=false></TaskMark> 二</li></ul>',
    ],
  ],
  links: [
    ['[a](https://e.test)', '<p><a href="https://e.test">a</a></p>'],
    ['[a](http://e.test "题")', '<p><a href="http://e.test" title="题">a</a></p>'],
    ['[a](/issues/2/)', '<p><a href="/issues/2/">a</a></p>'],
    ['[a](#背景)', '<p><a href="#%E8%83%8C%E6%99%AF">a</a></p>'],
    ['[a](mailto:a@e.test)', '<p><a href="mailto:a@e.test">a</a></p>'],
    ['[a][b]\n\n[b]: https://e.test', '<p><a href="https://e.test">a</a></p>'],
  ],
  'components in a sentence': [
    ['融资 <Money amount="USD 640M" />。', '<p>融资 <Money amount="USD 640M"></Money>。</p>'],
    ['文<Cite id="one"></Cite>字', '<p>文<Cite id="one" occurrence=1></Cite>字</p>'],
    ['<Money amount={"USD 640M"} />。', '<p><Money amount="USD 640M"></Money>。</p>'],
    ["文<Money amount='USD 640M' />", '<p>文<Money amount="USD 640M"></Money></p>'],
    ['**<Money amount="USD 1M" />**', '<p><strong><Money amount="USD 1M"></Money></strong></p>'],
    [
      '| a |\n| - |\n| <Money amount="USD 1M" /> |',
      '<div class="table-scroll" tabindex="0"><table><thead><tr><th>a</th></tr></thead>' +
        '<tbody><tr><td><Money amount="USD 1M"></Money></td></tr></tbody></table></div>',
    ],
  ],
  'components on lines of their own': [
    ['<Profile />', '<Profile></Profile>'],
    ['一\n\n<FundingTable />\n\n二', '<p>一</p><FundingTable></FundingTable><p>二</p>'],
    ['<FundingChart></FundingChart>', '<FundingChart></FundingChart>'],
    [
      '<Figure src="./chip.jpg" alt="图" caption="说" />',
      '<Figure src="./chip.jpg" alt="图" caption="说"></Figure>',
    ],
    [
      '<PullQuote who="甲">\n\n一**句**。\n\n- 二\n\n</PullQuote>',
      '<PullQuote who="甲"><p>一<strong>句</strong>。</p><ul><li>二</li></ul></PullQuote>',
    ],
    ['<Callout kind="note">\n一\n</Callout>', '<Callout kind="note"><p>一</p></Callout>'],
  ],
  pictures: [
    ['![图](./chip.jpg)', '<Figure src="./chip.jpg" alt="图"></Figure>'],
    ['![图](./chip.jpg "题")', '<Figure src="./chip.jpg" alt="图" caption="题"></Figure>'],
    ['文 ![图](./chip.jpg "题") 字', '<p>文 <Picture src="./chip.jpg" alt="图"></Picture> 字</p>'],
    ['![图](./chip.jpg) 字', '<p><Picture src="./chip.jpg" alt="图"></Picture> 字</p>'],
    [
      '[![图](./chip.jpg)](https://e.test)',
      '<p><a href="https://e.test"><Picture src="./chip.jpg" alt="图"></Picture></a></p>',
    ],
    ['![图][pic]\n\n[pic]: ./chip.jpg', '<Figure src="./chip.jpg" alt="图"></Figure>'],
  ],
  'comments, and drops them': [
    ['一{/* 无 */}二', '<p>一二</p>'],
    ['{/* 无 */}', ''],
    ['一\n\n{/*\n无\n\n无\n*/}\n\n二', '<p>一</p><p>二</p>'],
    ['{/* 无 */}{/* 无 */}一', '<p>一</p>'],
    ['<Profile /> {/* 无 */}', '<Profile></Profile>'],
    ['<Callout>\n\n{/* 无 */}\n\n一\n\n</Callout>', '<Callout><p>一</p></Callout>'],
  ],
};

for (const [what, cases] of Object.entries(texts))
  for (const [source, html] of cases)
    test(`reads ${what}: ${JSON.stringify(source)}`, () => {
      assert.equal(short(bodyOf(source).segments), html);
    });

test('reads strikethrough beside Chinese punctuation', () => {
  assert.equal(short(bodyOf('前~~删：~~后').segments), '<p>前<del>删：</del>后</p>');
});

test('is empty for an empty text', () => {
  const { segments, headings, citations, minutes } = bodyOf('\n\n');
  assert.deepEqual(
    { segments, headings, citations, minutes },
    {
      segments: [],
      headings: [],
      citations: {},
      minutes: 1,
    },
  );
});

test('lists the headings of sections and their parts with depth, id and text', () => {
  const { headings } = bodyOf('## **一** `二`\n\n### 三\n\n###### [四](/)[^1]\n\n[^1]: 五\n');
  assert.deepEqual(headings, [
    { depth: 2, id: '一-二', text: '一 二' },
    { depth: 3, id: '三', text: '三' },
    { depth: 6, id: '四1', text: '四' },
  ]);
});

test('counts the minutes of the whole text, notes and enclosed text too', () => {
  const long = '字'.repeat(399);
  assert.equal(bodyOf(`${long}一`).minutes, 1);
  assert.equal(bodyOf(`${long}\n\n一二`).minutes, 2);
  assert.equal(bodyOf(`${long}[^1]\n\n[^1]: 一二`).minutes, 2);
  assert.equal(bodyOf(`${long}\n\n<Callout>一二</Callout>`).minutes, 2);
});

test('is plain data with the places of the source', () => {
  const body = bodyOf('一\n\n<Callout>二<Cite id="one" /></Callout>\n');
  assert.deepEqual(JSON.parse(JSON.stringify(body)), body);
  const [, , callout] = body.tree.children;
  assert.deepEqual(callout?.position?.start, { line: 3, column: 1, offset: 3 });
});

test('a text is checked as it is parsed', () => {
  for (const source of [
    '正文 **粗** <Profile />',
    'a {b} <c>',
    '# 题',
    '<Callout>',
    '![图](https://a.example/b.png)',
  ]) {
    const context = { companies: ['acme'], references: [], pictures: [] };
    const parsed = parseBody(source, context);
    assert.deepEqual(checkBody(source, context).errors, 'errors' in parsed ? parsed.errors : []);
  }
});
