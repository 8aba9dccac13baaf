import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Segment } from '#markdown/body.ts';
import type { Side } from '#alignment/pair-sections.ts';
import type { ParallelRow } from '#alignment/parallel-row.ts';
import { parallelRows, prefixIds } from '#alignment/parallel-rows.ts';
import { bodyOf } from '../sample.ts';
import { toSegments } from '#markdown/segments.ts';

const chinese = {
  founding:
    '2016 年 9 月，公司在特拉华州注册。最初的申报文件列了三个人，地址填的是 Social Capital 的地址<Cite id="one" />。',
  quiet: '公司起初不声张，直到媒体翻到申报文件，才有了第一批报道。',
  money:
    '下一轮融资要等到 2021 年，金额是 <Money amount="USD 300M" />，领投的是老虎环球基金<Cite id="two" />。',
  rival: '对手的分量也摆在那里：分析师估计英伟达约占市场的 80%，AMD 和英特尔也在争这块生意。',
};
const english = {
  founding:
    'The company was incorporated in Delaware in September 2016. Its earliest filings named three people and gave the address of Social Capital.<Cite id="one" />',
  quiet:
    'At first the company kept quiet, and the first stories appeared once reporters had come across the filings.',
  money:
    'The next round came in 2021 and brought <Money amount="USD 300M" />, led by Tiger Global.<Cite id="two" />',
  rival:
    'The competition is heavy: analysts put Nvidia at about 80% of the market, and AMD and Intel are after it too.',
};
const { founding, quiet, money, rival } = chinese;

function rowsOf(original: string[], translation: string[]): ParallelRow[] {
  const [ours, theirs] = [bodyOf(original.join('\n\n')), bodyOf(translation.join('\n\n'))];
  return parallelRows({ locale: 'zh', tree: ours.tree }, { locale: 'en', tree: theirs.tree });
}

function words(segments: readonly Segment[] = []): string {
  const text = segments.map((each) => (typeof each === 'string' ? each : words(each.children))).join('');
  return text.replace(/<[^>]*>/g, '').trim();
}

/** What a row has on either side, by the names of the samples where it is one. */
function told(row: ParallelRow): string {
  const name = (side: Side): string => {
    if (row.kind === 'data' || row.kind === 'picture') return row.kind;
    const content = row.sides[side];
    const text = words(Array.isArray(content) ? content : content?.segments);
    const samples = Object.entries(side === 'original' ? chinese : english);
    const found = samples.filter(([, sample]) => text.includes(sample.slice(0, 12)));
    return found.length > 0 ? found.map(([key]) => key).join('+') : text.replaceAll('\n', ' ');
  };
  return `${name('original')} | ${name('translation')}`;
}

function table(original: string[], translation: string[]): string[] {
  return rowsOf(original, translation).map(told);
}

test('puts each block beside its translation, under the headings of both', () => {
  assert.deepEqual(
    table(
      ['## 来历', founding, quiet, '### 钱', money, '> 引用', rival],
      [
        '## Origin',
        english.founding,
        english.quiet,
        '### Money',
        english.money,
        '> A quotation',
        english.rival,
      ],
    ),
    [
      '来历 | Origin',
      'founding | founding',
      'quiet | quiet',
      '钱 | Money',
      'money | money',
      '引用 | A quotation',
      'rival | rival',
    ],
  );
});

for (const [missing, place] of [
  ['founding', 'start'],
  ['quiet', 'middle'],
  ['money', 'middle'],
  ['rival', 'end'],
] as const)
  test(`lets ${missing} stand alone where the translation lacks it at the ${place}, and goes on in step`, () => {
    const kept = Object.entries(english).flatMap(([name, text]) => (name === missing ? [] : [text]));
    assert.deepEqual(
      table([founding, quiet, money, rival], kept),
      Object.keys(chinese).map((name) => (name === missing ? `${name} | ` : `${name} | ${name}`)),
    );
  });

