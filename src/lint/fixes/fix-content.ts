import { applyFixes, upToDate, type FixedTexts } from '#lint/fixes/apply-fixes.ts';
import { isWorse } from '#lint/fixes/is-worse.ts';
import { offerProven, withoutFix } from '#lint/fixes/prove-fixes.ts';
import type { Rule } from '#lint/rule.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { selectSound } from '#lint/fixes/select-sound.ts';
import { lintContent, type LintResult } from '#lint/lint-content.ts';
import { orderEdits } from '#diagnostics/edit.ts';
import type { Reading } from '#content/read-known.ts';
import type { Settings } from '#content/settings.ts';
import { say } from '#wording/phrase.ts';

/** What becomes of a content folder when everything is fixed that can surely be fixed. */
export interface FixResult {
  /** What is found before anything is fixed. */
  before: LintResult;
  /** What is found in the texts as they are fixed. */
  after: LintResult;
  /** The texts that were fixed, by their files, without byte order marks. */
  texts: FixedTexts;
}

/** Picks what is to be fixed of what is found. */
export type PickFix = (diagnostic: Diagnostic, found: LintResult) => boolean;

/** How texts are read and fixed. */
export interface FixOptions {
  reading?: Reading;
  /** Rules that are asked for beside. */
  requested?: readonly Rule[];
  /** Everything is fixed where it is left out. */
  pick?: PickFix;
}

/** One thing fixed may show another beside it; in practice three rounds are enough. */
const mostRounds = 10;

/** So many characters before and behind a fix tell it from others of its file. */
const margin = 10;

/** Names a diagnostic whose fix was tried by the words around it, wherever they move to meanwhile. */
function nameOf({ file, code, fix }: Diagnostic, { context }: LintResult): string {
  const words = fix && context.read(file).slice(Math.max(0, fix.start - margin), fix.end + margin);
  return JSON.stringify([file, code, words, fix?.text]);
}

/** What is said of a fix that would bring another diagnostic. */
const bringsMore = say('fix.brings-more.help');

/** The diagnostics that can be fixed together: of two fixes that overlap in a file, the first. */
function fixable(found: LintResult, left: ReadonlySet<string>, pick: PickFix = () => true): Diagnostic[] {
  const candidates = found.diagnostics.filter(
    (each) => each.fix && !left.has(nameOf(each, found)) && pick(each, found),
  );
  const byFile = Map.groupBy(candidates, ({ file }) => file);
  return [...byFile.values()].flatMap((list) => {
    const fixes = new Set(
      orderEdits(
        list.flatMap(({ fix }) => fix ?? []),
        Infinity,
      ),
    );
    return list.filter(({ fix }) => fix && fixes.has(fix));
  });
}

/** Fixes a content folder in memory, round after round until nothing is left that can be fixed; writes nothing. */
class Fixing {
  readonly #settings: Settings;
  readonly #now: number;
  readonly #reading: Reading;
  readonly #requested: readonly Rule[];
  readonly #pick: PickFix;

  constructor(
    settings: Settings,
    now: number,
    { reading = {}, requested = [], pick = () => true }: FixOptions,
  ) {
    this.#settings = settings;
    this.#now = now;
    this.#reading = reading;
    this.#requested = requested;
    this.#pick = pick;
  }

  async #lint(texts: FixedTexts): Promise<LintResult> {
    const fixed = Array.from(texts, ([file, { text }]) => [file, text] as const);
    const drafts = new Map([...(this.#reading.drafts ?? []), ...fixed]);
    return lintContent(this.#settings, this.#now, { ...this.#reading, drafts }, this.#requested);
  }

  async run(): Promise<FixResult> {
    const before = await lintContent(this.#settings, this.#now, this.#reading, this.#requested);
    const current = upToDate(before.context);
    const left = new Set<string>();
    let [texts, after]: [FixedTexts, LintResult] = [new Map(), before];
    for (let round = 0; round < mostRounds; round += 1) {
      const diagnostics = await offerProven(after.diagnostics, after.context.read);
      after = { ...after, diagnostics };
      const found = after;
      const candidates = fixable(found, left, this.#pick);
      let best: { texts: FixedTexts; found: LintResult } | undefined;
      const taken = await selectSound(candidates, async (part) => {
        const tried = applyFixes(part, texts, found.context, current);
        const linted = await this.#lint(tried);
        if (isWorse(found.diagnostics, linted.diagnostics, part)) return false;
        best = { texts: tried, found: linted };
        return true;
      });
      for (const diagnostic of candidates)
        if (!taken.includes(diagnostic)) left.add(nameOf(diagnostic, found));
      if (!best) break;
      ({ texts, found: after } = best);
    }
    const last = after;
    const diagnostics = after.diagnostics.map((diagnostic) =>
      diagnostic.fix && left.has(nameOf(diagnostic, last)) ? withoutFix(diagnostic, bringsMore) : diagnostic,
    );
    const changed = [...texts].filter(([, { original, text }]) => text !== original);
    return { before, after: { ...after, diagnostics }, texts: new Map(changed) };
  }
}

/**
 * Fixes what can surely be fixed in a content folder, in memory: nothing is written.
 *
 */
export function fixContent(settings: Settings, now: number, options: FixOptions = {}): Promise<FixResult> {
  return new Fixing(settings, now, options).run();
}
