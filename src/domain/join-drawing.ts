import type { Company } from '#domain/company.ts';
import type { Bar, Drawing, DrawingContent, TimelineEvent } from '#domain/drawing.ts';
import { inDollars, isSure, totalFunding, valuedRounds } from '#domain/funding.ts';
import type { ReportRecord } from '#domain/lookup.ts';
import { compareDates } from '#domain/partial-date.ts';
import type { IssueRecord } from '#schema/issue.ts';
import type { DrawingOf, DrawingRecord } from '#schema/drawing.ts';
import type { Money } from '#schema/money.ts';
import { explainWhichCompany } from '#schema/which-company.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import type { Message, RecordPath } from '#diagnostics/diagnostic.ts';
import type { DiagnosticCode } from '#diagnostics/codes.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Says what is wrong with a value of a drawing. */
type ReportAt = (
  code: DiagnosticCode,
  path: RecordPath,
  message: Message['message'],
  help: Message['help'],
) => void;

/** What a company’s file shows as raised until the end of a day, month or year. */
function raisedUntil({ funding }: Company, end: PartialDate): Money[] {
  const last = { year: end.year, month: end.month ?? 12, day: end.day ?? 31 };
  return totalFunding(funding.filter(({ date }) => date !== undefined && compareDates(date, last) <= 0)).sums;
}

/** The company whose figures a drawing shows: the one it names, or the only one of its issue; undefined where it shows none. */
function companyOf(
  { company: named }: { company?: string | undefined },
  companies: readonly Company[],
  isShown: boolean,
  reportAt: ReportAt,
): Company | undefined {
  if (!isShown && named === undefined) return undefined;
  const ids = companies.map(({ id }) => id);
  const problem = explainWhichCompany(named, ids, (id) => `company: ${id}`);
  if (problem) reportAt(problem.code, named === undefined ? [] : ['company'], problem.message, problem.help);
  return isShown && !problem ? companies.find(({ id }) => id === (named ?? ids[0])) : undefined;
}

function shownBars(
  record: DrawingOf<'bars'>,
  companies: readonly Company[],
  reportAt: ReportAt,
): DrawingContent {
  const company = companyOf(
    record,
    companies,
    record.bars.some(({ raised }) => raised !== undefined),
    reportAt,
  );
  const bars = record.bars.flatMap(
    ({ label, amount, count, upTo, raised, qualifier, accent }, index): Bar[] => {
      const sums = raised && company ? raisedUntil(company, raised) : [];
      if (raised && company && sums.length !== 1)
        reportAt(
          'drawing-record',
          ['bars', index, 'raised'],
          sums.length === 0
            ? say('drawing-record.nothing', { file: company.file })
            : say('drawing-record.currencies', { file: company.file }),
          say('drawing-record.help'),
        );
      const value = amount ?? count ?? sums[0];
      return value === undefined ? [] : [{ label, value, upTo, qualifier, accent }];
    },
  );
  const measures = bars.map(({ value }) => (typeof value === 'number' ? 'count' : value.currency));
  const nameMeasure = (index: number): Phrase | string => {
    const measure = measures[index] ?? '';
    return measure === 'count' ? say('drawing-measure.count') : measure;
  };
  const stray = measures.findIndex((measure) => measure !== measures[0]);
  if (stray > 0)
    reportAt(
      'drawing-measure',
      ['bars', stray],
      say('drawing-measure.bars', { measure: nameMeasure(stray), first: nameMeasure(0) }),
      say('drawing-measure.bars.help'),
    );
  if (record.unit === undefined && measures[0] === 'count')
    reportAt('drawing-unit', ['bars'], say('drawing-unit'), say('drawing-unit.help'));
  return { kind: 'bars', scale: record.scale, unit: record.unit, bars };
}

function shownEvents(
  record: DrawingOf<'timeline'>,
  companies: readonly Company[],
  reportAt: ReportAt,
): DrawingContent {
  const told = record.events.map(({ label, ...event }): TimelineEvent => ({ ...event, about: label }));
  const company = companyOf(record, companies, record.from !== undefined, reportAt);
  const valued = company ? valuedRounds(company.funding).filter(isSure) : [];
  const events = valued.flatMap((round): TimelineEvent[] => {
    const amount = inDollars(round, 'postMoney');
    return amount ? [{ date: round.date, about: { round: round.round }, amount, accent: false }] : [];
  });
  const all = [...events];
  for (const event of told) {
    // What has no date of its own stays behind what stands before it.
    const later = event.date ? all.findIndex(({ date }) => date && compareDates(date, event.date) > 0) : -1;
    if (later === -1) all.push(event);
    else all.splice(later, 0, event);
  }
  if (all.length < 2)
    reportAt(
      'drawing-events',
      [],
      say('drawing-events'),
      company
        ? say('drawing-events.record.help', { file: company.file, count: events.length })
        : say('drawing-events.help'),
    );
  const currencies = new Set(all.flatMap(({ amount }) => amount?.currency ?? []));
  if (currencies.size > 1)
    reportAt(
      'drawing-measure',
      ['events'],
      say('drawing-measure.events', { currencies: [...currencies] }),
      say('drawing-measure.events.help'),
    );
  return { kind: 'timeline', events: all };
}

function shown(record: DrawingRecord, companies: readonly Company[], reportAt: ReportAt): DrawingContent {
  switch (record.kind) {
    case 'bars':
      return shownBars(record, companies, reportAt);
    case 'timeline':
      return shownEvents(record, companies, reportAt);
    default: {
      const { title: _, alt: _alt, note: _note, ...content } = record;
      return content;
    }
  }
}

/** The references that the figures of a drawing name. */
function namedSources(record: DrawingRecord): string[] {
  switch (record.kind) {
    case 'bars':
      return record.bars.flatMap(({ source = [] }) => source);
    case 'units':
      return record.groups.flatMap(({ source }) => source);
    case 'timeline':
      return record.events.flatMap(({ source }) => source);
    default:
      return record.source;
  }
}

/** Takes into a drawing what it shows of its company’s file, and says what does not go together. */
export function joinDrawing(
  record: DrawingRecord,
  file: string,
  companies: readonly Company[],
  references: IssueRecord['references'],
  report: ReportRecord,
): Drawing {
  const content = shown(record, companies, (code, path, message, help) =>
    report({ file, path, code, message, help }),
  );
  const named = new Set(namedSources(record));
  const isOfRecord =
    record.kind === 'timeline'
      ? record.from !== undefined
      : record.kind === 'bars' && record.bars.some(({ raised }) => raised !== undefined);
  return {
    title: record.title,
    alt: record.alt,
    note: record.note,
    content,
    references: references.flatMap(({ id }, index) => (named.has(id) ? [index + 1] : [])),
    isOfRecord,
  };
}