test('lets a paragraph of the translator stand alone', () => {
  const note =
    'Readers abroad may not know that such filings are public in the United States, that anybody can order a copy of them, and that reporters who cover young companies read them every week.';
  assert.deepEqual(table([founding, money], [english.founding, note, english.money]), [
    'founding | founding',
    ` | ${note}`,
    'money | money',
  ]);
});

test('puts two paragraphs beside the one that says both', () => {
  assert.deepEqual(table([founding, quiet, rival], [`${english.founding} ${english.quiet}`, english.rival]), [
    'founding+quiet | founding+quiet',
    'rival | rival',
  ]);
  assert.deepEqual(table([founding, `${quiet}${money}`, rival], Object.values(english)), [
    'founding | founding',
    'quiet+money | quiet+money',
    'rival | rival',
  ]);
});

test('blocks of different kinds stand alone', () => {
  assert.deepEqual(table([founding, '> 引用', money], [english.founding, '- one\n- two', english.money]), [
    'founding | founding',
    '引用 | ',
    ' | onetwo',
    'money | money',
  ]);
});

test('puts lists beside each other item by item where they have the same items, else as a whole', () => {
  const isItemised = (row: ParallelRow | undefined): boolean => row?.kind === 'text' && row.isItemised;
  const [list] = rowsOf(['- 一\n- 二'], ['- one\n- two']);
  assert.equal(isItemised(list), true);
  const [longer, ...others] = rowsOf(['1. 一\n2. 二'], ['1. one\n2. two\n3. three']);
  assert.equal(isItemised(longer), false);
  assert.deepEqual(others, []);
  assert.equal(isItemised(rowsOf(['- 一'], [])[0]), false);
});

test('lets a section without counterpart stand alone, and goes on in step', () => {
  const [first, second, third] = [
    ['## 来历', founding],
    ['## 融资', money],
    ['## 对手', rival],
  ] as [string[], string[], string[]];
  const ours = [...first, ...second, ...third];
  assert.deepEqual(table(ours, ['## Origin', english.founding, '## Rivals', english.rival]), [
    '来历 | Origin',
    'founding | founding',
    '融资 | ',
    'money | ',
    '对手 | Rivals',
    'rival | rival',
  ]);
  assert.deepEqual(
    table([...first, ...third], ['## Money', english.money, '## Origin', english.founding]).slice(0, 2),
    [' | Money', ' | money'],
  );
});

test('an empty text leaves the other alone, and two make no row', () => {
  assert.deepEqual(table([founding], []), ['founding | ']);
  assert.deepEqual(table([], [english.founding]), [' | founding']);
  assert.deepEqual(table([], []), []);
});

test('shows data that are the same for both once, where the original does', () => {
  const rows = rowsOf(
    ['## 融资', '<FundingTable />', money, '## 对手', rival],
    ['## Money', english.money, '## Rivals', english.rival, '<FundingTable />', '<FundingChart />'],
  );
  assert.deepEqual(
    rows.map(({ kind }) => kind),
    ['heading', 'data', 'text', 'heading', 'text', 'data'],
  );
});

test('shows a picture of both texts once, and two pictures apart', () => {
  const figure = (src: string, alt: string): string => `<Figure src="./${src}" alt="${alt}" />`;
  const pictures = { pictures: ['a.jpg', 'b.jpg'] };
  const kinds = (original: string, translation: string): string[] =>
    parallelRows(
      { locale: 'zh', tree: bodyOf(original, pictures).tree },
      { locale: 'en', tree: bodyOf(translation, pictures).tree },
    ).map(({ kind }) => kind);
  assert.deepEqual(kinds(figure('a.jpg', '图'), figure('a.jpg', 'picture')), ['picture']);
  assert.ok(!kinds(figure('a.jpg', '图'), figure('b.jpg', 'picture')).includes('picture'));
  for (const name of ['Gallery', 'Compare']) {
    const several = (...files: string[]): string =>
      `<${name}>\n\n${files.map((file) => `![x](./${file} "y")`).join('\n\n')}\n\n</${name}>`;
    assert.deepEqual(kinds(several('a.jpg', 'b.jpg'), several('a.jpg', 'b.jpg')), ['picture']);
    assert.ok(!kinds(several('a.jpg', 'b.jpg'), several('b.jpg', 'a.jpg')).includes('picture'));
  }
  assert.ok(
    !kinds(figure('a.jpg', '图'), '<Gallery>\n![x](./a.jpg)\n![x](./b.jpg)\n</Gallery>').includes('picture'),
  );
});

