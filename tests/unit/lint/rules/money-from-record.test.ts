import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { moneyFromRecord } from '#lint/rules/money-from-record.ts';
import { fixContent } from '#lint/fixes/fix-content.ts';
import { hasErrors, lintContent } from '#lint/lint-content.ts';
import { expand } from '#markdown/expand.ts';
import { parseBody } from '#markdown/parse.ts';
import { toPlainText } from '#markdown/plain-text.ts';
import { plainComponents } from '#exports/plain-components.ts';
import { readContent } from '#content/read-content.ts';
import type { Settings } from '#content/settings.ts';
import { tries } from '../../../extent.ts';
import { Random } from '../../../random.ts';
import {
  copyContent,
  originalFile,
  scratchFolder,
  translationFile,
  writeFiles,
} from '../../content/content-copy.ts';
import { inEnglish, english } from '../../in-english.ts';
import type { Locale } from '#config.ts';

const now = Date.UTC(2025, 5, 1);
const folder = 'issues/005-example-five';

function columnOf(t: TestContext, zh: string, en?: string): Settings {
  const content = copyContent(t, {
    [`${folder}/zh.mdx`]: originalFile({ text: zh }),
    ...(en !== undefined && { [`${folder}/en.mdx`]: translationFile({ text: en }) }),
  });
  return { content, cache: scratchFolder(t), out: scratchFolder(t) };
}

/** What the texts of an issue are once their amounts are taken from the record. */
async function taken(t: TestContext, zh: string, en?: string): Promise<string[]> {
  const { texts } = await fixContent(columnOf(t, zh, en), now, { requested: [moneyFromRecord] });
  return [[zh, 'zh'] as const, ...(en === undefined ? [] : [[en, 'en'] as const])].map(([text, locale]) => {
    const fixed = texts.get(`${folder}/${locale}.mdx`)?.text;
    return fixed === undefined ? text : fixed.slice(fixed.indexOf('\n---\n', 4) + 6).trim();
  });
}

const money = '<Money round="series-c" />';

for (const [zh, en, takenZh, takenEn] of [
  ['公司融到 6.4 亿美元。', undefined, `公司融到 ${money}。`, undefined],
  [
    'C 轮融资 <Money amount="USD 640M" />，估值 <Money amount="USD 2.8B" />。',
    'The Series C raised $640 million at a valuation of $2.8 billion.',
    `C 轮融资 ${money}，估值 <Money amount="USD 2.8B" />。`,
    `The Series C raised ${money} at a valuation of $2.8 billion.`,
  ],
  [
    '| 轮次 |\n| --- |\n| C 轮融资 6.4 亿美元 |\n\n> B 轮融资 1200 万美元。',
    '| Round |\n| --- |\n| The Series C of $640 million |\n\n> The Series B raised $12 million.',
    `| 轮次 |\n| --- |\n| C 轮融资 ${money} |\n\n> B 轮融资 <Money round="series-b" />。`,
    `| Round |\n| --- |\n| The Series C of ${money} |\n\n> The Series B raised <Money round="series-b" />.`,
  ],
] as const)
  test(`the amount is taken from the record in ${zh}`, async (t) => {
    assert.deepEqual(await taken(t, zh, en), [takenZh, ...(takenEn === undefined ? [] : [takenEn])]);
  });

for (const [why, zh, en] of [
  ['a heading, whose address is made of its words', '## 公司融到 6.4 亿美元\n\n正文。', undefined],
  ['money that is no round', '公司年收入 6.4 亿美元。', undefined],
  ['what readers would see otherwise', '公司融到 64000 万美元。', 'The company raised $640M.'],
  ['an approximate amount', '公司融到约 6.4 亿美元。', undefined],
  ['a plan', '公司计划融资 6.4 亿美元。', undefined],
  ['another company', '示例二号融到 6.4 亿美元。', undefined],
  ['another round', 'A 轮融资 6.4 亿美元。', undefined],
  ['a valuation', '公司以 28 亿美元的估值融资。', undefined],
  ['code', '公司融到 `6.4 亿美元`。', undefined],
  ['what only one language writes so', '公司融到 6.4 亿美元。', 'The company raised 640 million dollars.'],
] as const)
  test(`${why} stays as it is`, async (t) => {
    assert.deepEqual(await taken(t, zh, en), en === undefined ? [zh] : [zh, en]);
  });

test('an amount that the record has twice is nobody’s', async (t) => {
  const settings = columnOf(t, 'C 轮融资 6.4 亿美元。');
  writeFiles(settings.content, {
    'companies/example-one.yaml': [
      'name: {zh: 示例一号, en: Example One}',
      'founded: 2016',
      'funding:',
      '  - {round: Series C, date: 2024-01, amount: USD 640M, status: confirmed, source: "https://example.com/c"}',
      '  - {round: Series D, date: 2025-01, amount: USD 640M, status: confirmed, source: "https://example.com/d"}',
    ].join('\n'),
  });
  const { diagnostics } = await lintContent(settings, now, {}, [moneyFromRecord]);
  assert.deepEqual(
    diagnostics.filter(({ code }) => code === 'money-from-record'),
    [],
  );
});

