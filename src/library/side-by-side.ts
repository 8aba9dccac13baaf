import { getBody } from '#library/body.ts';
import { Recent } from '#workspace/recent.ts';
import type { ParallelRow } from '#document/parallel-row.ts';
import { parallelRows } from '#document/parallel-rows.ts';
import type { Edition } from '#model/issue.ts';

/** The pages of both languages show the same rows. */
const rows = new Recent<Promise<ParallelRow[]>>(16);

async function pairTexts(original: Edition, translation: Edition): Promise<ParallelRow[]> {
  const [one, other] = [await getBody(original), await getBody(translation)];
  return parallelRows(
    { locale: original.locale, tree: one.tree },
    { locale: translation.locale, tree: other.tree },
  );
}

/** The texts of an original and of its translation, side by side. */
export function getParallelRows(original: Edition, translation: Edition): Promise<ParallelRow[]> {
  return rows.take(`${original.digest} ${translation.digest}`, () => pairTexts(original, translation));
}
