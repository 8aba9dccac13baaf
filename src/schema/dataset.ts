import { investorKinds } from '#schema/investor.ts';
import { personKinds, roundStatuses } from '#schema/company.ts';
import type { PartName } from '#column.ts';
import { hasPart, locales, programLocale, writtenLocales, type Locale } from '#config.ts';

/** What a field of a data file holds. */
export type FieldType =
  | 'text'
  /** An id of the content folder. */
  | 'id'
  /** A whole number. */
  | 'integer'
  /** `2024-08-13`. */
  | 'day'
  /** `2021`, `2021-04` or `2021-04-05`: as precise as the source. */
  | 'partial-date'
  /** An ISO 4217 code. */
  | 'currency'
  /** A web address. */
  | 'address';

/** A field of a data file. */
export interface Field {
  type: FieldType;
  /** Several values: an array in JSON, joined by semicolons in CSV. */
  list?: true;
  /** Whether every row has it. */
  required?: true;
  /** What a number counts. */
  unit?: string;
  /** The only values it may have. */
  oneOf?: readonly string[];
  /** The table whose key it names. */
  names?: 'issues' | 'companies' | 'rounds' | 'investors';
  /** The part of the site that it belongs to, without which the table does not have it. */
  part?: PartName;
}

/** A table of the data: its key and its fields in the order of the columns. */
export interface DatasetTable {
  key: readonly string[];
  fields: Record<string, Field>;
  /** The part of the site that it belongs to, without which there is no such table. */
  part?: PartName;
}

/** How a picture is best kept: what comes from a camera, is drawn in pixels, moves, or is drawn in lines. */
export const pictureKinds = ['photograph', 'graphic', 'animation', 'drawing'] as const;

const text = { type: 'text' } as const;
const requiredText = { type: 'text', required: true } as const;
const list = { type: 'text', list: true } as const;
const id = { type: 'id', required: true } as const;
const ids = { type: 'id', list: true } as const;
const company = { type: 'id', required: true, names: 'companies' } as const;
const count = (unit: string) => ({ type: 'integer', required: true, unit }) as const;
const money = (unit: string) => ({ type: 'integer', unit }) as const;

/** A column in each language that authors write: `title_zh`, `title_en`. What is converted is no news to a program. */
export function inColumns<Name extends string, Value>(
  name: Name,
  valueIn: (locale: Locale) => Value,
): Record<`${Name}_${Locale}`, Value> {
  const columns = writtenLocales.map((locale) => [`${name}_${locale}`, valueIn(locale)]);
  return Object.fromEntries(columns) as Record<`${Name}_${Locale}`, Value>;
}

/** The tables that readers can download. */
export const tables = {
  issues: {
    key: ['issue'],
    fields: {
      issue: count('number of the issue'),
      date: { type: 'day', required: true },
      updated: { type: 'day' },
      company: { type: 'id', names: 'companies' },
      companies: ids,
      authors: ids,
      tags: ids,
      series: { type: 'id' },
      original_language: { type: 'text', required: true, oneOf: locales },
      languages: { type: 'text', list: true },
      ...inColumns('title', () => text),
      ...inColumns('description', () => text),
      ...inColumns('address', () => ({ type: 'address' }) as const),
      references: count('references'),
    },
  },
  companies: {
    key: ['id'],
    fields: {
      id,
      ...inColumns('name', () => requiredText),
      aliases: list,
      founded: { type: 'partial-date', required: true },
      ...inColumns('headquarters', () => text),
      website: { type: 'address' },
      ...inColumns('products', () => list),
      issues: { type: 'integer', list: true },
      rounds: count('rounds'),
    },
  },
  people: {
    key: ['company', `name_${programLocale}`],
    fields: {
      company,
      ...inColumns('name', () => requiredText),
      kind: { type: 'text', required: true, oneOf: personKinds },
      ...inColumns('role', () => requiredText),
    },
  },
  rounds: {
    key: ['id'],
    fields: {
      id: requiredText,
      company,
      ...inColumns('round', () => requiredText),
      date: { type: 'partial-date' },
      amount: money('whole units of the currency in amount_currency'),
      amount_currency: { type: 'currency' },
      amount_usd: money('whole US dollars'),
      post_money: money('whole units of the currency in post_money_currency'),
      post_money_currency: { type: 'currency' },
      post_money_usd: money('whole US dollars'),
      ...inColumns('raised_by', () => text),
      lead: { ...ids, part: 'investors' },
      participants: { ...ids, part: 'investors' },
      status: { type: 'text', required: true, oneOf: roundStatuses },
      source: { type: 'address', required: true },
      ...inColumns('note', () => text),
    },
  },
  investors: {
    key: ['id'],
    part: 'investors',
    fields: {
      id,
      ...inColumns('name', () => requiredText),
      aliases: list,
      kind: { type: 'text', required: true, oneOf: investorKinds },
      rounds: count('rounds'),
      rounds_led: count('rounds'),
    },
  },
  participations: {
    part: 'investors',
    key: ['round', 'investor'],
    fields: {
      round: { type: 'text', required: true, names: 'rounds' },
      company,
      investor: { type: 'id', required: true, names: 'investors' },
      part: { type: 'text', required: true, oneOf: ['lead', 'participant'] },
      vehicle: text,
    },
  },
  pictures: {
    key: ['issue', 'file'],
    fields: {
      issue: { ...count('number of the issue'), names: 'issues' },
      file: { type: 'address', required: true },
      width: count('pixels'),
      height: count('pixels'),
      kind: { type: 'text', required: true, oneOf: pictureKinds },
      languages: { type: 'text', list: true },
      ...inColumns('alt', () => text),
      ...inColumns('credit', () => text),
      licence: text,
      licence_url: { type: 'address' },
      source: { type: 'address' },
    },
  },
} as const satisfies Record<string, DatasetTable>;

/** The name of a table. */
export type TableName = keyof typeof tables;
/** The name of a field of a table. */
export type FieldName<Name extends TableName> = keyof (typeof tables)[Name]['fields'] & string;

function belongs({ part }: DatasetTable | Field): boolean {
  return part === undefined || hasPart(part);
}

/** The names of the tables that the site has. */
export const tableNames = (Object.keys(tables) as TableName[]).filter((name) => belongs(tables[name]));

/** The part without which the site does not have a table; undefined for a table that it has, and for none. */
export function partOffOf(table: string): PartName | undefined {
  const found = Object.entries<DatasetTable>(tables).find(([name]) => name === table)?.[1];
  return found && !belongs(found) ? found.part : undefined;
}

/** The fields of a table that the site has, in the order of the columns. */
export function fieldsOf(name: TableName): [field: string, shape: Field][] {
  return Object.entries<Field>(tables[name].fields).filter(([, field]) => belongs(field));
}
