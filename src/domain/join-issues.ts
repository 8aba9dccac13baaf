import { minuteAt, timeOf, timeOfTranslation } from '#domain/appearance.ts';
import type { Minute } from '#domain/calendar.ts';
import type { Company } from '#domain/company.ts';
import { joinDataTable } from '#domain/data-table.ts';
import { joinDrawing } from '#domain/join-drawing.ts';
import type { Author, Edition, Issue, IssueState, Series, Tag } from '#domain/issue.ts';
import { resolve, type ReportRecord } from '#domain/lookup.ts';
import { checkNumbersFree, checkOrder } from '#domain/number-order.ts';
import type { ContentRecords, OriginalFile, TranslationFile } from '#domain/records.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import { companyIds } from '#schema/issue.ts';
import { unfinished } from '#schema/translation.ts';
import type { Locale } from '#config.ts';
import { say } from '#wording/phrase.ts';

interface Known {
  companies: ReadonlyMap<string, Company>;
  authors: ReadonlyMap<string, Author>;
  tags: ReadonlyMap<string, Tag>;
  series: ReadonlyMap<string, Series>;
}

function stateOf({ data }: OriginalFile, now: Minute): IssueState {
  if (data.draft) return 'draft';
  return minuteAt({ date: data.date, time: timeOf(data) }) > now ? 'scheduled' : 'published';
}

/** Explains a translation that is not of the words that its original has now. */
function explainBehind(neverDone: boolean, { data }: OriginalFile, locale: Locale): Message {
  if (neverDone)
    return {
      code: 'translation-unfinished',
      message: say('translation-unfinished'),
      help: say('translation-unfinished.help', { issue: data.issue, locale }),
    };
  return {
    code: 'translation-behind',
    message: say('translation-behind'),
    help: say('translation-behind.help', { issue: data.issue, locale }),
  };
}

function translationOf(
  file: TranslationFile,
  original: OriginalFile,
  known: Known,
  report: ReportRecord,
): Edition {
  const { title, description, translates, date = original.data.date } = file.data;
  const { locale, digest, pictures, from } = file;
  const time = timeOfTranslation(file.data, original.data);
  const words = { locale, title, description, date, ...(time !== undefined && { time }), digest };
  const behind = translates !== original.fingerprint;
  // What is wrong with the text that it is made from is told of that.
  if (from !== undefined) {
    const translators = file.data.translators.flatMap((id) => known.authors.get(id) ?? []);
    return { ...words, file: file.file, pictures, translators, behind, from };
  }
  const [own, first] = [
    minuteAt({ date, time }),
    minuteAt({ ...original.data, time: timeOf(original.data) }),
  ];
  if (file.data.time !== undefined && file.data.date === undefined)
    report({
      file: file.file,
      path: ['time'],
      code: 'translation-time',
      message: say('translation-time'),
      help: say('translation-time.help'),
    });
  else if (own < first)
    report({
      file: file.file,
      path: [date < original.data.date ? 'date' : 'time'],
      code: 'translation-early',
      message: say('translation-early', { date: own, original: first }),
      help: say('translation-early.help'),
    });
  const translators = resolve(
    file.data.translators,
    known.authors,
    { file: file.file, path: ['translators'], what: 'author', where: 'authors.yaml' },
    report,
  );
  if (behind)
    report({
      severity: 'warning',
      file: file.file,
      path: ['translates'],
      ...explainBehind(translates === unfinished, original, file.locale),
    });
  return { ...words, file: file.file, pictures, translators, behind };
}

function checkDates({ file, data }: OriginalFile, report: ReportRecord): void {
  if (data.retracted && data.retracted.date < data.date)
    report({
      file,
      path: ['retracted', 'date'],
      code: 'retraction-early',
      message: say('retraction-early', { date: data.date }),
      help: say('retraction-early.help'),
    });
  if (data.retracted && data.draft)
    report({
      file,
      path: ['draft'],
      code: 'retraction-of-draft',
      message: say('retraction-of-draft'),
      help: say('retraction-of-draft.help'),
    });
  if (data.updated && data.updated < data.date)
    report({
      file,
      path: ['updated'],
      code: 'updated-early',
      message: say('updated-early', { updated: data.updated, date: data.date }),
      help: say('updated-early.help'),
    });
  for (const [key, code] of [
    ['corrections', 'correction-early'],
    ['letters', 'letter-early'],
  ] as const)
    for (const [index, { date }] of data[key].entries())
      if (date < data.date)
        report({
          file,
          path: [key, index, 'date'],
          code,
          message: say(code, { date: data.date }),
          help: say(`${code}.help`),
        });
}

function joinIssue(
  original: OriginalFile,
  translations: readonly TranslationFile[],
  known: Known,
  now: Minute,
  report: ReportRecord,
): Issue | undefined {
  const { file, locale, digest, pictures, data } = original;
  checkDates(original, report);
  const {
    issue: number,
    title,
    description,
    authors,
    company,
    companies: _ids,
    tags,
    series: seriesId,
    draft: _,
    time: _time,
    ...facts
  } = data;
  const time = timeOf(data);
  const timed = time !== undefined && { time };
  const found = {
    authors: resolve(
      authors,
      known.authors,
      { file, path: ['authors'], what: 'author', where: 'authors.yaml' },
      report,
    ),
    tags: resolve(tags, known.tags, { file, path: ['tags'], what: 'tag', where: 'tags.yaml' }, report),
    companies: resolve(
      companyIds(data),
      known.companies,
      {
        file,
        path: [company === undefined ? 'companies' : 'company'],
        what: 'company',
        where: (id) => `companies/${id}.yaml`,
      },
      report,
    ),
  };
  const [series] = resolve(
    seriesId === undefined ? [] : [seriesId],
    known.series,
    { file, path: ['series'], what: 'series', where: 'series.yaml' },
    report,
  );
  const editions: Issue['editions'] = {
    [locale]: {
      locale,
      title,
      description,
      date: data.date,
      ...timed,
      digest,
      file,
      pictures,
      translators: [],
      behind: false,
    },
  };
  for (const translation of translations)
    editions[translation.locale] = translationOf(translation, original, known, report);
  const { companies } = found;
  if (companies.length < companyIds(data).length) return undefined;
  const drawings = Object.entries(original.drawings).map(([name, drawing]) => [
    name,
    joinDrawing(drawing, `${original.folder}/${name}`, companies, data.references, report),
  ]);
  const context = { own: companies, companies: known.companies, references: data.references };
  const tables = Object.entries(original.tables).map(([name, table]) => [
    name,
    joinDataTable(table, `${original.folder}/${name}`, context, report),
  ]);
  return {
    ...facts,
    ...timed,
    ...found,
    ...(series && { series }),
    number,
    state: stateOf(original, now),
    original: locale,
    editions,
    drawings: Object.fromEntries(drawings),
    tables: Object.fromEntries(tables),
  };
}

/**
 * Joins originals with their translations, authors, companies, tags and series.
 *
 * @returns the issues that could be joined, the highest number first
 */
export function joinIssues(
  { originals, translations }: ContentRecords,
  known: Known,
  now: Minute,
  report: ReportRecord,
): Issue[] {
  checkOrder(checkNumbersFree(originals, report), report);
  const byFolder = Map.groupBy(translations, (translation) => translation.folder);
  return originals
    .flatMap((original) => joinIssue(original, byFolder.get(original.folder) ?? [], known, now, report) ?? [])
    .sort((a, b) => b.number - a.number);
}
