import { isWorse } from '#lint/fixes/is-worse.ts';
import { offerProven, withoutFix } from '#lint/fixes/prove-fixes.ts';
import type { LintIssue, Rule } from '#lint/rule.ts';
import type { Diagnostic, Fix } from '#diagnostics/diagnostic.ts';
import { selectSound } from '#lint/fixes/select-sound.ts';
import { lintContent, type LintResult } from '#lint/lint-content.ts';
import { stampEdit } from '#lint/fixes/stamp.ts';
import { orderEdits } from '#diagnostics/edit.ts';
import { EditedText } from '#lint/fixes/edited-text.ts';
import { readOriginalWords } from '#content/original-words.ts';
import type { Settings } from '#content/settings.ts';
import { say } from '#wording/phrase.ts';

/** What becomes of a content folder when everything is fixed that can surely be fixed. */
export interface FixResult {
  /** What is found before anything is fixed. */
  before: LintResult;
  /** What is found in the texts as they are fixed. */
  after: LintResult;
  /** The texts that were fixed, by their files, without byte order marks. */
  texts: ReadonlyMap<string, EditedText>;
}

type Texts = ReadonlyMap<string, EditedText>;

/** Picks what is to be fixed of what is found. */
export type PickFix = (diagnostic: Diagnostic, found: LintResult) => boolean;

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

/** Translations that say what their originals say; fixing the typography of an original does not change that. */
function upToDate({ context }: LintResult): LintIssue[] {
  return context.issues.filter(
    ({ issue, translation }) => translation && issue.editions[translation.locale]?.behind === false,
  );
}

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
  readonly #requested: readonly Rule[];

  constructor(settings: Settings, now: number, requested: readonly Rule[]) {
    this.#settings = settings;
    this.#now = now;
    this.#requested = requested;
  }

  async #lint(texts: Texts): Promise<LintResult> {
    const drafts = new Map(Array.from(texts, ([file, { text }]) => [file, text]));
    return lintContent(this.#settings, this.#now, { drafts }, this.#requested);
  }

  /** Applies the fixes of some diagnostics; translations that were up to date stay so. */
  #apply(part: readonly Diagnostic[], texts: Texts, found: LintResult, current: readonly LintIssue[]): Texts {
    const next = new Map(Array.from(texts, ([file, text]) => [file, text.copy()]));
    const open = (file: string): EditedText => {
      const text = next.get(file) ?? new EditedText(found.context.read(file));
      next.set(file, text);
      return text;
    };
    const fixes = new Map<string, Fix[]>();
    const add = (file: string, fix: Fix): unknown => fixes.set(file, [...(fixes.get(file) ?? []), fix]);
    for (const { file, fix } of part) if (fix) add(file, fix);
    const applied = (file: string): string => {
      const text = open(file).copy();
      text.apply(orderEdits(fixes.get(file) ?? [], text.text.length));
      return text.text;
    };
    for (const { original, translation } of current) {
      if (!translation || !fixes.has(original.file)) continue;
      const fingerprint = readOriginalWords(applied(original.file))?.fingerprint;
      const place = found.context.locate(translation.file, ['translates']);
      const source = open(translation.file).text;
      const stamp = fingerprint && stampEdit(source, place, fingerprint);
      if (stamp && source.slice(stamp.start, stamp.end) !== stamp.text) add(translation.file, stamp);
    }
    for (const [file, list] of fixes) open(file).apply(orderEdits(list, open(file).text.length));
    return next;
  }

  /** @param pick picks what is fixed; nothing that this shows is fixed then */
  async run(pick?: PickFix): Promise<FixResult> {
    const before = await lintContent(this.#settings, this.#now, {}, this.#requested);
    const current = upToDate(before);
    const left = new Set<string>();
    let [texts, after]: [Texts, LintResult] = [new Map(), before];
    for (let round = 0; round < (pick ? 1 : mostRounds); round += 1) {
      const diagnostics = await offerProven(after.diagnostics, after.context.read);
      after = { ...after, diagnostics };
      const found = after;
      const candidates = fixable(found, left, pick);
      let best: { texts: Texts; found: LintResult } | undefined;
      const taken = await selectSound(candidates, async (part) => {
        const tried = this.#apply(part, texts, found, current);
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
 * @param requested rules that are asked for beside
 * @param pick picks what is fixed; everything, and all that this shows, where it is left out
 */
export function fixContent(
  settings: Settings,
  now: number,
  { requested = [], pick }: { requested?: readonly Rule[]; pick?: PickFix } = {},
): Promise<FixResult> {
  return new Fixing(settings, now, requested).run(pick);
}
