import type { Finding, Place } from '#diagnostics/problem.ts';

/** A rule that an author has silenced for the next line, with the reason. */
export interface Silence extends Place {
  rule: string;
  reason: string;
  /** The line that it speaks of. */
  target: number;
}

/** `{/* check-ignore rule: reason *\/}` in a text, `# check-ignore rule: reason` in YAML. */
const pattern = /(?:\{\/\*|#)\s*check-ignore\s+([a-z-]+)\s*(?::\s*(.*?))?\s*(?:\*\/\}|$)/;

/** Finds the silences of a file. One alone on its line speaks of the next line that is not empty, else of its own. */
export function findSilences(source: string): Silence[] {
  const lines = source.split(/\r\n?|\n/);
  return lines.flatMap((line, index): Silence[] => {
    const match = pattern.exec(line);
    if (!match) return [];
    const alone = line.replace(match[0], '').trim() === '';
    const next = lines.findIndex((other, place) => place > index && other.trim() !== '');
    return [
      {
        rule: match[1] ?? '',
        reason: match[2] ?? '',
        line: index + 1,
        column: match.index + 1,
        target: alone && next !== -1 ? next + 1 : index + 1,
      },
    ];
  });
}

/**
 * Leaves out what is silenced, and reports every silence: as a note where it has its reason, as a warning
 * where it has none or silences nothing.
 *
 * @param silences what stands in files that may silence something
 */
export function applySilences(
  findings: readonly Finding[],
  silences: ReadonlyMap<string, readonly Silence[]>,
): { findings: Finding[]; silenced: Finding[] } {
  const used = new Set<Silence>();
  const silenced: Finding[] = [];
  const kept = findings.filter((finding) => {
    const silence = silences
      .get(finding.file)
      ?.find(({ rule, target, reason }) => rule === finding.rule && target === finding.line && reason !== '');
    if (!silence) return true;
    used.add(silence);
    silenced.push({ ...finding, message: `${finding.message} (silenced: ${silence.reason})` });
    return false;
  });
  const idle = [...silences].flatMap(([file, list]) =>
    list
      .filter((silence) => !used.has(silence))
      .map(({ rule, reason, line, column }): Finding => {
        const message =
          reason === ''
            ? `this silences ${rule} without a reason`
            : `this silences ${rule}, which finds nothing here`;
        const help = reason === '' ? 'Write the reason after a colon.' : 'Delete the comment.';
        return { severity: 'warning', rule: 'silence', file, line, column, message, help };
      }),
  );
  return { findings: [...kept, ...idle], silenced };
}
