import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Dropped, Note, PictureLink } from '#importing/import-log.ts';
import type { UnknownName } from '#importing/posted-names.ts';
import type { RedirectRecord } from '#schema/redirect.ts';
import type { Phrase } from '#wording/phrase.ts';

/**
 * What became of a post: `imported`; `planned`, in a dry run; `exists`, where its issue is there and was left as it is;
 * `variant`, where another post of the same issue is more complete; `not-an-issue`, which only `--number` imports;
 * `undated`, which waits for a date; `refused`.
 */
export type Outcome = 'imported' | 'planned' | 'exists' | 'variant' | 'not-an-issue' | 'undated' | 'refused';

/** A round of the company’s draft, as it was read. */
export interface ReportedRound {
  /** The line of the post, counted from 1. */
  line: number;
  /** The name of the round in English. */
  round: string;
  /** A year, a month or a day; left out where none was read. */
  date?: string;
  /** `USD 640M`; left out where none was read. */
  amount?: string;
  /** Ids of investors.yaml; a name where it has no entry. */
  lead: string[];
  /** Ids of investors.yaml; a name where it has no entry. */
  participants: string[];
  /** The sentence of the post. */
  text: string;
}

/** An investor that a post names and investors.yaml does not know. */
export interface ProposedInvestor {
  name: string;
  /** The id that it might have; left out for a name without Latin letters. */
  id?: string;
}

/** What happened to one post. */
export interface PostReport {
  /** The path of the post, as it was given or found. */
  file: string;
  outcome: Outcome;
  /** Why; left out where the post was imported. */
  reason?: Phrase;
  /** The number of the issue; left out where it has none. */
  number?: number;
  title?: string;
  /** The encoding of the file, as the WHATWG Encoding Standard names it. */
  encoding?: string;
  /** The files made, or to be made, relative to the folder that was written to. */
  files: string[];
  /** The other posts of the same issue, less complete than this one. */
  variants: string[];
  /** What was concluded rather than read. */
  guesses: Note[];
  /** What is in no file, as it stood, with the reason. */
  dropped: Dropped[];
  /** What is left for an editor. */
  todo: Note[];
  /** Pictures, which the draft holds as links: download them, or delete the links. */
  pictures: PictureLink[];
  /** The rounds of the company’s draft. */
  rounds: ReportedRound[];
  /** Investors to be added to investors.yaml, after they are checked. */
  investors: ProposedInvestor[];
  /** What the check still says of the files made, but for what it can fix itself. */
  diagnostics: Diagnostic[];
  /** How many places `npm run check -- --fix` fixes in the files made. */
  fixable: number;
}

/** What an import did: the content of `--report FILE`. */
export interface ImportReport {
  /** The folder that was written to. */
  folder: string;
  dryRun: boolean;
  /** How many posts came to each outcome. */
  counts: Record<Outcome, number>;
  /** In the order of their paths. */
  posts: PostReport[];
  /** How many pictures of other sites were put beside their texts. */
  fetched: number;
  /** Tags of posts that the column does not have. */
  unknownTags: UnknownName[];
  /** The lines added to redirects.yaml, or to be added. */
  redirects: RedirectRecord[];
  /** The folder of the sample issue that posts took the place of. */
  replaced?: string;
  /** Files that are no posts, by their names. */
  others: string[];
}

/** An empty report of a post. */
export function emptyReport(file: string, outcome: Outcome): PostReport {
  return {
    file,
    outcome,
    files: [],
    variants: [],
    guesses: [],
    dropped: [],
    todo: [],
    pictures: [],
    rounds: [],
    investors: [],
    diagnostics: [],
    fixable: 0,
  };
}

/** Counts what became of posts. */
export function countOutcomes(posts: readonly PostReport[]): ImportReport['counts'] {
  const counts: ImportReport['counts'] = {
    imported: 0,
    planned: 0,
    exists: 0,
    variant: 0,
    'not-an-issue': 0,
    undated: 0,
    refused: 0,
  };
  for (const { outcome } of posts) counts[outcome] += 1;
  return counts;
}
