import { isWorse } from '#lint/fixes/is-worse.ts';
import { offerProven, withoutFix } from '#lint/fixes/prove-fixes.ts';
import type { CheckedIssue } from '#lint/rule.ts';
import type { Finding, Fix } from '#diagnostics/problem.ts';
import { selectSound } from '#lint/fixes/select-sound.ts';
import { findAll, type Findings } from '#lint/findings.ts';
import { stampEdit } from '#lint/fixes/stamp.ts';
import { orderEdits } from '#diagnostics/edit.ts';
import { EditedText } from '#lint/fixes/edited-text.ts';
import { readOriginalWords } from '#content/original-words.ts';
import type { Settings } from '#content/settings.ts';

/** What becomes of a content folder when everything is mended that can surely be mended. */
export interface Mended {
  /** What is found before anything is mended. */
  before: Findings;
  /** What is found in the texts as they are mended. */
  after: Findings;
  /** The texts that were mended, by their files, without byte order marks. */
  texts: ReadonlyMap<string, EditedText>;
}

type Texts = ReadonlyMap<string, EditedText>;

/** One thing mended may show another beside it; in practice three rounds are enough. */
const mostRounds = 10;

/** Names a finding whose fix was tried, wherever it moves to meanwhile. */
function nameOf({ file, rule, message }: Finding): string {
  return [file, rule, message].join('\n');
}

/** What is said of a fix that would bring another finding. */
const bringsMore = 'Do it by hand: --fix would make another finding of it.';

/** Translations that say what their originals say; mending the typography of an original does not change that. */
function upToDate({ subject }: Findings): CheckedIssue[] {
  return subject.issues.filter(
    ({ issue, translation }) => translation && issue.editions[translation.locale]?.behind === false,
  );
}

/** The findings that can be mended together: of two fixes that overlap in a file, the first. */
function mendable(findings: readonly Finding[], left: ReadonlySet<string>): Finding[] {
  const candidates = findings.filter((finding) => finding.fix && !left.has(nameOf(finding)));
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

/** Mends a content folder in memory, round after round until nothing is left that can be mended; writes nothing. */
class Mending {
  readonly #settings: Settings;
  readonly #now: number;

  constructor(settings: Settings, now: number) {
    this.#settings = settings;
    this.#now = now;
  }

  async #judge(texts: Texts): Promise<Findings> {
    const drafts = new Map(Array.from(texts, ([file, { text }]) => [file, text]));
    return findAll(this.#settings, this.#now, { drafts });
  }

  /** Applies the fixes of some findings; translations that were up to date stay so. */
  #apply(part: readonly Finding[], texts: Texts, found: Findings, current: readonly CheckedIssue[]): Texts {
    const next = new Map(Array.from(texts, ([file, text]) => [file, text.copy()]));
    const open = (file: string): EditedText => {
      const text = next.get(file) ?? new EditedText(found.subject.read(file));
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
      const place = found.subject.locate(translation.file, ['translates']);
      const source = open(translation.file).text;
      const stamp = fingerprint && stampEdit(source, place, fingerprint);
      if (stamp && source.slice(stamp.start, stamp.end) !== stamp.text) add(translation.file, stamp);
    }
    for (const [file, list] of fixes) open(file).apply(orderEdits(list, open(file).text.length));
    return next;
  }

  async run(): Promise<Mended> {
    const before = await findAll(this.#settings, this.#now);
    const current = upToDate(before);
    const left = new Set<string>();
    let [texts, after]: [Texts, Findings] = [new Map(), before];
    for (let round = 0; round < mostRounds; round += 1) {
      const findings = await offerProven(after.findings, after.subject.read);
      after = { ...after, findings };
      const found = after;
      const candidates = mendable(findings, left);
      let best: { texts: Texts; found: Findings } | undefined;
      const taken = await selectSound(candidates, async (part) => {
        const tried = this.#apply(part, texts, found, current);
        const judged = await this.#judge(tried);
        if (isWorse(found.findings, judged.findings, part)) return false;
        best = { texts: tried, found: judged };
        return true;
      });
      for (const finding of candidates) if (!taken.includes(finding)) left.add(nameOf(finding));
      if (!best) break;
      ({ texts, found: after } = best);
    }
    const findings = after.findings.map((finding) =>
      finding.fix && left.has(nameOf(finding)) ? withoutFix(finding, bringsMore) : finding,
    );
    const changed = [...texts].filter(([, { original, text }]) => text !== original);
    return { before, after: { ...after, findings }, texts: new Map(changed) };
  }
}

/** Mends what can surely be mended in a content folder, in memory: nothing is written. */
export function mend(settings: Settings, now: number): Promise<Mended> {
  return new Mending(settings, now).run();
}
