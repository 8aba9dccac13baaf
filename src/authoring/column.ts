import { nearestDay, readValue, wrongAnswer } from '#authoring/read-answers.ts';
import { mostNumbersFree, nearestNumber } from '#domain/issue-numbers.ts';
import { numberOfFolder } from '#domain/number-order.ts';
import { KnownNames } from '#domain/known-names.ts';
import type { CompanyFile, OriginalFile } from '#domain/records.ts';
import { readTypedDate } from '#language/typed-date.ts';
import { readTypedNumber } from '#language/typed-number.ts';
import type { InvestorRecord } from '#schema/investor.ts';
import { companyIds, issue } from '#schema/issue.ts';
import type { Day } from '#schema/partial-date.ts';
import { defaultLocale, inEachLanguage, type Locale } from '#config.ts';
import { Disk } from '#content/disk.ts';
import { readContent, type Content } from '#content/read-content.ts';
import { say } from '#wording/phrase.ts';

/** What is in use in a content folder, for what a new issue may be and what is proposed for it. */
export class Column {
  readonly today: Day;
  /** The lowest number first. */
  readonly originals: readonly OriginalFile[];
  readonly authors: KnownNames;
  readonly tags: KnownNames;
  readonly series: KnownNames;
  /** Every company that has a file, by its names where they can be read. */
  readonly companies: KnownNames;
  /** As it was read. */
  readonly content: Content;
  /** The file of each company by its id, relative to the content folder; broken ones too. */
  readonly companyFiles: ReadonlyMap<string, string>;
  readonly #companies: readonly CompanyFile[];
  readonly #investors: KnownNames;
  /** The folder that has a number, by the number; broken ones too. */
  readonly #folders: ReadonlyMap<number, string>;
  readonly #usedTags: readonly string[];

  /** Reads a content folder. Problems of its files are not told here. */
  constructor(folder: string, today: Day) {
    this.content = readContent(folder, today);
    const { records, catalog } = this.content;
    const disk = new Disk(folder);
    this.today = today;
    this.originals = [...records.originals].sort((a, b) => a.data.issue - b.data.issue);
    this.authors = new KnownNames(records.authors.map(({ data }) => data));
    this.tags = new KnownNames(records.tags.map(({ data }) => data));
    this.series = new KnownNames(records.series.map(({ data }) => data));
    this.#investors = new KnownNames(records.investors.map(({ data }) => data));
    this.#companies = records.companies;
    this.companyFiles = new Map(
      disk.files('companies').flatMap((name): [string, string][] => {
        const stem = /^(.+)\.ya?ml$/.exec(name)?.[1];
        return stem === undefined ? [] : [[stem, `companies/${name}`]];
      }),
    );
    this.companies = new KnownNames(
      Array.from(this.companyFiles.keys(), (id) => {
        const known = this.#companies.find((company) => company.id === id)?.data;
        return { id, name: known?.name ?? inEachLanguage(() => id), aliases: known?.aliases ?? [] };
      }),
    );
    const byName = disk.folders('issues').flatMap((name): [number, string][] => {
      const number = numberOfFolder(name);
      return number === undefined ? [] : [[number, `issues/${name}`]];
    });
    this.#folders = new Map([
      ...byName,
      ...this.originals.map(({ data, folder }): [number, string] => [data.issue, folder]),
    ]);
    this.#usedTags = catalog.tags.map(({ tag }) => tag.id);
  }

  /** The number after the highest one, whatever the state of that issue. */
  get nextNumber(): number {
    return Math.max(0, ...this.#folders.keys()) + 1;
  }

  /** The language that the last issue was written in. */
  get usualLocale(): Locale {
    return this.originals.at(-1)?.locale ?? defaultLocale;
  }

  /** Reads the number of a new issue: 52, ５２, 第 52 期, No. 52. */
  readNumber(typed: string): number {
    const number = readTypedNumber(typed);
    const next = say('answer.next-number', { next: this.nextNumber });
    if (number === undefined) throw wrongAnswer(say('answer.no-number', { value: typed }), next);
    const folder = this.#folders.get(number);
    if (folder) throw wrongAnswer(say('answer.number-taken', { number, folder }), next);
    const nearest = nearestNumber([...this.#folders.keys()], number) ?? number;
    if (Math.abs(nearest - number) > mostNumbersFree)
      throw wrongAnswer(say('answer.number-far', { number, nearest }), next);
    return number;
  }

  /** The issues around a number that bound its date. */
  #around(number: number): { before: OriginalFile | undefined; after: OriginalFile | undefined } {
    return {
      before: this.originals.findLast(({ data }) => data.issue < number),
      after: this.originals.find(({ data }) => data.issue > number),
    };
  }

  /** Today, or the nearest day that a number may have. */
  proposeDate(number: number): Day {
    const { before, after } = this.#around(number);
    if (before && before.data.date > this.today) return before.data.date;
    return after && after.data.date < this.today ? after.data.date : this.today;
  }

  /** Reads the day of a new issue, in whatever form it is typed. */
  readDate(typed: string, number: number): Day {
    const date = readTypedDate(typed);
    const near = nearestDay(date);
    const help = near === undefined ? undefined : say('answer.write', { value: near });
    const day = readValue(issue.shape.date, date ?? typed.trim(), help);
    const { before, after } = this.#around(number);
    const bound =
      before && day < before.data.date ? before : after && day > after.data.date ? after : undefined;
    if (!bound) return day;
    const { issue: other, date: nearest } = bound.data;
    throw wrongAnswer(
      say('answer.date-bound', { number: other, date: nearest }),
      say('answer.nearest-date', { date: nearest }),
    );
  }

  /** The tags of the last issue about a company; of none, or where there is none, a guess: the tag most used. */
  proposeTags(company: string | undefined): { proposal: string | undefined; isGuess: boolean } {
    const last = this.originals.findLast(({ data }) => companyIds(data).some((id) => id === company));
    const tags = last?.data.tags.filter((tag) => this.tags.ids.includes(tag)) ?? [];
    return tags.length > 0
      ? { proposal: tags.join(', '), isGuess: false }
      : { proposal: this.#usedTags[0] ?? this.tags.ids[0], isGuess: true };
  }

  /** The investor that has a name. */
  investorNamed(name: string): InvestorRecord | undefined {
    const id = this.#investors.idOf(name);
    return this.content.records.investors.find(({ data }) => data.id === id)?.data;
  }

  /** The name of a company in a language; its id where its file cannot be read. */
  companyName(id: string, locale: Locale): string {
    return this.#companies.find((company) => company.id === id)?.data.name[locale] ?? id;
  }
}
