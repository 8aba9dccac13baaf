import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guessAmounts } from '#schema/money-guess.ts';
import { hintAmount, parseMoney } from '#schema/money.ts';
import { inEnglish, english } from '../in-english.ts';

const meant: Record<string, string> = {
  'RMB 12M': 'CNY 12M',
  'US$ 12M': 'USD 12M',
  USD12M: 'USD 12M',
  $12M: 'USD 12M',
  'NTD 5B': 'TWD 5B',
  'EURO 5M': 'EUR 5M',
  '人民币 12M': 'CNY 12M',
  '美元 640M': 'USD 640M',
  '640M USD': 'USD 640M',
  'usd 640m': 'USD 640M',
  'USD 1.5 million': 'USD 1.5M',
  '12 million US dollars': 'USD 12M',
  '6.4 亿美元': 'USD 640M',
  '1200 万元': 'CNY 12M',
  'USD 1,000,000': 'USD 1M',
  HK$5M: 'HKD 5M',
  '£5M': 'GBP 5M',
  'ＵＳＤ 640M': 'USD 640M',
  '€12.5k': 'EUR 12.5K',
  '3 billion won': 'KRW 3B',
};

for (const [written, amount] of Object.entries(meant))
  test(`reads ${amount} from ${written}`, () => {
    assert.deepEqual(guessAmounts(written), [amount]);
    assert.doesNotThrow(() => parseMoney(amount));
  });

test('tells both currencies of a mark that two have', () => {
  assert.equal(
    inEnglish(hintAmount('¥12M', 'Mend it.')),
    english('amount-form.meant.help', { amounts: ['CNY 12M', 'JPY 12M'], otherwise: 'Mend it.' }),
  );
});

for (const written of ['640M', 'XYZ 5M', '12 crore', 'USD', 'two million dollars', '0 USD', 'USD 1.005'])
  test(`guesses nothing from ${written}`, () => {
    assert.equal(hintAmount(written, 'Mend it.'), 'Mend it.');
  });
