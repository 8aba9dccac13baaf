import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '#domain/catalog.ts';
import type { Issue } from '#domain/issue.ts';
import type { ContentRecords } from '#domain/records.ts';
import { toldInEnglish, english } from '../in-english.ts';
import { contentRecords, issueOf, originalFile, today, translationFile } from '../sample.ts';
import { withoutCode } from '../without-code.ts';

function build(records: Partial<ContentRecords>) {
  const { catalog, problems } = buildCatalog(contentRecords(records), today);
  return { catalog: catalog.published, problems: toldInEnglish(problems).map(withoutCode) };
}

test('joins an original with its company, authors and tags, in the order it names them', () => {
  const issue = issueOf({ authors: ['ann', 'desk'], tags: ['chips', 'ai'], updated: '2024-05-20' });
  assert.equal(issue.number, 1);
  assert.equal(issue.original, 'zh');
  assert.equal(issue.updated, '2024-05-20');
  assert.equal(issue.companies[0]?.name.en, 'Acme');
  assert.deepEqual(
    issue.authors.map(({ name }) => name.en),
    ['Ann', 'The Desk'],
  );
  assert.deepEqual(
    issue.tags.map(({ id }) => id),
    ['chips', 'ai'],
  );
});

test('keeps the words of each language in an edition', () => {
  const { editions } = issueOf();
  assert.deepEqual(editions.zh, {
    locale: 'zh',
    title: '标题 1',
    description: '一句话。',
    date: '2024-05-01',
    digest: 'zh-1',
    file: 'issues/1/zh.mdx',
    pictures: [],
    translators: [],
    behind: false,
  });
  const { translators, ...english } = editions.en ?? { translators: [] };
  assert.deepEqual(english, {
    locale: 'en',
    title: 'Title 1',
    description: 'One sentence.',
    date: '2024-05-01',
    digest: 'en-1',
    file: 'issues/1/en.mdx',
    pictures: [],
    behind: false,
  });
  assert.deepEqual(
    translators.map(({ id }) => id),
    ['ann'],
  );
});

test('dates a translation by its own day, and else by that of its original', () => {
  const dates = ({ editions }: Issue) => [editions.zh?.date, editions.en?.date];
  assert.deepEqual(dates(issueOf({}, [translationFile(1, { date: '2024-05-20' })])), [
    '2024-05-01',
    '2024-05-20',
  ]);
  assert.deepEqual(dates(issueOf({ date: '2024-05-13' })), ['2024-05-13', '2024-05-13']);
});

test('joins a translation with the original of its own folder', () => {
  const { catalog } = build({
    originals: [originalFile(1), originalFile(2)],
    translations: [translationFile(2)],
  });
  assert.deepEqual(
    catalog.issues.map(({ number, editions }) => [number, editions.en?.title]),
    [
      [2, 'Title 2'],
      [1, undefined],
    ],
  );
});

test('warns of a translation that is behind its original, and keeps it', () => {
  const { catalog, problems } = build({
    originals: [originalFile(1)],
    translations: [translationFile(1, { translates: 'fedcba9876543210' })],
  });
  assert.equal(catalog.issues[0]?.editions.en?.behind, true);
  assert.deepEqual(problems, [
    {
      severity: 'warning',
      file: 'issues/1/en.mdx',
      path: ['translates'],
      message: english('translation-behind'),
      help: english('translation-behind.help', { issue: 1, locale: 'en' }),
    },
  ]);
});

test('says of a translation that was never marked as done that it was not', () => {
  const { catalog, problems } = build({
    originals: [originalFile(1)],
    translations: [translationFile(1, { translates: '0000000000000000' })],
  });
  assert.equal(catalog.issues[0]?.editions.en?.behind, true);
  assert.deepEqual(problems, [
    {
      severity: 'warning',
      file: 'issues/1/en.mdx',
      path: ['translates'],
      message: english('translation-unfinished'),
      help: english('translation-unfinished.help', { issue: 1, locale: 'en' }),
    },
  ]);
});

const file = 'issues/1/zh.mdx';

for (const { fields, path, message, help, missingFrom } of [
  {
    fields: { company: 'acne' },
    path: ['company', 0],
    message: english('unknown-id.company', { id: 'acne' }),
    help: `Did you mean “acme”? ${english('unknown-id.near.help', { file: 'companies/acne.yaml' })}`,
    missingFrom: 'companies/acne.yaml',
  },
  {
    fields: { authors: ['desk', 'anne'] },
    path: ['authors', 1],
    message: english('unknown-id.author', { id: 'anne' }),
    help: `Did you mean “ann”? ${english('unknown-id.near.help', { file: 'authors.yaml' })}`,
    missingFrom: 'authors.yaml',
  },
  {
    fields: { tags: ['chip', 'ai'] },
    path: ['tags', 0],
    message: english('unknown-id.tag', { id: 'chip' }),
    help: `Did you mean “chips”? ${english('unknown-id.near.help', { file: 'tags.yaml' })}`,
    missingFrom: 'tags.yaml',
  },
  {
    fields: { tags: ['metaverse'] },
    path: ['tags', 0],
    message: english('unknown-id.tag', { id: 'metaverse' }),
    help: english('unknown-id.help', { file: 'tags.yaml' }),
    missingFrom: 'tags.yaml',
  },
])
  test(`refuses an original where ${message}`, () => {
    assert.deepEqual(build({ originals: [originalFile(1, fields)] }).problems, [
      { severity: 'error', file, path, message, help, missingFrom },
    ]);
  });

