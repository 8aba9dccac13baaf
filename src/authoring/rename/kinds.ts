import type { ContentRecords } from '#domain/records.ts';

/** What can be renamed: each has an id that other files name. */
export const renameKinds = ['tag', 'company', 'investor', 'author', 'reference'] as const;

/** A kind of record with an id. */
export type RenameKind = (typeof renameKinds)[number];

/** A kind of file with data. */
export type DataFile =
  'original' | 'translation' | 'company' | 'tags' | 'investors' | 'authors' | 'drawing' | 'table';

/**
 * Where files name ids: each place as the keys that lead to it, joined by points, with `*` for any place of a list and
 * `~` for a key itself.
 */
export const namedIn: Record<RenameKind, Partial<Record<DataFile, RegExp>>> = {
  tag: { tags: /^\*\.id$/, original: /^tags\.\*$/ },
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
  company: { property: 'company', hasNotes: false },
  investor: { property: undefined, hasNotes: false },
  author: { property: undefined, hasNotes: false },
  reference: { property: 'id', hasNotes: true },
};

/** The ids of a kind that the whole column shares; references are those of an issue. */
export function idsOf(kind: Exclude<RenameKind, 'reference'>, records: ContentRecords): string[] {
  if (kind === 'company') return records.companies.map(({ id }) => id);
  const lists = { tag: records.tags, investor: records.investors, author: records.authors };
  return lists[kind].map(({ data }) => data.id);
}
