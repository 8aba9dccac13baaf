import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issue } from '#schema/issue.ts';

const least = {
  issue: 22,
  title: '标题',
  description: '一句话。',
  date: '2024-08-13',
  authors: ['desk'],
  company: 'groq',
  tags: ['ai'],
};

test('fills in what an original leaves out', () => {
  assert.deepEqual(issue.parse(least), {
    ...least,
    pictures: {},
    companies: [],
    references: [],
    corrections: [],
    letters: [],
    draft: false,
  });
});

test('takes a reference for cited unless it is further reading', () => {
  const reference = { id: 'a', title: 'A', publisher: 'P', url: 'https://a.test' };
  const { references } = issue.parse({ ...least, references: [reference] });
  assert.deepEqual(references, [{ ...reference, further: false }]);
});

const correction = { date: '2024-08-14', text: { zh: '改。', en: 'Fixed.' } };

test('takes one name of whom a correction thanks for both languages', () => {
  const thanked = (thanks: unknown) =>
    issue.parse({ ...least, corrections: [{ ...correction, thanks }] }).corrections[0]?.thanks;
  assert.deepEqual(thanked('Ann'), { zh: 'Ann', en: 'Ann' });
  assert.deepEqual(thanked({ zh: '安', en: 'Ann' }), { zh: '安', en: 'Ann' });
});

const refused: [fields: object, path: (string | number)[]][] = [
  [{ issue: 0 }, ['issue']],
  [{ issue: -1 }, ['issue']],
  [{ issue: 1.5 }, ['issue']],
  [{ issue: '22' }, ['issue']],
  [{ title: ' ' }, ['title']],
  [{ description: '' }, ['description']],
  [{ date: '2024-08' }, ['date']],
  [{ updated: 'later' }, ['updated']],
  ...['25:00', '9:30', '09:60', '09:30:00', 'noon', '', 570].map((time): [object, string[]] => [
    { time },
    ['time'],
  ]),
  [{ authors: [] }, ['authors']],
  [{ authors: ['Desk'] }, ['authors', 0]],
  [{ company: 'Groq' }, ['company']],
  [{ tags: [] }, ['tags']],
  [{ tags: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }, ['tags']],
  [{ tags: ['a', 'a'] }, ['tags', 1]],
  [{ cover: { src: './a.jpg' } }, ['cover', 'alt']],
  [{ corrections: [{ date: '2024-08-14', text: '改' }] }, ['corrections', 0, 'text']],
  [{ corrections: [{ ...correction, thanks: { zh: '甲' } }] }, ['corrections', 0, 'thanks']],
  [{ corrections: [{ ...correction, thanks: '' }] }, ['corrections', 0, 'thanks']],
  [{ discussion: 'example.com' }, ['discussion']],
  [{ discussion: 'javascript:alert(1)' }, ['discussion']],
  [{ draft: 'yes' }, ['draft']],
  [{ translators: ['desk'] }, []],
];

for (const [fields, path] of refused)
  test(`refuses an original with ${JSON.stringify(fields)}`, () => {
    const paths = issue.safeParse({ ...least, ...fields }).error?.issues.map((each) => each.path);
    assert.deepEqual(paths, [path]);
  });

test('takes six tags', () => {
  assert.equal(issue.parse({ ...least, tags: ['a', 'b', 'c', 'd', 'e', 'f'] }).tags.length, 6);
});
