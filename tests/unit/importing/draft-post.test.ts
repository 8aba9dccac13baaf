import assert from 'node:assert/strict';
import { test } from 'node:test';
import { company as companySchema } from '#schema/company.ts';
import { readContent } from '#content/read-content.ts';
import { parseYaml } from '#content/yaml-source.ts';
import { copyContent } from '../content/content-copy.ts';
import { drafted, textOf } from './drafting.ts';
import { bulletOverview, listedOverview, plainOverview, post, runOnOverview } from './post-forms.ts';
import { inEnglish, english } from '../in-english.ts';

function companyOf(source: string) {
  const { companyFile = '' } = drafted(source);
  return companySchema.parse(parseYaml(companyFile).data);
}

test('takes an issue apart: number, lede, sections, overview, references, notice', () => {
  const { issue, report } = drafted(post());
  assert.match(issue, /^description: 晴川机器人的机械臂能叠好一件衬衫。$/m);
  assert.match(issue, /^date: 2024-06-02$/m);
  assert.match(issue, /^authors: \[example-team\]$/m);
  assert.match(issue, /^company: qingchuan-robotics$/m);
  assert.match(issue, /^draft: true$/m);
  assert.match(issue, /url: "https:\/\/news\.example\/2024\/05\/qingchuan"/);
  assert.equal(
    textOf(issue),
    `它是怎么做到的？

上周，晴川机器人在仓库里演示了新一代机械臂。

## 1分钟项目速览

<Profile />

## 从洗衣房出发

林晚舟在洗衣房里待了三个月。她说：“叠衣服比下棋难。”

[机械臂](http://pictures.example/arm.png)

- 手：两指，带触觉
- 眼：两台相机

## 一台机器值多少钱

售价约2万美元，租金按件算 \\{每件0.1元}，误差 \\< 2%。`,
  );
  const reasons = report.dropped.map(({ reason }) => inEnglish(reason)).join('\n');
  for (const reason of [
    english('import.drop.introduction'),
    english('import.drop.announcement'),
    english('import.drop.notice'),
    english('import.drop.footer'),
    english('import.drop.picture-size'),
  ])
    assert.ok(reasons.includes(reason), reason);
  assert.deepEqual(report.pictures, [{ url: 'http://pictures.example/arm.png', alt: '机械臂' }]);
  assert.deepEqual(report.investors, [{ name: 'Harbor Nine Ventures', id: 'harbor-nine-ventures' }]);
});

