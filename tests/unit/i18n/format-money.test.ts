import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatMoney } from '#i18n/format-money.ts';
import { parseMoney } from '#schema/money.ts';

const amounts: [source: string, zh: string, en: string][] = [
  ['USD 640M', '6.4 亿美元', '$640 million'],
  ['USD 10.3M', '1030 万美元', '$10.3 million'],
  ['USD 2.8B', '28 亿美元', '$2.8 billion'],
  ['USD 2000B', '2 万亿美元', '$2 trillion'],
  ['USD 1.5B', '15 亿美元', '$1.5 billion'],
  ['USD 100M', '1 亿美元', '$100 million'],
  ['USD 99.99M', '9999 万美元', '$99.99 million'],
  ['USD 1M', '100 万美元', '$1 million'],
  ['USD 999.99K', '99.999 万美元', '$999,990'],
  ['USD 12.5K', '1.25 万美元', '$12,500'],
  ['USD 10K', '1 万美元', '$10,000'],
  ['USD 9999.99', '9999.99 美元', '$9,999.99'],
  ['USD 1234', '1234 美元', '$1,234'],
  ['USD 100', '100 美元', '$100'],
  ['USD 10', '10 美元', '$10'],
  ['USD 1.5', '1.5 美元', '$1.5'],
  ['USD 0.07', '0.07 美元', '$0.07'],
  ['USD 1234567.89', '123.456789 万美元', '$1.23456789 million'],
  ['USD 99999999.99', '9999.999999 万美元', '$99.99999999 million'],
  ['USD 999999999999.99', '9999.9999999999 亿美元', '$999.99999999999 billion'],
  ['USD 90071992547409.91', '90.07199254740991 万亿美元', '$90.07199254740991 trillion'],
  ['EUR 12.5K', '1.25 万欧元', '€12,500'],
  ['EUR 400M', '4 亿欧元', '€400 million'],
  ['CNY 35.5M', '3550 万元人民币', 'CN¥35.5 million'],
  ['CNY 5000', '5000 元人民币', 'CN¥5,000'],
  ['CNY 1B', '10 亿元人民币', 'CN¥1 billion'],
  ['JPY 500', '500 日元', '¥500'],
  ['JPY 9999', '9999 日元', '¥9,999'],
  ['JPY 10K', '1 万日元', '¥10,000'],
  ['JPY 1.5B', '15 亿日元', '¥1.5 billion'],
  ['JPY 9007199254740991', '9007.199254740991 万亿日元', '¥9,007.199254740991 trillion'],
  ['HKD 7.8B', '78 亿港元', 'HK$7.8 billion'],
  ['GBP 1M', '100 万英镑', '£1 million'],
  ['KRW 12345', '1.2345 万韩元', '₩12,345'],
  ['CHF 5M', '500 万瑞士法郎', 'CHF 5 million'],
  ['KWD 1.234', '1.234 科威特第纳尔', 'KWD 1.234'],
  ['KWD 1.5M', '150 万科威特第纳尔', 'KWD 1.5 million'],
];

for (const [source, zh, en] of amounts)
  test(`writes ${source} as ${zh} and ${en}`, () => {
    assert.equal(formatMoney(parseMoney(source), 'zh'), zh);
    assert.equal(formatMoney(parseMoney(source), 'en'), en);
  });

const words: Record<string, number> = { trillion: 12, billion: 9, million: 6 };

test('loses no digit of any amount', () => {
  for (let minor = 1; minor < Number.MAX_SAFE_INTEGER; minor = minor * 7 + 3) {
    const [, number = '', word = ''] =
      /^\$([\d,.]+) ?(\w*)$/.exec(formatMoney({ currency: 'USD', minor }, 'en')) ?? [];
    const [whole = '', fraction = ''] = number.replaceAll(',', '').split('.');
    assert.equal(Number(whole + fraction.padEnd((words[word] ?? 0) + 2, '0')), minor, `${number} ${word}`);
  }
});
