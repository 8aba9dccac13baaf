import type { Root } from 'hast';
import type { KnownLocale } from '#locales/languages.ts';

/** A text in each language of the column. */
export type Localized = Readonly<Partial<Record<KnownLocale, string>>>;

/** What a property of a component may be: words, an address on the web, or one of some words. */
export type PropertyKind = 'text' | 'address' | readonly string[];

/** The properties that a text gives a component, by their names. */
export type GivenProperties = Readonly<Record<string, string>>;

/** A component for authors; `components/` beside this file has an Astro file of its name, which pages show it by. */
export interface ComponentExtension {
  /** A block stands on lines of its own, an inline component inside a sentence. */
  display: 'block' | 'inline';
  /** Whether it encloses text; it does not unless this is said. */
  encloses?: boolean;
  /** The properties that it must have. */
  required?: Readonly<Record<string, PropertyKind>>;
  /** The properties that it may have. */
  optional?: Readonly<Record<string, PropertyKind>>;
  /** How it is written: messages show it to whoever wrote it otherwise. */
  example: string;
  /**
   * What feeds, Markdown and the search have in its place, as plain words; they stand before the text that it encloses.
   * A component that encloses no text must have it.
   */
  plain?: (properties: GivenProperties, language: KnownLocale) => string;
}

/** An issue, as outputs have it; days are written 2024-08-13. */
export interface IssueData {
  number: number;
  date: string;
  updated?: string | undefined;
  /** The language that it was written in. */
  original: KnownLocale;
  /** The languages that it can be read in. */
  languages: readonly KnownLocale[];
  title: Localized;
  description: Localized;
  /** Ids of what it is about, of who wrote it, of its tags. */
  companies: readonly string[];
  authors: readonly string[];
  tags: readonly string[];
}

/** A company that an issue is about; dates are as precise as they are known: 2016, 2016-12 or 2016-12-05. */
export interface CompanyData {
  name: Localized;
  founded: string;
  website?: string | undefined;
  rounds: readonly {
    id: string;
    round: Localized;
    date?: string | undefined;
    /** In whole minor units: 640M dollars are 64000000000. */
    amount?: { currency: string; minor: number } | undefined;
    /** Ids of investors. */
    lead: readonly string[];
    participants: readonly string[];
    source: string;
  }[];
  /** The numbers of the issues about it, the newest first. */
  issues: readonly number[];
}

/** A tag, or a series, whose issues are in their order. */
export interface GroupData {
  name: Localized;
  description: Localized;
  issues: readonly number[];
}

/** Who wrote or translated issues. */
export interface AuthorData {
  name: Localized;
  bio: Localized;
  written: readonly number[];
  translated: readonly number[];
}

type Entries<Data> = readonly { id: string; data: Data }[];

/** What readers can read of the column. */
export interface PublishedColumn {
  /** Where it is published, with the path where it lies below one. */
  site: URL;
  /** The whole address of a page or file: `/issues/1/` is `https://column.example/issues/1/`. */
  addressOf: (path: string) => string;
  /** The address of an issue in a language, from the root of the site. */
  issuePath(language: KnownLocale, number: number): string;
  /** The highest number first. */
  issues: Entries<IssueData>;
  companies: Entries<CompanyData>;
  investors: Entries<{ name: Localized; kind: string }>;
  tags: Entries<GroupData>;
  series: Entries<GroupData>;
  authors: Entries<AuthorData>;
}

/** Writes a file of the site. */
export type Output = (column: PublishedColumn) => string | Uint8Array | Promise<string | Uint8Array>;

/** The text of an issue in one language, as checks see it. */
export interface CheckedText {
  language: KnownLocale;
  /** Its file, from the content folder. */
  file: string;
  title: string;
  description: string;
  /** The text as a tree (hast), with components as nodes of the type `component`; its nodes have their places in the file. */
  tree: Root;
}

/** An issue, as checks see it. */
export interface CheckedIssue {
  number: number;
  state: 'published' | 'scheduled' | 'draft';
  date: string;
  /** The language that it was written in. */
  original: KnownLocale;
  companies: readonly string[];
  authors: readonly string[];
  tags: readonly string[];
  references: readonly { id: string; title: string; publisher: string; url: string }[];
  /** The original first. */
  texts: readonly CheckedText[];
}

/** Something that is to be mended. */
export interface Finding {
  text: CheckedText;
  /** Where it is: a node of the tree, or a line and a column, which count from 1. The beginning of the file unless given. */
  at?:
    { position?: { start: { line: number; column: number } } | undefined } | { line: number; column: number };
  /** What is wrong. */
  message: string;
  /** How to mend it. */
  help: string;
  /** An error keeps the column from being built; a warning, which it is unless this is said, does not. */
  severity?: 'error' | 'warning';
}

/** Looks at one issue and reports what is to be mended in it. It must tell the same of the same issue each time. */
export type Check = (issue: CheckedIssue, report: (finding: Finding) => void) => void;

/** What a column adds to the program: `extensions/index.ts` beside `column.config.ts`. */
export interface Extensions {
  /**
   * Pages, by the word that is their address: `glossary` is `/glossary/`, and `/en/glossary/` in a language that does not
   * stand at the root. The file of that name in `pages/` is the page in each language: `pages/glossary.astro`.
   */
  pages?: readonly string[];
  /** Components for authors, by their names in texts. */
  components?: Readonly<Record<string, ComponentExtension>>;
  /** Files of the site, by their names at its root: `issues.txt`. */
  outputs?: Readonly<Record<string, Output>>;
  /** Checks, by their names; the codes of what they find begin with `own-`, by which authors can allow it. */
  checks?: Readonly<Record<string, Check>>;
}

/** Names extensions to the program, with their types: `export default defineExtensions({ … })`. @returns what it is given */
export function defineExtensions(extensions: Extensions): Extensions {
  return extensions;
}

/** The language of the page that is being rendered: `languageOf(Astro)`; of the column's own where Astro knows those. */
export function languageOf<Locals extends object>({
  locals,
}: {
  locals: Locals;
}): Locals extends { language: infer Language } ? Language : KnownLocale {
  return (locals as { language: never }).language;
}
