import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nameKey } from '#domain/known-names.ts';
import { findSample } from '#importing/sample-issue.ts';
import { sampleTag } from '#templates/column/files.ts';
import { InvestorNames } from '#importing/investor-names.ts';
import { importedFrom } from '#importing/draft-issue.ts';
import { numberOfFolder } from '#domain/number-order.ts';
import { companyIds } from '#schema/issue.ts';
import type { RedirectRecord } from '#schema/redirect.ts';
import type { Day } from '#schema/partial-date.ts';
import { Disk } from '#content/disk.ts';
import { readContent } from '#content/read-content.ts';

/** An issue that is there already, or was planned in this run. */
export interface KnownIssue {
  number: number;
  date: Day;
  companies: readonly string[];
  /** Relative to the content folder. */
  folder: string;
}

/** A tag and the words by which it is guessed. */
export interface KnownTag {
  id: string;
  words: readonly string[];
}

/**
 * What an import must know of a column: its issues, companies, investors, authors and tags. It grows with what is planned, so
 * that two posts of one run do not take the same number or company.
 */
export class KnownColumn {
  readonly today: Day;
  readonly investors: InvestorNames;
  readonly tags: readonly KnownTag[];
  /** Ids and names of the authors. */
  readonly authors: readonly { id: string; names: readonly string[] }[];
  /** The old addresses that lead to pages of the column already. */
  readonly redirects: readonly RedirectRecord[];
  /** The folder of the sample issue, if it is the only one and nobody wrote in it: its number is free. */
  readonly sample: string | undefined;
  /** Whether the folder holds the lists of a column, so that its check can be run. */
  readonly isWhole: boolean;
  readonly #issues = new Map<number, KnownIssue>();
  /** The numbers in order, to find neighbours. */
  #numbers: number[];
  readonly #companyByKey = new Map<string, string>();
  readonly #companies = new Map<string, string>();
  /** The folder of each imported issue, by the digest of its post. */
  readonly #imported = new Map<string, string>();

