import type { Silence } from '#authoring/checks/silence.ts';
import type { Body } from '#document/body.ts';
import type { WrittenLink } from '#document/links.ts';
import type { Catalog } from '#model/catalog.ts';
import type { Edition, Issue } from '#model/issue.ts';
import type { ProblemCode } from '#schema/problem-codes.ts';
import type { Problem, RecordPath } from '#schema/problem.ts';
import type { Locale } from '#site.ts';

/** The text of an issue in one language, as rules see it. */
export interface CheckedText {
  locale: Locale;
  /** Relative to the content folder. */
  file: string;
  edition: Edition;
  /** The parsed text; its nodes have the positions of the file. Read from the disk when asked for, and soon forgotten. */
  readonly body: Body;
}

/** An issue whose texts were parsed. */
export interface CheckedIssue {
  issue: Issue;
  original: CheckedText;
  /** Undefined where there is none, or where it could not be parsed. */
  translation: CheckedText | undefined;
  /** Whether each text of its folder is among these; where one is broken, what it would have said is not known. */
  isWhole: boolean;
}

/** The files of a content folder, as rules see them; names are relative to it. */
export interface CheckedFiles {
  /** The source of a file, line ends and all. */
  read: (file: string) => string;
  /** The place of a value in the YAML of a file: front matter or data. */
  locate: (file: string, path: RecordPath) => Place;
  /** A picture file; undefined where there is none. */
  picture: (file: string) => Picture | undefined;
}

/** Everything that rules judge: the issues whose records and texts are sound. */
export interface Subject extends CheckedFiles {
  catalog: Catalog;
  /** The highest number first; drafts and scheduled issues too. */
  issues: readonly CheckedIssue[];
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

/** What is known of a text when its issue is judged. */
export interface TextTraces {
  silences: Silence[];
  links: WrittenLink[];
  /** The fragments of its headings. */
  headings: string[];
}

/** Content whose issues are judged, each for itself. */
export interface JudgedSubject extends Subject {
  traces: (text: CheckedText) => TextTraces;
}

/** What a picture file is like. */
export interface Picture {
  /** The size of the file. */
  bytes: number;
  /** In pixels; undefined for formats other than PNG and JPEG. */
  width: number | undefined;
  height: number | undefined;
}

/** A place in a file; lines and columns count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A change that surely mends a problem: the characters from one offset of the file to another are replaced. */
export interface Fix {
  /** Counted from 0, in UTF-16 code units of the file. */
  start: number;
  end: number;
  text: string;
}

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

/** A rule: one file, one thing that it holds the content to. */
export interface Rule {
  /** Kebab-case, as the file is called: what authors name to silence it. */
  name: string;
  /** Judges an issue by its own files; what it finds is kept until one of them changes. */
  checkIssue?: (issue: CheckedIssue, surroundings: IssueSurroundings, report: ReportFinding) => void;
  /** Judges what lies between issues, outside of them or in the day it is. */
  check?: (subject: JudgedSubject, report: ReportFinding) => void;
}
