import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure, networks, type Network } from '#channels/text/networks.ts';

const address = 'https://column.test/issues/22/';

const network = (name: Network['name']): Network => {
  const found = networks.find((each) => each.name === name);
  assert.ok(found);
  return found;
};

for (const [text, weight] of [
  ['Hello', 5],
  ['你好', 4],
  ['你好，', 6],
  ['“quoted”', 8],
  ['1 万 美元', 9],
  ['é', 1],
  ['👨‍👩‍👧', 2],
  ['🇨🇳', 2],
  [`一 ${address}`, 26],
] as const)
  test(`X counts ${weight} in ${JSON.stringify(text)}`, () => {
    assert.equal(measure(network('X'), text, address), weight);
  });

for (const [name, used] of [
  ['Weibo', 1 + 1 + address.length / 2],
  ['LinkedIn', 3 + address.length],
  ['Mastodon', 3 + 23],
  ['Bluesky', 3 + address.length],
] as const)
  test(`${name} counts an address as it says`, () => {
    assert.equal(measure(network(name), `一 \n${address}`, address), Math.ceil(used));
  });

test('tags are one word', () => {
  assert.equal(network('X').tag?.('Intellectual property'), '#IntellectualProperty');
  assert.equal(network('Mastodon').tag?.('人工智能'), '#人工智能');
  assert.equal(network('Weibo').tag?.('芯片'), '#芯片#');
});
