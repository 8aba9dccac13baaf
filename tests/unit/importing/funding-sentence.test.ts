import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFunding, type ReadRound } from '#importing/funding-sentence.ts';
import { InvestorNames } from '#importing/investor-names.ts';
import { say } from '#wording/phrase.ts';

const names = new InvestorNames([
  { id: 'north-bank', name: { zh: '北岸银行', en: 'North Bank' }, aliases: ['北岸'], kind: 'corporate' },
  { id: 'ember', name: { zh: '余烬资本（Ember）', en: 'Ember Capital' }, aliases: [], kind: 'vc' },
  { id: 'kiln', name: { zh: 'Kiln', en: 'Kiln' }, aliases: ['Kiln Ventures'], kind: 'vc' },
]);

function read(text: string) {
  return readFunding([{ text, number: 3 }], '2024-05-28', names);
}

function short({ round, date, amount, dollars, postMoney, lead, participants, qualified }: ReadRound) {
  const named = (list: ReadRound['lead']): string[] =>
    list.map(({ id, name, through }) => `${id ?? `?${name}`}${through ? `/${through}` : ''}`);
  return [
    typeof round === 'string' ? round : round.en,
    date ?? '',
    amount ?? '',
    named(lead).join('+'),
    named(participants).join('+'),
    ...[dollars, postMoney, qualified].filter(Boolean),
  ].join('|');
}

for (const [text, ...rounds] of [
  ['2017年，公司成立并收到250万美元种子轮融资', 'Seed|2017|USD 2.5M||'],
  ['2017年，公司在成立初期获得了种子轮融资1030万美元；', 'Seed|2017|USD 10.3M||'],
  ['2019年7月，公司筹集了2000万美元的A轮融资', 'Series A|2019-07|USD 20M||'],
  ['2018年，公司在A轮融资中筹集了5230万美元，由余烬资本领投；', 'Series A|2018|USD 52.3M|ember|'],
  [
    '2022年1月，完成了2亿美元的B轮融资，投资方包括北岸、Kiln和Ash Tree等',
    'Series B|2022-01|USD 200M||north-bank+kiln+?Ash Tree',
  ],
  [
    '2024年5月7日，公司官宣再获10.5亿美元（约75.8亿元人民币）投资，北岸领投，Ember、Kiln跟投',
    'May 2024 round (not named)|2024-05-07|USD 1.05B|north-bank|ember+kiln',
  ],
  [
    '2020年，公司在B轮融资中筹集了1.5亿美元，由Ember Capital领投，参与者还包括Kiln Ventures和The Willow House Partnership；',
    'Series B|2020|USD 150M|ember|kiln+?The Willow House Partnership',
  ],
  [
    '2021年，公司在C轮融资中筹集了3亿美元，由Ember Capital和Kiln继续支持；',
    'Series C|2021|USD 300M||ember+kiln',
  ],
  [
    '公司在最新一轮融资中筹集了6.4亿美元，由North Bank Inc.基金领投，Ember、Kiln跟投。',
    'Round (not named)||USD 640M|north-bank|ember+kiln',
  ],
  [
    '2023年4月6日，完成由Ash Tree Partners领投的5050万美元的B轮融资；',
    'Series B|2023-04-06|USD 50.5M|?Ash Tree Partners|',
  ],
  [
    '2018年7月完成了1250万美元的A轮融资，同年12月获得了2500万美元的B轮融资；',
    'Series A|2018-07|USD 12.5M||',
    'Series B|2018-12|USD 25M||',
  ],
  [
    '2024年7月，获得由Mara Quill的Quill Group领投的5000万美元融资。',
    'July 2024 round (not named)|2024-07|USD 50M|?Mara Quill的Quill Group|',
  ],
  [
    '2024年6月25日完成了高达1.42亿美元的种子轮融资。本次融资由Ida North和Tom Ash以及Ember领投，北岸、NB Ventures（北岸的风险投资部门）和天使投资人参投。',
    'Seed|2024-06-25|USD 142M|?Ida North+?Tom Ash+ember|north-bank',
  ],
  [
    '2023年1月完成来自Granite Motor Venture Capital的风险轮融资。',
    'Venture round|2023-01|||?Granite Motor Venture Capital',
  ],
  ['公司于2024年6月宣布完成了2亿美元的B轮融资，由Umber和Kiln领投.', 'Series B|2024-06|USD 200M|?Umber+kiln|'],
  ['今年3月，公司宣布获得了由Kiln领投的1600万美元A轮融资；', 'Series A|2024-03|USD 16M|kiln|'],
  ['去年9月，公司完成600万元人民币天使轮融资', 'Angel|2023-09|CNY 6M||'],
  ['11月10日，公司获得1100亿韩元（约合8000万美元）C轮融资', 'Series C|2023-11-10|KRW 110B|||USD 80M'],
  [
    '2022年3月获得超1.42亿美元Pre-A轮融资，投后估值10亿美元',
    'Pre-Series A|2022-03|USD 142M|||USD 1B|超1.42亿美元',
  ],
  [
    'Series A: $10M led by Ember Capital, with participation from Kiln (2021-04)',
    'Series A|2021-04|USD 10M|ember|kiln',
  ],
  [
    'A轮：2024年3月，2000万美元（领投：北岸；跟投：Ember、Ash Tree）',
    'Series A|2024-03|USD 20M|north-bank|ember+?Ash Tree',
  ],
  ['2024年3月，A轮，2000万美元，领投方北岸，跟投方Kiln', 'Series A|2024-03|USD 20M|north-bank|kiln'],
  ['2022年获得Ash Tree数百万元天使轮融资', 'Angel|2022|||?Ash Tree'],
  [
    '2024 年 7 月，获得由 Ember 领投的 5000 万美元融资。',
    'July 2024 round (not named)|2024-07|USD 50M|ember|',
  ],
] as const)
  test(`reads “${text}”`, () => {
    const { rounds: found, unread } = read(text);
    assert.deepEqual(found.map(short), rounds);
    assert.deepEqual(unread, []);
  });

