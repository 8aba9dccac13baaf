import type { Diagnostic, Place } from '#diagnostics/diagnostic.ts';
import { say } from '#wording/phrase.ts';

/** A comment by which an author disables a rule for a line, with the reason. */
export interface DisableDirective extends Place {
  rule: string;
  reason: string;
  /** The line that it speaks of. */
  target: number;
}

/** `{/* check-ignore rule: reason *\/}` in a text, `# check-ignore rule: reason` in YAML. */
const pattern = /(?:\{\/\*|#)\s*check-ignore\s+([a-z-]+)\s*(?::(.*?))?(?:\*\/\}|$)/;

/** Finds the disable directives of a file. One alone on its line speaks of the next line that is not empty, else of its own. */
export function findDirectives(source: string): DisableDirective[] {
  const lines = source.split(/\r\n?|\n/);
  return lines.flatMap((line, index): DisableDirective[] => {
    const match = pattern.exec(line);
    if (!match) return [];
    const alone = line.replace(match[0], '').trim() === '';
    const next = lines.findIndex((other, place) => place > index && other.trim() !== '');
    return [
      {
        rule: match[1] ?? '',
        reason: (match[2] ?? '').trim(),
        line: index + 1,
        column: match.index + 1,
        target: alone && next !== -1 ? next + 1 : index + 1,
      },
    ];
  });
}

/**
 * Leaves out what is disabled, and lists it with the reason; a directive that has no reason or disables nothing is
 * reported itself.
 *
 * @param directives those of each file
 */
export function applyDirectives(
  diagnostics: readonly Diagnostic[],
  directives: ReadonlyMap<string, readonly DisableDirective[]>,
): { diagnostics: Diagnostic[]; suppressed: Diagnostic[] } {
  const used = new Set<DisableDirective>();
  const suppressed: Diagnostic[] = [];
  const kept = diagnostics.filter((diagnostic) => {
    const directive = directives
      .get(diagnostic.file)
      ?.find(
        ({ rule, target, reason }) => rule === diagnostic.code && target === diagnostic.line && reason !== '',
      );
    if (!directive) return true;
    used.add(directive);
    suppressed.push({
      ...diagnostic,
      message: say('disabled', { message: diagnostic.message, reason: directive.reason }),
    });
    return false;
  });
  const idle = [...directives].flatMap(([file, list]) =>
    list
      .filter((directive) => !used.has(directive))
      .map(({ rule, reason, line, column }): Diagnostic => {
        const key = reason === '' ? 'silence.without-reason' : 'silence.idle';
        const [message, help] = [say(key, { rule }), say(`${key}.help`)];
        return { severity: 'warning', code: 'silence', file, line, column, message, help };
      }),
  );
  return { diagnostics: [...kept, ...idle], suppressed };
}
