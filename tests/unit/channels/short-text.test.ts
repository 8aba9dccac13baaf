import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure, networks } from '#channels/text/networks.ts';
import { shortText, type ShortParts } from '#channels/text/short-text.ts';
import { sentenceEnds } from '#language/sentences.ts';

const address = 'https://column.test/issues/22/';
const sentence = { zh: '它的芯片靠编译器排程，融到 6.4 亿美元。', en: 'It raised $640 million, and waits. ' };
const parts = (language: 'zh' | 'en', size: number): ShortParts => ({
  title: (language === 'zh' ? '先写编译器，再造芯片' : 'Compilers first, then chips ')
    .repeat(1 + (size % 7))
    .trim(),
  description: sentence[language].repeat(size).trim(),
  figures: Array.from(
    { length: size % 4 },
    (_, index) => `Company ${index}: Series A, $${index + 1} million`,
  ),
  address,
  tags: ['人工智能', 'Web3'].slice(0, size % 3),
});

for (const network of networks)
  test(`${network.name} gets no more than it takes, with title, whole sentences and the address`, () => {
    for (const language of ['zh', 'en'] as const)
      for (let size = 0; size < 80; size += 1) {
        const given = parts(language, size);
        const text = shortText(network, given);
        assert.ok(measure(network, text, address) <= network.limit, text);
        assert.ok(text.includes(address), text);
        const [title = ''] = text.split('\n');
        assert.ok(given.title.startsWith(title.replace(/…$/, '')), text);
        const told = text.split('\n\n').find((each) => each !== title && given.description.startsWith(each));
        if (told)
          assert.ok(
            sentenceEnds(given.description).some((end) => given.description.slice(0, end).trim() === told),
            text,
          );
      }
  });

test('what fits is all there, in its order', () => {
  const given = { ...parts('en', 2), title: 'A title', figures: ['Acme: Series A, $1 million'] };
  const x = networks.find(({ name }) => name === 'X');
  assert.ok(x);
  assert.equal(
    shortText(x, given),
    `A title\n\n${given.description}\n\nAcme: Series A, $1 million\n\n${address}\n\n#人工智能 #Web3`,
  );
});

test('a long description gives way to the figure, sentence by sentence', () => {
  const given = { ...parts('zh', 30), title: '标题', figures: ['示例：A 轮，600 万美元'] };
  const x = networks.find(({ name }) => name === 'X');
  assert.ok(x);
  const text = shortText(x, given);
  assert.ok(text.includes('示例：A 轮，600 万美元'), text);
  assert.ok(text.includes(sentence.zh), text);
});