test('shows a drawing of both texts once', () => {
  const context = { drawings: ['a.yaml'] };
  const tree = (before: string) => bodyOf(`${before}\n\n<Drawing src="./a.yaml" />`, context).tree;
  const rows = parallelRows(
    { locale: 'zh', tree: tree('一段话。') },
    { locale: 'en', tree: tree('A text.') },
  );
  assert.deepEqual(
    rows.map((row) => (row.kind === 'data' ? row.data : row.kind)),
    ['text', 'Drawing ./a.yaml'],
  );
});

test('shows each of several drawings, tables and companies', () => {
  const context = { drawings: ['a.yaml', 'b.yaml'], tables: ['c.yaml', 'd.yaml'], companies: ['one', 'two'] };
  const blocks = [
    ...['a', 'b'].map((name) => `<Drawing src="./${name}.yaml" />`),
    ...['c', 'd'].map((name) => `<DataTable src="./${name}.yaml" />`),
    ...['one', 'two'].map((id) => `<FundingTable company="${id}" />`),
  ];
  const { tree } = bodyOf(blocks.join('\n\n'), context);
  const rows = parallelRows({ locale: 'zh', tree }, { locale: 'en', tree });
  assert.deepEqual(
    rows.map(({ kind }) => kind),
    blocks.map(() => 'data'),
  );
});

test('puts the notes at the end, without a heading of their own', () => {
  const rows = rowsOf([`${founding}[^1]`, '[^1]: 一条注。'], [`${english.founding}[^1]`, '[^1]: A note.']);
  assert.deepEqual(rows.map(told), ['founding | founding', '一条注。 | A note.']);
  assert.ok(rows[1]?.kind === 'notes' && rows[1].isItemised);
});

test('ids and their links begin with the language', () => {
  const [heading] = rowsOf(['## AI'], ['## AI']);
  assert.ok(heading?.kind === 'heading');
  assert.equal(heading.sides.original?.id, 'zh:ai');
  assert.equal(heading.sides.translation?.id, 'en:ai');
});

test('a short translation of a section stands beside its original', () => {
  assert.deepEqual(
    table(
      ['## 融资', '<FundingTable />', founding, quiet, money, rival, '> 引用'],
      ['## Funding', '<FundingTable />', english.rival],
    )[0],
    '融资 | Funding',
  );
});

const { tree } = bodyOf(
  [
    '## 一节',
    '见[上文](#一节)、[别处](/issues/1/#一节)。[^a]<Cite id="one" />',
    '<Callout>\n\n又见[上文](#一节)。\n\n</Callout>',
    '[^a]: 注。',
  ].join('\n\n'),
);

test('puts the prefix before ids and the addresses that lead to them', () => {
  const written = JSON.stringify(toSegments(prefixIds(tree, 'zh:').children));
  assert.match(written, /<h2 id=\\"zh:一节\\">/);
  assert.equal(written.match(/href=\\"#zh:/g)?.length, 3);
  assert.match(written, /"name":"NoteBack","properties":\{"href":"#zh:note:fnref-a"\}/);
  assert.doesNotMatch(written, /id=\\"(?!zh:)|href=\\"#(?!zh:)/);
});

test('leaves other addresses, the reference of a citation and the given tree as they are', () => {
  const before = JSON.stringify(tree);
  const written = JSON.stringify(toSegments(prefixIds(tree, 'zh:').children));
  assert.match(written, /href=\\"\/issues\/1\/#%E4%B8%80%E8%8A%82\\"/);
  assert.match(written, /"name":"Cite","properties":\{"id":"one"/);
  assert.equal(JSON.stringify(tree), before);
});
