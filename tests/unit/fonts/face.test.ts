import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charactersIn, commonFace, faceAddress, issueFace, listFace } from '#fonts/face.ts';

const headings = [{ text: '先写编译器' }, { text: '再造芯片，又快又省' }];

test('a face has each character of its headings that the common one lacks, once', () => {
  const face = issueFace(22, 'zh', '第一期：Groq 的行业账', headings);
  const characters = [...charactersIn(face)];
  assert.equal(new Set(characters).size, characters.length);
  const all = new Set([...charactersIn(commonFace), ...characters]);
  for (const character of face.text) assert.ok(character === ' ' || all.has(character), character);
  for (const character of charactersIn(commonFace)) assert.ok(!characters.includes(character), character);
});

test('a face has the characters of the amounts in headings', () => {
  const face = issueFace(22, 'zh', '一', [{ text: '\uFFFC的一轮', amounts: ['USD 640M'] }]);
  for (const character of '6.4亿美元的轮') assert.ok(face.text.includes(character), character);
  assert.doesNotMatch(face.text, /\uFFFC/);
});

test('the common face has the name of the column and the words around numerals', () => {
  for (const character of '行业观察者第期') assert.ok(charactersIn(commonFace).includes(character));
});

test('an address changes with the characters, not with their order or number', () => {
  const address = faceAddress(listFace('issues', 1, 'zh', ['芯片与账本', '眼镜']));
  assert.match(address, /^\/faces\/issues-1\.woff2\?v=[0-9a-f]{8}$/);
  assert.equal(faceAddress(listFace('issues', 1, 'zh', ['眼镜', '账本与芯片芯片'])), address);
  assert.notEqual(faceAddress(listFace('issues', 1, 'zh', ['眼镜', '账本与芯'])), address);
});
