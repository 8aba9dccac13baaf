import type { Silence } from '#lint/silence.ts';
import type { Body } from '#markdown/body.ts';
import type { Edit } from '#lint/fixes/edit.ts';
import type { WrittenLink } from '#markdown/links.ts';
import type { TypedText } from '#lint/text/typed-text.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Issue, WrittenText } from '#domain/issue.ts';
import type { ContentRecords } from '#domain/records.ts';
import type { Inspection } from '#pictures/inspect-picture.ts';
import type { ProblemCode } from '#diagnostics/problem-codes.ts';
import type { Problem, RecordPath } from '#diagnostics/problem.ts';
import type { Locale } from '#config.ts';

/** The text of an issue or a prose page in one language, as rules see it. */
export interface CheckedText {
  locale: Locale;
  /** Relative to the content folder. */
  file: string;
  edition: WrittenText;
  /** The parsed text; its nodes have the positions of the file. Read from the disk when asked for, and soon forgotten. */
  readonly body: Body;
  /** The text as its author typed it. Parsed when asked for, and soon forgotten. */
  readonly typed: TypedText;
}

/** A text that was parsed, with its translation: those of an issue or of a prose page. */
export interface CheckedTexts {
  original: CheckedText;
  /** Undefined where there is none, or where it could not be parsed. */
  translation: CheckedText | undefined;
  /** Whether each text of its folder is among these; where one is broken, what it would have said is not known. */
  isWhole: boolean;
  /** The issue that they tell; undefined for a prose page. */
  issue?: Issue;
}

/** An issue whose texts were parsed. */
export interface CheckedIssue extends CheckedTexts {
  issue: Issue;
}

/** A prose page whose texts were parsed; of two languages, that of the column is the original. */
export interface CheckedPage extends CheckedTexts {
  /** Its part of the address: `about`. */
  name: string;
}

/** The files of a content folder, as rules see them; names are relative to it. */
export interface CheckedFiles {
  /** The source of a file, line ends and all, without its byte order mark. */
  read: (file: string) => string;
  /** The place of a value in the YAML of a file: front matter or data. */
  locate: (file: string, path: RecordPath) => Place;
  /** The place of a key there. */
  locateKey: (file: string, path: RecordPath) => Place;
  /** What is known of a picture file; undefined where there is none. */
  picture: (file: string) => Inspection | undefined;
}

/** Everything that rules judge: the issues whose records and texts are sound. */
export interface Subject extends CheckedFiles {
  catalog: Catalog;
  /** The records as the files have them, each at its place. */
  records: ContentRecords;
  /** The highest number first; drafts and scheduled issues too. */
  issues: readonly CheckedIssue[];
  pages: readonly CheckedPage[];
  /** The files that cannot be read as they are: what is missing only because of them is no news. */
  broken: ReadonlySet<string>;
  /** The day it is for the column. */
  today: string;
  /** A word that changes when a file changes. */
  stamp: (file: string) => string;
}

/** What a rule may look at beside an issue: its texts, its pictures, the file of its company. */
export interface IssueSurroundings extends CheckedFiles {
  companies: Catalog['companies'];
}

/** What is known of a text when it is judged. */
export interface TextTraces {
  silences: Silence[];
  links: WrittenLink[];
  /** The fragments of its headings. */
  headings: string[];
}

/** Content whose issues and pages are judged, each for itself. */
export interface JudgedSubject extends Subject {
  traces: (text: CheckedText) => TextTraces;
}

/** A place in a file; lines and columns count from 1. */
export interface Place {
  line: number;
  column: number;
}

/**
 * A change that surely mends a problem: the characters from one offset of the file to another are replaced. Offsets are
 * those of the file without its byte order mark; a line feed in its text is written as the file ends its lines.
 *
 * A fix says what it may change, and is only offered and applied where parsing before and after shows that nothing else
 * changed, by itself and together with all others:
 *
 * - `words`, where it does not say: the words that it stands in, in a text, the description of a picture, a title, or a
 *   value of YAML. Every block, link, picture, component and piece of code stays as it is, and the rest of the data.
 * - `address`: the address of the link or picture that it stands in, with the words of a bare one.
 * - `structure`: the block that it stands in (a paragraph, a list, a table; in YAML a field or entry at the top level),
 *   such as a paragraph that becomes a heading. Every other block stays as it is, but for what refers to a note or
 *   address that the block now defines.
 */
export type Fix = Edit;

/** What is said of a place, by a rule or by schemas and the parser. */
export interface Finding extends Omit<Problem, 'code'> {
  /** The name of the rule; undefined for what is judged by schemas and the parser. */
  rule?: string | undefined;
  /** What schemas and the parser say; the code of what a rule finds is the name of the rule. */
  code?: ProblemCode | undefined;
  /** Another place that the problem is about, such as the same figure in the other language. */
  related?: { file: string; line: number; column: number } | undefined;
  fix?: Fix | undefined;
}

/** Takes what a rule finds; a warning unless it says otherwise. */
export type ReportFinding = (
  finding: Omit<Finding, 'rule' | 'code' | 'severity'> & { severity?: Finding['severity'] },
) => void;

/** What a rule says of a text as it is typed; a warning unless it says otherwise. */
export interface TypedFinding extends Pick<Finding, 'message' | 'help'> {
  /** The offset in the file. */
  at: number;
  severity?: Finding['severity'];
  /** It may change the structure of its block where it does not say what it changes. */
  fix?: Fix | undefined;
}

/** A rule: one file, one thing that it holds the content to. */
export interface Rule {
  /** Kebab-case, as the file is called: what authors name to silence it. */
  name: string;
  /** Judges one text of an issue or a prose page by the files beside it. */
  checkText?: (text: CheckedText, files: CheckedFiles, report: ReportFinding) => void;
  /** Judges the texts of an issue or a prose page together, by the files beside them. */
  checkTexts?: (texts: CheckedTexts, files: CheckedFiles, report: ReportFinding) => void;
  /** Judges an issue by its own files; what these three find is kept until one of the files changes. */
  checkIssue?: (issue: CheckedIssue, surroundings: IssueSurroundings, report: ReportFinding) => void;
  /** Judges the marks of one text by themselves, of whatever it is the text; what it finds is kept likewise. */
  checkTyped?: (typed: TypedText, report: (finding: TypedFinding) => void) => void;
  /** Judges what lies between issues, outside of them or in the day it is. */
  check?: (subject: JudgedSubject, report: ReportFinding) => void;
}
