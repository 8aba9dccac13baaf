import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHead } from '#importing/head.ts';
import { ImportLog } from '#importing/import-log.ts';
import { linesOf } from '#importing/lines.ts';
import { inEnglish, english, containing } from '../in-english.ts';

function read(source: string) {
  const log = new ImportLog();
  const { title, date, authors, body } = readHead(linesOf(source), log);
  const text = body
    .map((line) => line.text)
    .join('\n')
    .trim();
  return {
    title,
    date,
    author: authors[0],
    text,
    guesses: log.guesses.map(({ message }) => inEnglish(message)),
  };
}

const sound = { title: '会叠衣服的机械臂', date: '2024-05-28', author: 'Lin', text: '正文。' };

test('reads front matter that is as it should be without a guess', () => {
  const source = "---\ntitle: '会叠衣服的机械臂'\ndate: 2024-05-28\nauthor: Lin\n---\n\n正文。";
  assert.deepEqual(read(source), { ...sound, guesses: [] });
});

for (const [what, source, guess] of [
  [
    'a blank line after its opening and before its end',
    "---\n\ntitle: '会叠衣服的机械臂'\ndate: 2024-05-28\nauthor: Lin\n\n---\n\n正文。",
    undefined,
  ],
  [
    'a fence of code before it',
    "```\n---\n\ntitle: '会叠衣服的机械臂'\ndate: 2024-05-28\nauthor: Lin\n---\n正文。",
    /code fence/,
  ],
  [
    'no closing',
    "---\ntitle: '会叠衣服的机械臂'\ndate: 2024-05-28\nauthor: Lin\n\n\n正文。",
    /no closing ---/,
  ],
  ['no opening', 'title: 会叠衣服的机械臂\ndate: 2024-05-28\nauthor: Lin\n---\n\n正文。', /no opening ---/],
  [
    'a title over several lines',
    "---\ntitle: '会叠\n  衣服的\n机械臂'\ndate: 2024-05-28\nauthor: Lin\n---\n正文。",
    /from 3 lines/,
  ],
  ['fields in Chinese', '标题：会叠衣服的机械臂\n日期：2024年5月28日\n作者：Lin\n\n正文。', /no opening ---/],
  [
    'bold labels',
    '**标题：** 会叠衣服的机械臂\n**日期**：2024/5/28\n**作者**: Lin\n\n正文。',
    /no opening ---/,
  ],
  [
    'title and day as prose',
    '# 会叠衣服的机械臂\n\n2024-05-28 09:30\n作者：Lin\n\n正文。',
    containing(english('import.taken-for-title')),
  ],
] as const)
  test(`reads front matter with ${what}`, () => {
    const { guesses, ...found } = read(source);
    assert.deepEqual(found, sound);
    if (guess)
      assert.ok(
        guesses.some((each) => guess.test(each)),
        guesses.join('\n'),
      );
    else assert.deepEqual(guesses, []);
  });

test('takes a bare apostrophe for a part of the title', () => {
  const { title, guesses } = read("---\ntitle: 'EXPO'24 上的机械臂'\ndate: 2024-05-28\n---\n正文。");
  assert.equal(title, "EXPO'24 上的机械臂");
  assert.match(guesses[0] ?? '', containing(english('import.title-quotes')));
});

test('reads the two forms of quotation marks', () => {
  assert.equal(read("---\ntitle: 'It''s a robot'\n---\n正文。").title, "It's a robot");
  assert.equal(read('---\ntitle: "The \\"arm\\""\n---\n正文。').title, 'The "arm"');
});

test('leaves prose alone that only looks like a field', () => {
  const { title, text } = read('注意：这台机器会动。\n\n正文。');
  assert.equal(title, undefined);
  assert.equal(text, '注意：这台机器会动。\n\n正文。');
});

test('says of a date that is none', () => {
  const { date, guesses } = read('---\ntitle: A\ndate: 某个周二\n---\n正文。');
  assert.equal(date, undefined);
  assert.deepEqual(guesses, [english('import.not-a-day', { text: '某个周二' })]);
});

test('reads the groups of front matter that Zola and Hugo have', () => {
  const source = `+++
title = "One"
date = 2024-05-28
[taxonomies]
tags = ["Robots", "Arms"]
authors = ["Lin"]
[extra]
image = "arm.png"
+++

Text.`;
  const { authors, tags, cover, date } = readHead(linesOf(source), new ImportLog());
  assert.deepEqual(
    { authors, tags, cover, date },
    { authors: ['Lin'], tags: ['Robots', 'Arms'], cover: 'arm.png', date: '2024-05-28' },
  );
  const nested = readHead(
    linesOf('---\ntitle: One\nparams:\n  author: Lin\ntopics: [Robots]\n---\nText.'),
    new ImportLog(),
  );
  assert.deepEqual([nested.authors, nested.tags], [['Lin'], ['Robots']]);
});
