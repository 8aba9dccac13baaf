import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { en } from '#wording/en/dictionary.ts';
import { inWords } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';
import { zh } from '#wording/zh/dictionary.ts';

const folder = new URL('../../../src/wording/', import.meta.url);
const pageWords = new URL('../i18n/zh.ts', folder);

for (const language of ['en', 'zh'])
  test(`no two parts of the dictionary in ${language} have one key`, async () => {
    const parts = readdirSync(new URL(`${language}/`, folder)).filter((name) => name !== 'dictionary.ts');
    const keys = await Promise.all(
      parts.map(async (name) => {
        const module = (await import(new URL(`${language}/${name}`, folder).href)) as Record<string, object>;
        return Object.values(module).flatMap((part) => Object.keys(part));
      }),
    );
    assert.deepEqual(keys.flat().toSorted(), Object.keys(language === 'en' ? en : zh).toSorted());
  });

test('says a phrase in both languages', () => {
  const phrase = say('did-you-mean', { nearest: 'groq', otherwise: 'x' });
  assert.equal(inWords(phrase, 'en'), 'Did you mean “groq”? x');
  assert.equal(inWords(phrase, 'zh'), '是不是“groq”？x');
});

test('says the phrases among its values in the same language', () => {
  const inner = say('did-you-mean', { nearest: 'groq', otherwise: '' });
  assert.equal(inWords(say('joined', { first: inner, second: '。' }), 'zh'), '是不是“groq”？。');
});

test('nothing that is told in Chinese has a space beside a mark of full width', () => {
  const texts = [
    ...readdirSync(new URL('zh/', folder)).map((name) => new URL(`zh/${name}`, folder)),
    pageWords,
  ];
  const found = texts.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line))
      .filter((line) => /[，。：；？！、（《] (?!\+)| [，。：；？！、）》]/.test(line)),
  );
  assert.deepEqual(found, []);
});

test('a phrase can be kept as JSON', () => {
  const phrase = say('joined', { first: say('joined', { first: 'a', second: 'b' }), second: 'c' });
  assert.deepEqual(JSON.parse(JSON.stringify(phrase)), phrase);
});

test('no two fields are described by the same words: each description stands for one entry', () => {
  const described = Object.entries(en).filter(([key]) => key.startsWith('field.'));
  assert.equal(new Set(described.map(([, words]) => words)).size, described.length);
});
