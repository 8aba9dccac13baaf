import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minorDigits, money, parseMoney, tellMoney, wholeMoney, wholeUnits } from '#schema/money.ts';
import { problemsOf, refusalsOf } from '../sample.ts';
import { english } from '../in-english.ts';

const amounts: [source: string, minor: number][] = [
  ['USD 640M', 640_000_000_00],
  ['USD 10.3M', 10_300_000_00],
  ['USD 2.8B', 2_800_000_000_00],
  ['EUR 12.5K', 12_500_00],
  ['CNY 35.5M', 35_500_000_00],
  ['USD 0.07', 7],
  ['USD 1.1', 1_10],
  ['USD 1.10', 1_10],
  ['USD 5', 5_00],
  ['USD 007', 7_00],
  ['USD 1.23456789M', 1_234_567_89],
  ['USD 1.234567890M', 1_234_567_89],
  ['USD 1.000000000000000M', 1_000_000_00],
  ['USD 4.35', 4_35],
  ['USD 1.15', 1_15],
  ['USD 8.2B', 8_200_000_000_00],
  ['JPY 500', 500],
  ['JPY 1.5K', 1_500],
  ['JPY 3.0', 3],
  ['KRW 12.345M', 12_345_000],
  ['KWD 1.234', 1_234],
  ['KWD 1.5M', 1_500_000_000],
  ['USD 90071992547409.91', Number.MAX_SAFE_INTEGER],
  ['JPY 9007199254740991', Number.MAX_SAFE_INTEGER],
];

for (const [source, minor] of amounts)
  test(`reads ${source} as exactly ${minor} minor units`, () => {
    assert.deepEqual(parseMoney(source), { currency: source.slice(0, 3), minor });
  });

const form = (source: string): string =>
  `“${source}” is not an amount; write a currency code, a space and a number, such as USD 640M or EUR 12.5K`;

const refused: [source: string, message: string][] = [
  ...[
    '',
    'USD',
    'USD ',
    'USD640M',
    'USD  640M',
    ' USD 640M',
    'USD 640M ',
    'USD 640M\n',
    'USD 640 M',
    '640M USD',
    '640M',
    '$640M',
    'usd 640M',
    'US 640M',
    'USDT 640M',
    'USD 640m',
    'USD 640T',
    'USD 640MM',
    'USD 1,000',
    'USD 1_000',
    'USD -5M',
    'USD +5M',
    'USD .5M',
    'USD 5.M',
    'USD 1.5.0M',
    'USD 1e6',
    'USD ６４０M',
    'USD NaN',
    'USD 六亿',
  ].map((source): [string, string] => [source, form(source)]),
  ['XYZ 5M', english('amount-form.currency', { code: 'XYZ' })],
  ['BTC 5', english('amount-form.currency', { code: 'BTC' })],
  ['USD 1.005', english('amount-form.finer', { value: 'USD 1.005', currency: 'USD' })],
  ['USD 1.234567891M', english('amount-form.finer', { value: 'USD 1.234567891M', currency: 'USD' })],
  ['JPY 0.5', english('amount-form.finer', { value: 'JPY 0.5', currency: 'JPY' })],
  ['JPY 1.0005K', english('amount-form.finer', { value: 'JPY 1.0005K', currency: 'JPY' })],
  ['KWD 1.2345', english('amount-form.finer', { value: 'KWD 1.2345', currency: 'KWD' })],
  ['USD 90071992547409.92', english('amount-form.large', { value: 'USD 90071992547409.92' })],
  ['USD 99999999B', english('amount-form.large', { value: 'USD 99999999B' })],
  [`USD ${'9'.repeat(400)}`, `“USD ${'9'.repeat(400)}” is too large to be exact`],
];

for (const [source, message] of refused)
  test(`refuses ${JSON.stringify(source.slice(0, 30))} as an amount`, () => {
    assert.throws(() => parseMoney(source), { name: 'UserError', message });
  });

for (const [currency, digits] of [
  ['USD', 2],
  ['CNY', 2],
  ['JPY', 0],
  ['KRW', 0],
  ['KWD', 3],
  ['BHD', 3],
  ['HUF', 2],
  ['IDR', 2],
  ['PKR', 2],
  ['IQD', 3],
] as const)
  test(`knows that ${currency} has ${digits} digits after the point in ISO 4217`, () => {
    assert.equal(minorDigits(currency), digits);
  });

test('reads an amount of a record', () => {
  assert.deepEqual(money.parse('USD 640M'), { currency: 'USD', minor: 640_000_000_00 });
});

const help = english('amount-form.form.help');

for (const [source, message] of [
  ['640M', form('640M')],
  [640, form('640')],
  ['USD 0', english('amount-form.nothing')],
  ['USD 0.00M', english('amount-form.nothing')],
] as const)
  test(`says how to write the amount of a record instead of ${JSON.stringify(source)}`, () => {
    assert.deepEqual(refusalsOf(money, source), [
      { code: 'custom', path: [], message, params: { code: 'amount-form', message, help } },
    ]);
  });

test('says how to write the amount of a record instead of a list', () => {
  assert.equal(money.safeParse(['USD 640M']).error?.issues[0]?.message, help);
});

for (const [source, units] of [
  ['USD 640M', 640_000_000],
  ['USD 10.3M', 10_300_000],
  ['USD 1.00', 1],
  ['JPY 7', 7],
  ['JPY 1.5K', 1_500],
  ['KWD 1.234K', 1_234],
  ['KWD 1', 1],
] as const)
  test(`takes ${source} for whole and tells its ${units} units`, () => {
    assert.equal(wholeUnits(wholeMoney.parse(source)), units);
  });

for (const source of ['USD 1.5', 'USD 0.01', 'USD 1.0005K', 'KWD 1.5', 'KWD 0.001'])
  test(`refuses ${source}, which has a fraction of the unit`, () => {
    const message = english('amount-fraction');
    const help = english('amount-fraction.help');
    assert.deepEqual(refusalsOf(wholeMoney, source), [
      { code: 'custom', path: [], message, params: { code: 'amount-fraction', message, help } },
    ]);
  });

test('says once what is wrong with a whole amount that is none', () => {
  assert.deepEqual(problemsOf(wholeMoney, '640M'), [form('640M')]);
});

for (const amount of ['USD 2.8B', 'USD 640M', 'CNY 35.5M', 'USD 250K', 'JPY 12'])
  test(`writes ${amount} as files do`, () => {
    assert.equal(tellMoney(parseMoney(amount)), amount);
  });
