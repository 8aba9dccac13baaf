import { KnownNames } from '#domain/known-names.ts';
import type { ContentRecords } from '#domain/records.ts';

/** What can be renamed: each has an id that other files name. */
export const renameKinds = ['tag', 'series', 'company', 'investor', 'author', 'reference'] as const;

/** A kind of record with an id. */
export type RenameKind = (typeof renameKinds)[number];

/** A kind of file with data. */
export type DataFile =
  'original' | 'translation' | 'company' | 'tags' | 'series' | 'investors' | 'authors' | 'drawing' | 'table';

/**
 * Where files name ids: each place as the keys that lead to it, joined by points, with `*` for any place of a list and
 * `~` for a key itself.
 */
export const namedIn: Record<RenameKind, Partial<Record<DataFile, RegExp>>> = {
  tag: { tags: /^\*\.id$/, original: /^tags\.\*$/ },
  series: { series: /^\*\.id$/, original: /^series$/ },
  company: {
    original: /^(?:company|companies\.\*)$/,
    drawing: /^company$/,
    table: /^rows\.\*\.company$/,
  },
  investor: {
    investors: /^\*\.id$/,
    company: /^funding\.\*\.(?:lead\.\*|participants\.\*|through\.~)$/,
  },
  author: { authors: /^\*\.id$/, original: /^authors\.\*$/, translation: /^translators\.\*$/ },
  reference: {
    original: /^references\.\*\.id$/,
    drawing: /(?:^|\.)source(?:\.\*)?$/,
    table: /^rows\.\*\.figures\.[^.]+\.source(?:\.\*)?$/,
  },
};

/** What texts name by ids of a kind: properties of components, and notes. */
export interface TextNames {
  /** The property of components that holds an id. */
  property: string | undefined;
  /** Whether notes, `[^id]`, are called by it. */
  hasNotes: boolean;
}

/** How texts name each kind; links to pages are found by their addresses. */
export const namedInText: Record<RenameKind, TextNames> = {
  tag: { property: undefined, hasNotes: false },
  series: { property: undefined, hasNotes: false },
  company: { property: 'company', hasNotes: false },
  investor: { property: undefined, hasNotes: false },
  author: { property: undefined, hasNotes: false },
  reference: { property: 'id', hasNotes: true },
};

/** What the whole column shares of a kind, by its ids and names; references are those of an issue. */
export function namesOf(kind: Exclude<RenameKind, 'reference'>, records: ContentRecords): KnownNames {
  if (kind === 'company')
    return new KnownNames(
      records.companies.map(({ id, data: { name, aliases } }) => ({ id, name, aliases })),
    );
  const lists = {
    tag: records.tags,
    series: records.series,
    investor: records.investors,
    author: records.authors,
  };
  return new KnownNames(lists[kind].map(({ data }) => data));
}
