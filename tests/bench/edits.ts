import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { standIns, type EditBuild } from './builds.ts';
import { issueAfter, type SyntheticColumn, type SyntheticIssue } from './column.ts';
import type { Contestant } from './contestant.ts';
import { locales } from '#config.ts';

/** A change of the content, and what shows that it is in the site. */
export interface Edit {
  /** What becomes of files, by their paths relative to the folder of a contestant; '' before one is there. */
  changes: { file: string; change(text: string): string }[];
  /** A file of the site that shows the change, and the words in it. */
  page: string;
  words: string;
}

/** The issue in the middle of a column, which is neither among the newest nor among the oldest. */
function middleOf({ issues }: SyntheticColumn): SyntheticIssue {
  return issues[Math.floor(issues.length / 2)] as SyntheticIssue;
}

/**
 * The edit that comes before a build; undefined for what a contestant has none of.
 *
 * @param serial tells it from other edits of the same column
 */
export function editOf(
  contestant: Contestant,
  column: SyntheticColumn,
  build: EditBuild,
  serial: number,
): Edit | undefined {
  const middle = middleOf(column);
  const { file } = contestant.texts(middle).en;
  const page = contestant.page(middle);
  if (build === 'sentence' || (build === 'watch' && contestant.watch)) {
    const words = `Sentence ${serial} was added to this text.`;
    return { changes: [{ file, change: (text) => `${text}\n${words}\n` }], page, words };
  }
  if (build === 'title') {
    const words = `${middle.texts.en.title} ${serial}`;
    const change = (text: string): string => text.replace(/^title: .*$/m, `title: "${words}"`);
    return { changes: [{ file, change }], page, words };
  }
  if (build === 'issue') {
    const added = issueAfter(column, serial);
    const texts = contestant.texts(added);
    const changes = locales.map((locale) => ({ file: texts[locale].file, change: () => texts[locale].text }));
    return { changes, page: contestant.page(added), words: added.texts.en.title };
  }
  if (build === 'amount' && contestant.amount) return contestant.amount(column, serial);
  const standIn = contestant.isMeasure ? standIns[build] : undefined;
  return standIn && editOf(contestant, column, standIn as EditBuild, serial);
}

/** Carries out an edit in the folder of a contestant. */
export function carryOut({ changes }: Edit, folder: string): void {
  for (const { file, change } of changes) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, change(existsSync(place) ? readFileSync(place, 'utf8') : ''));
  }
}

/** @throws where an edit is not in the site that was built after it */
export function assertShown({ page, words }: Edit, site: string): void {
  const file = path.join(site, page);
  if (!existsSync(file) || !readFileSync(file, 'utf8').includes(words))
    throw new Error(`the site was built, but ${file} does not show “${words}”`);
}