for (const [text, reason] of [
  ['此前曾获Ash Tree 4500万美元、Willow 2200万美元投资，投资时间未披露；', 'amounts'],
  ['公司目前在与另一家投资者进行最后谈判，有望在下个月之前获得约2200万美元投资。', 'not-done'],
  ['自2021年成立以来，公司的A轮总融资规模已达2.8亿美元。', 'total'],
  ['截至目前，总融资额已达到2200万美元，其他投资者包括Kiln以及一些知名天使投资人。', 'total'],
  ['暂未进行外部融资', 'none'],
  ['公司与北岸保持着良好的关系', 'nothing'],
] as const)
  test(`does not make a round of “${text}”`, () => {
    const { rounds, unread } = read(text);
    assert.deepEqual(rounds, []);
    assert.deepEqual(
      unread.map((each) => each.text),
      [text],
    );
    assert.equal(unread[0]?.reason.key, `import.unread.${reason}`);
  });

test('reports what it concludes', () => {
  assert.deepEqual(read('今年3月，完成了200万美元种子轮融资').rounds[0]?.guesses, [
    say('import.date-taken', { text: '今年3月', date: '2024-03' }),
  ]);
  assert.deepEqual(read('2024年1月完成B轮融资，目前估值5亿美元左右').rounds[0]?.guesses, [
    say('import.vague-valuation', { text: '5亿美元' }),
  ]);
  assert.deepEqual(read('2024年1月完成B轮融资，由北岸和天使投资人领投').rounds[0]?.guesses, [
    say('import.nobody', { names: ['天使投资人'] }),
  ]);
});

test('knows an investor by a vehicle of its group', () => {
  const [round] = read('2024年1月完成B轮融资，由北岸的NB Ventures领投').rounds;
  assert.deepEqual(round?.lead, [{ name: '北岸的NB Ventures', id: 'north-bank', through: 'NB Ventures' }]);
});
