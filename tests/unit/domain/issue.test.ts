import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  counterparts,
  editionFor,
  groupByYear,
  isFallback,
  languagesOf,
  lastChanged,
  originalOf,
} from '#domain/issue.ts';
import { catalogOf, issueOf, originalFile, translationFile } from '../sample.ts';

const both = issueOf();
const alone = issueOf({}, []);

test('gives readers the edition in their language', () => {
  assert.equal(editionFor(both, 'zh').title, '标题 1');
  assert.equal(editionFor(both, 'en').title, 'Title 1');
  assert.deepEqual([isFallback(both, 'zh'), isFallback(both, 'en')], [false, false]);
});

test('gives readers the original where there is no translation', () => {
  assert.equal(editionFor(alone, 'en'), originalOf(alone));
  assert.equal(originalOf(alone).title, '标题 1');
  assert.deepEqual([isFallback(alone, 'zh'), isFallback(alone, 'en')], [false, true]);
});

test('finds the editions in other languages', () => {
  assert.equal(counterparts(both, 'zh')[0]?.title, 'Title 1');
  assert.equal(counterparts(both, 'en')[0]?.title, '标题 1');
  assert.deepEqual(counterparts(alone, 'zh'), []);
  assert.equal(counterparts(alone, 'en')[0]?.title, '标题 1');
});

test('lists the languages of an issue, the one of the root first', () => {
  assert.deepEqual(languagesOf(both), ['zh', 'en']);
  assert.deepEqual(languagesOf(alone), ['zh']);
});

const corrections = ['2024-05-09', '2024-05-02'].map((date) => ({
  date,
  text: { zh: '改。', en: 'Fixed.' },
}));

for (const { when, fields, day } of [
  { when: 'published, where nothing changed', fields: {}, day: '2024-05-01' },
  { when: 'updated', fields: { updated: '2024-05-03' }, day: '2024-05-03' },
  { when: 'last corrected', fields: { corrections }, day: '2024-05-09' },
  { when: 'corrected after an update', fields: { updated: '2024-05-03', corrections }, day: '2024-05-09' },
  { when: 'updated after a correction', fields: { updated: '2024-05-10', corrections }, day: '2024-05-10' },
])
  test(`was last changed on the day it was ${when}`, () => {
    assert.equal(lastChanged(issueOf(fields)), day);
  });

const later = [translationFile(1, { date: '2024-05-20' })];

for (const { what, fields, days } of [
  { what: 'publication', days: { zh: '2024-05-01', en: '2024-05-20', all: '2024-05-20' } },
  {
    what: 'a correction before the translation',
    fields: { corrections },
    days: { zh: '2024-05-09', en: '2024-05-20', all: '2024-05-20' },
  },
  {
    what: 'an update after the translation',
    fields: { updated: '2024-05-21' },
    days: { zh: '2024-05-21', en: '2024-05-21', all: '2024-05-21' },
  },
])
  test(`was last changed in each language, and in any, by ${what}`, () => {
    const issue = issueOf(fields, later);
    const { zh, en } = issue.editions;
    assert.ok(zh && en);
    assert.deepEqual(
      { zh: lastChanged(issue, [zh]), en: lastChanged(issue, [en]), all: lastChanged(issue) },
      days,
    );
    assert.equal(lastChanged(issue, [en, zh]), days.all);
  });

test('groups issues by year, in the order they come', () => {
  const { issues } = catalogOf({
    originals: [
      originalFile(1, { date: '2022-12-31' }),
      originalFile(2, { date: '2024-01-01' }),
      originalFile(3, { date: '2024-05-01' }),
    ],
  });
  const years = groupByYear(issues).map(([year, list]) => [year, list.map(({ number }) => number)]);
  assert.deepEqual(years, [
    ['2024', [3, 2]],
    ['2022', [1]],
  ]);
  assert.deepEqual(groupByYear([]), []);
});
