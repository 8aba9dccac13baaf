import { nearestDay } from '#authoring/read-answers.ts';
import { mostNumbersFree, nearestNumber } from '#domain/issue-numbers.ts';
import { numberOfFolder } from '#domain/number-order.ts';
import type { CompanyFile, OriginalFile } from '#domain/records.ts';
import { companyIds, issue } from '#schema/issue.ts';
import type { Day } from '#schema/partial-date.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { defaultLocale, type Locale } from '#config.ts';
import { Disk } from '#content/disk.ts';
import { readContent, type Content } from '#content/read-content.ts';

/** What is in use in a content folder, for what a new issue may be and what is proposed for it. */
export class Column {
  readonly today: Day;
  /** The lowest number first. */
  readonly originals: readonly OriginalFile[];
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  /** The file of each company by its id, relative to the content folder; broken ones too. */
  readonly companyFiles: ReadonlyMap<string, string>;
  readonly #companies: readonly CompanyFile[];
  /** The folder that has a number, by the number; broken ones too. */
  readonly #folders: ReadonlyMap<number, string>;
  readonly #usedTags: readonly string[];

  /** Reads a content folder. Problems of its files are not told here. */
  constructor(folder: string, today: Day) {
    const { records, catalog }: Content = readContent(folder, today);
    const disk = new Disk(folder);
    this.today = today;
    this.originals = [...records.originals].sort((a, b) => a.data.issue - b.data.issue);
    this.authors = records.authors.map(({ data }) => data.id);
    this.tags = records.tags.map(({ data }) => data.id);
    this.#companies = records.companies;
    this.companyFiles = new Map(
      disk.files('companies').flatMap((name): [string, string][] => {
        const stem = /^(.+)\.ya?ml$/.exec(name)?.[1];
        return stem === undefined ? [] : [[stem, `companies/${name}`]];
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

  readNumber(typed: string): number {
    const number = Number(typed);
    if (!/^\d+$/.test(typed) || number < 1 || !Number.isSafeInteger(number))
      throw new UserError(
        'invalid-value',
        `“${typed}” is no number of an issue; the next free one is ${this.nextNumber}.`,
      );
    const folder = this.#folders.get(number);
    if (folder)
      throw new UserError(
        'invalid-value',
        `No. ${number} is taken by ${folder}; the next free one is ${this.nextNumber}.`,
      );
    const nearest = nearestNumber([...this.#folders.keys()], number) ?? number;
    if (Math.abs(nearest - number) > mostNumbersFree)
      throw new UserError(
        'invalid-value',
        `${number} lies far from No. ${nearest}, the nearest issue; the next free number is ${this.nextNumber}.`,
      );
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

  readDate(typed: string, number: number): Day {
    const result = issue.shape.date.safeParse(typed);
    if (!result.success) {
      const message = result.error.issues[0]?.message ?? `“${typed}” is not a day`;
      throw new UserError(
        'invalid-value',
        `${message}; write it as year-month-day: ${nearestDay(typed) ?? this.proposeDate(number)}.`,
      );
    }
    const { before, after } = this.#around(number);
    const bound =
      before && result.data < before.data.date
        ? before
        : after && result.data > after.data.date
          ? after
          : undefined;
    if (!bound) return result.data;
    throw new UserError(
      'invalid-value',
      `No. ${bound.data.issue} has the date ${bound.data.date}, and a larger number has the same or a later date; the nearest possible is ${bound.data.date}.`,
    );
  }

  /** The tags of the last issue about a company, else the one most used. */
  proposeTags(company: string): string | undefined {
    const last = this.originals.findLast(({ data }) => companyIds(data).includes(company));
    const tags = last?.data.tags.filter((tag) => this.tags.includes(tag)) ?? [];
    return tags.length > 0 ? tags.join(', ') : (this.#usedTags[0] ?? this.tags[0]);
  }

  /** The name of a company in a language; its id where its file cannot be read. */
  companyName(id: string, locale: Locale): string {
    return this.#companies.find((company) => company.id === id)?.data.name[locale] ?? id;
  }
}