  /**
   * @param folder where issues are written
   * @param lists where investors, authors and tags are read if the folder has none
   */
  constructor(folder: string, lists: string, today: Day) {
    this.today = today;
    this.isWhole = existsSync(path.join(folder, 'authors.yaml'));
    const { records } = readContent(folder, today);
    const { records: listed } = this.isWhole ? { records } : readContent(lists, today);
    this.investors = new InvestorNames(listed.investors.map(({ data }) => data));
    this.sample = records.originals.length > 1 ? undefined : findSample(folder);
    const tags = listed.tags.filter(({ data }) => this.sample === undefined || data.id !== sampleTag);
    this.tags = tags.map(({ data }) => ({
      id: data.id,
      words: [data.name.zh, data.name.en, data.id],
    }));
    this.authors = listed.authors.map(({ data }) => ({
      id: data.id,
      names: [data.id, data.name.zh, data.name.en],
    }));
    this.redirects = records.redirects.map(({ data }) => data);
    for (const { id, data } of records.companies)
      this.#learnCompany(id, [data.name.zh, data.name.en, ...data.aliases]);
    const disk = new Disk(folder);
    for (const name of disk.files('companies')) {
      const id = /^(.+)\.ya?ml$/.exec(name)?.[1];
      if (id !== undefined) this.#companies.set(id, `companies/${name}`);
    }
    for (const { data, folder: own } of records.originals.filter((each) => each.folder !== this.sample))
      this.#issues.set(data.issue, {
        number: data.issue,
        date: data.date,
        companies: companyIds(data),
        folder: own,
      });
    for (const name of disk.folders('issues')) {
      if (`issues/${name}` === this.sample) continue;
      // A folder whose text is broken has its number all the same.
      const number = numberOfFolder(name) ?? 0;
      if (number > 0 && !this.#issues.has(number))
        this.#issues.set(number, {
          number,
          date: today,
          companies: [name.replace(/^\d+-?/, '')],
          folder: `issues/${name}`,
        });
      for (const text of disk.files(`issues/${name}`).filter((each) => each.endsWith('.mdx'))) {
        const digest = importedFrom(readFileSync(path.join(folder, 'issues', name, text), 'utf8'));
        if (digest !== undefined) this.#imported.set(digest, `issues/${name}`);
      }
    }
    this.#numbers = [...this.#issues.keys()].sort((a, b) => a - b);
  }

  #learnCompany(id: string, names: readonly string[]): void {
    this.#companies.set(id, this.#companies.get(id) ?? `companies/${id}.yaml`);
    for (const name of [id, ...names])
      if (!this.#companyByKey.has(nameKey(name))) this.#companyByKey.set(nameKey(name), id);
  }

  /** The folder that a post was imported into; undefined where it was not. */
  importedFolder(digest: string): string | undefined {
    return this.#imported.get(digest);
  }

  /** The issue of a folder. */
  issueIn(folder: string | undefined): KnownIssue | undefined {
    return folder === undefined ? undefined : this.#issues.get(numberOfFolder(path.basename(folder)) ?? 0);
  }

  issue(number: number): KnownIssue | undefined {
    return this.#issues.get(number);
  }

  /** An issue about a company; the one with the highest number. */
  issueAbout(company: string): KnownIssue | undefined {
    const number = this.#numbers.findLast((each) => this.#issues.get(each)?.companies.includes(company));
    return number === undefined ? undefined : this.#issues.get(number);
  }

  /** The id of the company that has a name, in any spelling. */
  companyNamed(name: string): string | undefined {
    return this.#companyByKey.get(nameKey(name));
  }

  /** The file of a company, relative to the content folder. */
  companyFile(id: string): string | undefined {
    return this.#companies.get(id);
  }

  readonly companyIds = { has: (id: string): boolean => this.#companies.has(id) };

  /** Plans an issue, and its company where it has none. */
  add(issue: KnownIssue, companyNames: readonly string[], digest: string): void {
    if (!this.#issues.has(issue.number)) {
      const place = this.#numbers.findLastIndex((each) => each < issue.number) + 1;
      this.#numbers.splice(place, 0, issue.number);
    }
    this.#issues.set(issue.number, issue);
    this.#imported.set(digest, issue.folder);
    for (const company of issue.companies)
      if (!this.#companies.has(company)) this.#learnCompany(company, companyNames);
  }

  /** The days between which an issue of a number may be: a larger number has the same or a later day. */
  #room(number: number): { earliest: Day; latest: Day } {
    const place = this.#numbers.findLastIndex((each) => each < number);
    const after = this.#numbers[this.#numbers[place + 1] === number ? place + 2 : place + 1];
    return {
      earliest: this.#issues.get(this.#numbers[place] ?? 0)?.date ?? '0000-01-01',
      latest: (after === undefined ? undefined : this.#issues.get(after)?.date) ?? '9999-12-31',
    };
  }

  /** Whether an issue of a number may have a day. */
  fits(number: number, date: Day): boolean {
    const { earliest, latest } = this.#room(number);
    return earliest <= date && date <= latest;
  }

  /** The first free number from one on that may have a day; undefined where there is none. */
  freeFrom(number: number, date: Day): number | undefined {
    const last = this.#numbers.findLast((each) => (this.#issues.get(each)?.date ?? '') <= date) ?? 0;
    let free = Math.max(number, last + 1);
    while (this.#issues.has(free)) free += 1;
    return this.fits(free, date) ? free : undefined;
  }

  /** The free number that goes best with a day: the one below the next issue, or above the last; undefined where none is left. */
  numberFor(date: Day): number | undefined {
    const later = this.#numbers.find((each) => (this.#issues.get(each)?.date ?? '') > date);
    if (later === undefined) {
      const last = this.#numbers.at(-1);
      return last === undefined ? undefined : last + 1;
    }
    const before = this.#numbers.findLast((each) => each < later) ?? 0;
    return later - 1 > before ? later - 1 : undefined;
  }
}