test('is told only to who asks, with the component to write', async (t) => {
  const settings = columnOf(t, '公司融到 6.4 亿美元。');
  const found = async (asked: boolean): Promise<string[]> => {
    const { diagnostics } = await lintContent(settings, now, {}, asked ? [moneyFromRecord] : []);
    return diagnostics
      .filter(({ code, file }) => code === 'money-from-record' && file.startsWith(folder))
      .map(
        ({ line, column, message, help }) => `${line}:${column} ${inEnglish(message)} → ${inEnglish(help)}`,
      );
  };
  assert.deepEqual(await found(false), []);
  assert.deepEqual(await found(true), [
    `11:6 ${english('money-from-record', { figure: '6.4 亿美元', round: 'C 轮', file: 'companies/example-one.yaml' })} → ${english('money-from-record.help', { component: money })}`,
  ]);
});

test('a directive that leaves it out is not idle where nobody asked', async (t) => {
  const settings = columnOf(t, '{/* check-ignore money-from-record: 引文 */}\n\n公司融到 6.4 亿美元。');
  for (const requested of [[], [moneyFromRecord]]) {
    const { diagnostics } = await lintContent(settings, now, {}, requested);
    assert.deepEqual(
      diagnostics.filter(
        ({ code, file }) => ['silence', 'money-from-record'].includes(code) && file.startsWith(folder),
      ),
      [],
    );
  }
});

/** What readers read of the texts of an issue. */
function wordsRead(content: string): string[] {
  const { bodies, catalog } = readContent(content, '2025-06-01');
  const issue = catalog.issues.find(({ number }) => number === 5);
  assert.ok(issue);
  return bodies
    .filter(({ file }) => file.startsWith(folder))
    .map(({ file, text, context }) => {
      const parsed = parseBody(text, context);
      assert.ok('body' in parsed, file);
      const locale: Locale = file.endsWith('zh.mdx') ? 'zh' : 'en';
      const plain = plainComponents({ issue, locale, body: parsed.body, pictures: {} });
      return toPlainText(expand(parsed.body.tree, plain));
    });
}

const sentences: [zh: string, en: string][] = [
  ['公司融到 6.4 亿美元。', 'The company raised $640 million.'],
  [
    'C 轮融资 <Money amount="USD 640M" />，B 轮 1200 万美元。',
    'The Series C of <Money amount="USD 640M" /> followed the Series B of $12 million.',
  ],
  ['A 轮是 3550 万元人民币，*其中*有借款。', 'The Series A was CN¥35.5 million, *some* of it a loan.'],
  ['B 轮**1200 万美元**，一次到账。', 'The Series B, **$12 million**, was paid at once.'],
  ['年收入 6.4 亿美元，\\*估计\\*。', 'Revenue was $640 million, \\*estimated\\*.'],
  [
    'C 轮[融资 6.4 亿美元](https://example.com/c)，见注[^1]。',
    'The [Series C of $640 million](https://example.com/c) has a note[^1].',
  ],
];
const shapes: ((text: string) => string)[] = [
  (text) => text,
  (text) => `> ${text}`,
  (text) => `- ${text}\n- ${text}`,
  (text) => `| 一 | 二 |\n| --- | --- |\n| ${text} | ${text} |`,
  (text) => `<Callout>\n\n${text}\n\n</Callout>`,
  (text) => `## 甲乙丙\n\n${text}\n\n${text}`,
];

test('whatever a text is made of, readers read the same words after a fix, and the check finds no error', async (t) => {
  const random = new Random(20);
  let count = 0;
  for (let run = 0; run < tries(12, 150); run += 1) {
    const blocks = Array.from(
      { length: random.between(1, 5) },
      () => [random.pick(sentences), random.pick(shapes)] as const,
    );
    const [zh, en] = [0, 1].map((side) =>
      [
        ...blocks.map(([sentence, shape]) => shape(String(sentence[side]))),
        `[^1]: ${side === 0 ? 'B 轮融资 1200 万美元。' : 'The Series B raised $12 million.'}`,
      ].join('\n\n'),
    );
    const settings = columnOf(t, String(zh), String(en));
    const before = wordsRead(settings.content);
    const { texts, after } = await fixContent(settings, now, { requested: [moneyFromRecord] });
    writeFiles(settings.content, Object.fromEntries(Array.from(texts, ([file, { text }]) => [file, text])));
    const read = wordsRead(settings.content);
    assert.deepEqual(read, before, zh);
    assert.ok(!hasErrors(after.diagnostics), zh);
    for (const { text } of texts.values()) count += text.split('<Money round=').length - 1;
  }
  assert.ok(count > 20, `only ${count} amounts were taken`);
});
