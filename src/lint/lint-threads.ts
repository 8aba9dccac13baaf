import os from 'node:os';
import type { LintedTexts } from '#lint/lint-texts.ts';
import type { LintAnswer, LintInput, WrittenTexts } from '#lint/lint-worker.ts';
import type { LintTexts } from '#lint/rule.ts';
import { runThread } from '#state/run-thread.ts';

function toWritten({ original, translations, isWhole, issue }: LintTexts): WrittenTexts {
  return {
    original: original.edition,
    translations: translations.map(({ edition }) => edition),
    isWhole,
    issue,
  };
}

/** Lints issues and pages on all processors, by every rule; gives what was found in their order. */
export async function lintInThreads(
  checked: readonly LintTexts[],
  files: Omit<LintInput, 'texts' | 'taken'>,
): Promise<LintedTexts[]> {
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const input: LintInput = { ...files, texts: checked.map(toWritten), taken };
  const linted: LintedTexts[] = [];
  const threads = Array.from({ length: os.availableParallelism() }, () =>
    runThread<LintAnswer>('lint/lint-worker.ts', input, ([index, found]) => {
      linted[index] = found;
    }),
  );
  try {
    await Promise.all(threads);
  } catch (error) {
    // The others need not go on.
    Atomics.store(taken, 0, checked.length);
    throw error;
  }
  return linted;
}
