import type { LintIssue } from '#lint/rule.ts';
import type { ValuePlace } from '#lint/value-place.ts';
import type { CompanyFile, ContentRecords, Listed } from '#domain/records.ts';
import type { AuthorRecord } from '#schema/author.ts';
import type { Localized } from '#schema/localized.ts';
import type { Issue } from '#domain/issue.ts';
import { defaultLocale, writtenLocales, type Locale } from '#config.ts';

/** Words of a record that readers see as they are. */
export interface RecordWords extends ValuePlace {
  text: string;
  /** The language that they are written in; undefined where it is that of a source, or stands for all. */
  locale: Locale | undefined;
  /** Whether it is a name rather than a sentence. */
  isName: boolean;
}

/** A text in each language of the column. */
export interface RecordPair extends ValuePlace {
  words: Localized;
  isName: boolean;
}

type Words = Pick<RecordWords, 'text' | 'path'> & Partial<Pick<RecordWords, 'locale'>>;

const single = (file: string, { text, path, locale }: Words): RecordWords => ({
  file,
  path,
  text,
  locale,
  isName: locale === undefined,
});

/** The pairs and single words of one record. */
export interface WordsOfRecord {
  pairs: RecordPair[];
  singles: RecordWords[];
}

/** The words of letters to the editor and of the answers to them; those in one language are in that of the letter. */
function wordsOfLetters(file: string, letters: Issue['letters']): WordsOfRecord {
  const words = letters.flatMap(({ text, reply, language: locale }, index) => [
    { path: ['letters', index, 'text'], written: text, locale },
    ...(reply === undefined ? [] : [{ path: ['letters', index, 'reply'], written: reply, locale }]),
  ]);
  return {
    pairs: words.flatMap(({ path, written }) =>
      typeof written === 'string' ? [] : [{ file, path, words: written, isName: false }],
    ),
    singles: [
      ...letters.map(({ from }, index) => single(file, { text: from, path: ['letters', index, 'from'] })),
      ...words.flatMap(({ path, written, locale }) =>
        typeof written === 'string' ? [single(file, { text: written, path, locale })] : [],
      ),
    ],
  };
}

/** The words of an issue's facts: its cover, the credits of its pictures, references, corrections and letters. */
export function wordsOfFacts({ issue, original }: LintIssue): WordsOfRecord {
  const { file, locale } = original;
  const { cover, pictures, references, corrections } = issue;
  const letters = wordsOfLetters(file, issue.letters);
  const ofCover: Words[] = cover ? [{ text: cover.alt, path: ['cover', 'alt'], locale }] : [];
  const ofReferences = references.flatMap(({ title, publisher }, index): Words[] => [
    { text: title, path: ['references', index, 'title'] },
    { text: publisher, path: ['references', index, 'publisher'] },
  ]);
  return {
    pairs: [
      ...Object.entries(pictures).map(([name, { credit }]) => ({
        file,
        path: ['pictures', name, 'credit'],
        words: credit,
        isName: true,
      })),
      ...corrections.flatMap(({ text, thanks }, index) => [
        { file, path: ['corrections', index, 'text'], words: text, isName: false },
        ...(thanks ? [{ file, path: ['corrections', index, 'thanks'], words: thanks, isName: true }] : []),
      ]),
      ...letters.pairs,
    ],
    singles: [...[...ofCover, ...ofReferences].map((words) => single(file, words)), ...letters.singles],
  };
}

function wordsOfCompany({ file, data }: CompanyFile): WordsOfRecord {
  const pair = (path: RecordPair['path'], words: Localized, isName = false): RecordPair => ({
    file,
    path,
    words,
    isName,
  });
  const { name, aliases, headquarters, products, people, funding } = data;
  const vehicles = funding.flatMap(({ through }, index) =>
    Object.entries(through).map(([id, text]) => ({ text, path: ['funding', index, 'through', id] })),
  );
  return {
    pairs: [
      pair(['name'], name, true),
      ...(headquarters ? [pair(['headquarters'], headquarters)] : []),
      ...products.flatMap((product, index) => [
        pair(['products', index, 'name'], product.name, true),
        pair(['products', index, 'description'], product.description),
      ]),
      ...people.flatMap((person, index) => [
        pair(['people', index, 'name'], person.name, true),
        pair(['people', index, 'role'], person.role),
      ]),
      ...funding.flatMap(({ round, raisedBy, note }, index) => [
        pair(['funding', index, 'round'], round, true),
        ...(raisedBy ? [pair(['funding', index, 'raisedBy'], raisedBy, true)] : []),
        ...(note ? [pair(['funding', index, 'note'], note)] : []),
      ]),
    ],
    singles: [...aliases.map((text, index) => ({ text, path: ['aliases', index] })), ...vehicles].map(
      (words) => single(file, words),
    ),
  };
}

function wordsOfEntry({
  file,
  index,
  data,
}: Listed<{
  name: Localized;
  aliases?: string[];
  description?: Localized;
  bio?: Localized;
  links?: AuthorRecord['links'];
}>): WordsOfRecord {
  const { name, aliases = [], description, bio, links = [] } = data;
  const pair = (key: string, words: Localized, isName: boolean): RecordPair => ({
    file,
    path: [index, key],
    words,
    isName,
  });
  return {
    pairs: [
      pair('name', name, true),
      ...(description ? [pair('description', description, false)] : []),
      ...(bio ? [pair('bio', bio, false)] : []),
    ],
    singles: [
      ...aliases.map((text, place) => ({ text, path: [index, 'aliases', place] })),
      ...links.map(({ label }, place) => ({ text: label, path: [index, 'links', place, 'label'] })),
    ].map((words) => single(file, words)),
  };
}

/** The words of companies, investors, tags, series and authors. */
export function wordsOfRecords({
  companies,
  investors,
  tags,
  series,
  authors,
}: ContentRecords): WordsOfRecord {
  const all = [
    ...companies.map(wordsOfCompany),
    ...investors.map(wordsOfEntry),
    ...tags.map(wordsOfEntry),
    ...series.map(wordsOfEntry),
    ...authors.map(wordsOfEntry),
  ];
  return { pairs: all.flatMap(({ pairs }) => pairs), singles: all.flatMap(({ singles }) => singles) };
}

/** The words of pairs and single ones alike; where all languages are the same, once. */
export function eachOf({ pairs, singles }: WordsOfRecord): RecordWords[] {
  return [
    ...singles,
    ...pairs.flatMap(({ file, path, words, isName }): RecordWords[] =>
      new Set(writtenLocales.map((locale) => words[locale])).size === 1
        ? [
            {
              file,
              path: [...path, defaultLocale],
              text: words[defaultLocale],
              locale: writtenLocales.length > 1 ? undefined : defaultLocale,
              isName,
            },
          ]
        : writtenLocales.map((locale) => ({
            file,
            path: [...path, locale],
            text: words[locale],
            locale,
            isName,
          })),
    ),
  ];
}
