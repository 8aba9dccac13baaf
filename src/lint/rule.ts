import type { Silence } from '#lint/silence.ts';
import type { Body } from '#markdown/body.ts';
import type { WrittenLink } from '#markdown/links.ts';
import type { TypedText } from '#lint/text/typed-text.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Issue, WrittenText } from '#domain/issue.ts';
import type { ContentRecords } from '#domain/records.ts';
import type { PictureInspection } from '#pictures/inspect-picture.ts';
import type { Finding, Fix, Place, RecordPath } from '#diagnostics/problem.ts';
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
  picture: (file: string) => PictureInspection | undefined;
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