test('refuses an unknown translator', () => {
  const { problems } = build({
    originals: [originalFile(1)],
    translations: [translationFile(1, { translators: ['an'] })],
  });
  assert.deepEqual(problems, [
    {
      severity: 'error',
      file: 'issues/1/en.mdx',
      path: ['translators', 0],
      message: english('unknown-id.author', { id: 'an' }),
      help: `Did you mean “ann”? ${english('unknown-id.near.help', { file: 'authors.yaml' })}`,
      missingFrom: 'authors.yaml',
    },
  ]);
});

test('leaves out an issue whose company is unknown, and what else it lacks is told too', () => {
  const original = originalFile(1, { company: 'nobody', tags: ['nothing-near'], authors: ['no-one-near'] });
  const { catalog, problems } = build({ originals: [original] });
  assert.deepEqual(catalog.issues, []);
  assert.deepEqual(
    problems.map(({ message }) => message),
    [
      english('unknown-id.author', { id: 'no-one-near' }),
      english('unknown-id.tag', { id: 'nothing-near' }),
      english('unknown-id.company', { id: 'nobody' }),
    ],
  );
});

const text = { zh: '更正。', en: 'A correction.' };

for (const { what, fields, path, message, help } of [
  {
    what: 'an update before publication',
    fields: { updated: '2024-04-30' },
    path: ['updated'],
    message: english('updated-early', { updated: '2024-04-30', date: '2024-05-01' }),
    help: english('updated-early.help'),
  },
  {
    what: 'a correction before publication',
    fields: {
      corrections: [
        { date: '2024-05-01', text },
        { date: '2024-04-30', text },
      ],
    },
    path: ['corrections', 1, 'date'],
    message: english('correction-early', { date: '2024-05-01' }),
    help: english('correction-early.help'),
  },
  {
    what: 'a letter before publication',
    fields: {
      letters: [
        { date: '2024-05-01', from: '甲', language: 'zh' as const, text: '来信。' },
        { date: '2024-04-30', from: '乙', language: 'zh' as const, text: '来信。' },
      ],
    },
    path: ['letters', 1, 'date'],
    message: english('letter-early', { date: '2024-05-01' }),
    help: english('letter-early.help'),
  },
])
  test(`refuses ${what}`, () => {
    assert.deepEqual(build({ originals: [originalFile(1, fields)] }).problems, [
      { severity: 'error', file, path, message, help },
    ]);
  });

test('refuses a translation before its original, and takes one of the same day', () => {
  const problems = (date: string) =>
    build({ originals: [originalFile(1)], translations: [translationFile(1, { date })] }).problems;
  assert.deepEqual(problems('2024-04-30'), [
    {
      severity: 'error',
      file: 'issues/1/en.mdx',
      path: ['date'],
      message: english('translation-early', { date: '2024-04-30', original: '2024-05-01' }),
      help: english('translation-early.help'),
    },
  ]);
  for (const date of ['2024-05-01', '2024-05-02', '2999-01-01']) assert.deepEqual(problems(date), []);
});

test('takes an update on the day of publication', () => {
  assert.deepEqual(build({ originals: [originalFile(1, { updated: '2024-05-01' })] }).problems, []);
});

test('refuses a number that is taken, each time, and names the first and the highest', () => {
  const copies = ['copy', 'again'].map((name) => ({ ...originalFile(1), file: `issues/${name}/zh.mdx` }));
  const { problems } = build({ originals: [originalFile(7), originalFile(1), ...copies] });
  assert.deepEqual(
    problems,
    copies.map((copy) => ({
      severity: 'error',
      file: copy.file,
      path: ['issue'],
      message: english('number-taken', { number: 1, file: 'issues/1/zh.mdx' }),
      help: english('number-taken.help', { highest: 7 }),
    })),
  );
});

test('refuses the one date that does not follow the numbers', () => {
  const { problems } = build({
    originals: [
      originalFile(10, { date: '2024-05-02' }),
      originalFile(2, { date: '2024-05-01' }),
      originalFile(9, { date: '2024-05-03' }),
      originalFile(11, { date: '2024-05-02' }),
    ],
  });
  assert.deepEqual(problems, [
    {
      severity: 'error',
      file: 'issues/9/zh.mdx',
      path: ['date'],
      message: english('number-order.newer', {
        number: 9,
        date: '2024-05-03',
        other: 10,
        otherDate: '2024-05-02',
      }),
      help: english('number-order.help'),
    },
  ]);
});

test('lists issues by number, the highest first', () => {
  const { catalog } = build({ originals: [2, 10, 1, 9].map((number) => originalFile(number)) });
  assert.deepEqual(
    catalog.issues.map(({ number }) => number),
    [10, 9, 2, 1],
  );
  assert.deepEqual(
    [...catalog.places],
    [
      [10, 0],
      [9, 1],
      [2, 2],
      [1, 3],
    ],
  );
});

test('joins a record only with what is known under its own name', () => {
  const { problems } = build({ originals: [originalFile(1, { company: 'constructor' })] });
  assert.deepEqual(
    problems.map(({ message }) => message),
    [english('unknown-id.company', { id: 'constructor' })],
  );
});