test('makes a draft of the company: people, and rounds with their sentences', () => {
  const { companyFile = '' } = drafted(post());
  const { founded, people, funding, name } = companyOf(post());
  assert.deepEqual([name.zh, founded], ['Qingchuan Robotics', { year: 2019, month: 4 }]);
  assert.deepEqual(
    people.map(({ name: { zh }, kind, role }) => [zh, kind, role.en]),
    [
      ['林晚舟', 'founder', 'Founder and chief executive'],
      ['Dana Okafor', 'adviser', 'Technical adviser'],
    ],
  );
  assert.deepEqual(
    funding.map(({ round, amount, lead, participants, status, source }) => [
      round.en,
      amount,
      lead,
      participants,
      status,
      source,
    ]),
    [
      ['Seed', { currency: 'USD', minor: 300_000_000 }, [], [], 'unverified', 'https://qingchuan.example/'],
      [
        'Series A',
        { currency: 'USD', minor: 1_200_000_000 },
        [],
        [],
        'unverified',
        'https://qingchuan.example/',
      ],
      [
        'Series A+',
        { currency: 'CNY', minor: 3_000_000_000 },
        [],
        [],
        'unverified',
        'https://qingchuan.example/',
      ],
      [
        'Series B',
        { currency: 'USD', minor: 8_000_000_000 },
        ['example-capital'],
        ['example-group'],
        'unverified',
        'https://qingchuan.example/',
      ],
    ],
  );
  assert.deepEqual(funding[3]?.postMoney, { currency: 'USD', minor: 50_000_000_000 });
  assert.match(companyFile, /^ {2}# 2024年5月20日，完成由示例资本领投/m);
  assert.match(
    companyFile,
    /# participants, not in investors\.yaml: Harbor Nine Ventures \(harbor-nine-ventures\)/,
  );
});

for (const [what, overview, rounds] of [
  ['numbered lists', listedOverview, ['Series A', 'May 2024 round (not named)']],
  ['one run-on line in bold', runOnOverview, ['Series B']],
  ['bullets below a heading of the third level', bulletOverview, ['Series B']],
] as const)
  test(`reads an overview of ${what}`, () => {
    const { funding, founded, people } = companyOf(post({ overview }));
    assert.deepEqual(
      funding.map(({ round }) => round.en),
      rounds,
    );
    assert.equal(founded.year, 2019);
    assert.equal(people[0]?.name.zh, '林晚舟');
    const last = funding.at(-1);
    assert.deepEqual(last?.amount, { currency: 'USD', minor: 8_000_000_000 });
    assert.equal(last?.date?.year, 2024);
    assert.equal(last?.date?.month, 5);
    assert.match(
      textOf(drafted(post({ overview })).issue),
      /\n## 1分钟项目速览\n\n<Profile \/>\n\n## 从洗衣房出发\n/,
    );
  });

test('leaves rounds as comments where the post names no source', () => {
  const { companyFile = '', report } = drafted(post({ end: '' }));
  assert.doesNotMatch(companyFile, /^funding:/m);
  assert.match(companyFile, /^# funding:\n[\s\S]*^# {3}- round: Series B$/m);
  assert.ok(report.todo.some(({ message }) => inEnglish(message) === english('import.no-source')));
});

test('keeps a company that has a file, and reports the overview', () => {
  const { companyFile, issue, report } = drafted(
    post({ overview: plainOverview.replace('Qingchuan Robotics', '示例一号') }),
  );
  assert.equal(companyFile, undefined);
  assert.match(issue, /^company: example-one$/m);
  assert.ok(
    report.dropped.some(
      ({ text, reason }) =>
        text.includes('种子轮融资300万美元') &&
        inEnglish(reason) === english('import.drop.overview', { file: 'companies/example-one.yaml' }),
    ),
  );
});

for (const [what, written, expected] of [
  [
    'HTML',
    '<p>一<strong>二</strong></p><ul><li>甲<ul><li>乙</li></ul></li></ul><blockquote>引<br>文</blockquote>',
    '一**二**\n\n- 甲\n  - 乙\n\n> 引\n>\n> 文',
  ],
  [
    'a table of HTML',
    '<table><tr><th>名</th><th>值</th></tr><tr><td>甲</td><td>1|2</td></tr></table>',
    '| 名 | 值    |\n| - | ---- |\n| 甲 | 1\\|2 |',
  ],
  [
    'links of HTML',
    '见<a href="https://a.example/x">此</a>与<a href="javascript:alert(1)">彼</a>。',
    '见[此](https://a.example/x)与彼。',
  ],
  [
    'bold beside other letters',
    '用CPU<strong>+NPU</strong>架构。 \n\n和**“引号”**里的字。',
    '用CPU+NPU架构。\n\n和**“引号”**里的字。',
  ],
  [
    'what only looks like HTML',
    '函数 f<T>(x) 与 <file.bend> 与 a < b',
    '函数 f\\<T>(x) 与 \\<file.bend> 与 a \\< b',
  ],
  [
    'braces, import and export',
    'import a from "b"\n\nexport const c = {d}',
    '&#105;mport a from "b"\n\n&#101;xport const c = \\{d}',
  ],
  [
    'a heading of the first level and one too deep',
    '# 大\n\n字\n\n#### 小\n\n字',
    '## 大\n\n字\n\n### 小\n\n字',
  ],
  ['a fence that is never closed', '```python\n字\n\n**粗**', '```python\n字\n\n**粗**\n```'],
  ['code', '```js\nconst a = {b: 1 < 2};\n```', '```js\nconst a = {b: 1 < 2};\n```'],
  [
    'addresses that no link can have',
    '[甲](ftp://a.example) 与 https://a[b].example',
    '甲 `ftp://a.example` 与 `https://a[b].example`',
  ],
  [
    'a relative link and a protocol-relative one',
    '[甲](a.html) [乙](//b.example/c)',
    '甲 `a.html` [乙](https://b.example/c)',
  ],
  [
    'lines that were paragraphs',
    '第一句。\n第二句。\nAn English line\nthat goes on',
    '第一句。\n\n第二句。\n\nAn English line\nthat goes on',
  ],
] as const)
  test(`writes clean MDX for ${what}`, () => {
    assert.equal(
      textOf(drafted(`${post({ lede: '正文。', overview: '', sections: written, end: '' })}`).issue),
      `正文。\n\n${expected}`,
    );
  });

test('a post that names no company is about none', () => {
  const { companyFile, company, issue, folder } = drafted(
    post({ lede: '新闻一则，讲的是一件事。', overview: '', sections: '正文。' }),
  );
  assert.equal(company, undefined);
  assert.equal(companyFile, undefined);
  assert.doesNotMatch(issue, /^company:/m);
  assert.equal(folder, 'issues/007-post');
});

test('cuts a title that is too long, and keeps the whole beside it', () => {
  const title = '很长的标题'.repeat(20);
  const { issue, report } = drafted(post({ head: `---\ntitle: ${title}\ndate: 2024-05-28\n---\n` }));
  assert.match(issue, new RegExp(`^# title: ${title}$`, 'm'));
  assert.match(issue, /^title: "?(?:很长的标题){11}很长的标…/m);
  assert.ok(report.guesses.some(({ message }) => /was cut/.test(inEnglish(message))));
});

test('names what it has read of its text as the column does, which need not read it again', (t) => {
  for (const source of [post(), '---\ntitle: One\n---\nOne `two`.\n\n- three[^1]\n\n[^1]: Four.\n']) {
    const { files, text, folder } = drafted(source);
    const content = copyContent(t, Object.fromEntries(files));
    const { bodies } = readContent(content, '2025-06-01');
    assert.equal(bodies.find(({ file }) => file === `${folder}/zh.mdx`)?.digest, text.digest);
  }
});
