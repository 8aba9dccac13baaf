import type { DisableDirective } from '#lint/disable-directives.ts';
import type { Body } from '#markdown/body.ts';
import type { WrittenLink } from '#markdown/links.ts';
import type { TypedText } from '#lint/text/typed-text.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Issue, WrittenText } from '#domain/issue.ts';
import type { ContentRecords, Listed } from '#domain/records.ts';
import type { PostedRecord } from '#schema/posted.ts';
import type { PictureInspection } from '#pictures/inspect-picture.ts';
import type { SharedHeadings } from '#content/read-templates.ts';
import type { Diagnostic, Place, RecordPath, Severity } from '#diagnostics/diagnostic.ts';
import type { Locale } from '#config.ts';

/** The text of an issue or a prose page in one language, as rules see it. */
export interface LintText {
  locale: Locale;
  /** Relative to the content folder. */
  file: string;
  edition: WrittenText;
  /** The parsed text; its nodes have the positions of the file. Read from the disk when asked for, and soon forgotten. */
  readonly body: Body;
  /** The text as its author typed it. Parsed when asked for, and soon forgotten. */
  readonly typed: TypedText;
}

/** A text that was parsed, with its translations: those of an issue or of a prose page. */
export interface LintTexts {
  original: LintText;
  /** Those that could be parsed. */
  translations: readonly LintText[];
  /** Whether each text of its folder is among these; where one is broken, what it would have said is not known. */
  isWhole: boolean;
  /** The issue that they tell; undefined for a prose page. */
  issue?: Issue;
}

/** An issue whose texts were parsed. */
export interface LintIssue extends LintTexts {
  issue: Issue;
}

/** A prose page whose texts were parsed; of several languages, that of the column is the original. */
export interface LintPage extends LintTexts {
  /** Its part of the address: `about`. */
  name: string;
}

/** The files of a content folder, as rules see them; names are relative to it. */
export interface LintFiles {
  /** The source of a file, line ends and all, without its byte order mark. */
  read: (file: string) => string;
  /** The place of a value in the YAML of a file: front matter or data. */
  locate: (file: string, path: RecordPath) => Place;
  /** The place of a key there. */
  locateKey: (file: string, path: RecordPath) => Place;
  /** Headings that many issues have, each in its language: those of templates. */
  headings: SharedHeadings;
  /** What is known of a picture file; undefined where there is none. */
  picture: (file: string) => PictureInspection | undefined;
}

/** What a rule may look at beside an issue: its texts, its pictures, the file of its company. */
export interface IssueContext extends LintFiles {
  companies: Catalog['companies'];
}

/** Everything that rules look at: the issues whose records and texts are sound. */
export interface LintContext extends IssueContext {
  catalog: Catalog;
  /** The records as the files have them, each at its place. */
  records: ContentRecords;
  /** What went out to other channels than the site. */
  posted: readonly Listed<PostedRecord>[];
  /** The highest number first; drafts and scheduled issues too. */
  issues: readonly LintIssue[];
  pages: readonly LintPage[];
  /** The files that cannot be read as they are: what is missing only because of them is no news. */
  broken: ReadonlySet<string>;
  /** The day it is for the column. */
  today: string;
  /** A word that changes when a file changes. */
  stamp: (file: string) => string;
}

/** What rules that look at all issues want to know of each text. */
export interface TextFacts {
  directives: DisableDirective[];
  links: WrittenLink[];
  /** The fragments of its headings. */
  headings: string[];
}

/** What a rule may look at that compares issues with each other. */
export interface ColumnContext extends LintContext {
  factsOf: (text: LintText) => TextFacts;
}

/** Takes what a rule finds; a warning unless it says otherwise. */
export type Report = (found: Omit<Diagnostic, 'code' | 'severity'> & { severity?: Severity }) => void;

/** What a rule finds in a text as it is typed, at an offset of its file; a warning unless it says otherwise. */
export interface TypedDiagnostic extends Pick<Diagnostic, 'message' | 'help' | 'fix'> {
  at: number;
  severity?: Severity;
}

/** Takes what a rule finds in a text as it is typed; a fix may change the structure of its block unless it says otherwise. */
export type ReportTyped = (found: TypedDiagnostic) => void;

/** A rule: one file, one thing that it holds the content to. */
export interface Rule {
  /** Kebab-case, as the file is called: what authors name to disable it. */
  name: string;
  /** Checks one text of an issue or a prose page by the files beside it. */
  checkText?: (text: LintText, files: LintFiles, report: Report) => void;
  /** Checks the texts of an issue or a prose page together, by the files beside them. */
  checkTexts?: (texts: LintTexts, files: LintFiles, report: Report) => void;
  /** Checks an issue by its own files; what these three find is cached until one of the files changes. */
  checkIssue?: (issue: LintIssue, context: IssueContext, report: Report) => void;
  /** Checks the marks of one text by themselves, of whatever it is the text; what it finds is cached likewise. */
  checkTyped?: (typed: TypedText, report: (diagnostic: TypedDiagnostic) => void) => void;
  /** Checks what lies between issues, outside of them or in the day it is. */
  check?: (context: ColumnContext, report: Report) => void;
}
