import type { Rule } from '#lint/rule.ts';
import type { Place } from '#diagnostics/diagnostic.ts';
import { citationPlaces } from '#alignment/structure.ts';

/**
 * A reference is there because the text leans on it, or it is marked as further reading: never neither, never both.
 * Only originals are checked; what a translation cites is held against its original by structure-agrees.
 */
export const citationsComplete: Rule = {
  name: 'citations-complete',
  checkIssue({ issue, original }, { locate }, report) {
    const { file, body } = original;
    const wronglyMarked = issue.references.some(
      ({ id, further }) => further && Object.hasOwn(body.citations, id),
    );
    const places: ReadonlyMap<string, Place> = wronglyMarked ? citationPlaces(body.tree) : new Map();
    for (const [index, { id, further }] of issue.references.entries()) {
      const isCited = Object.hasOwn(body.citations, id);
      if (!isCited && !further)
        report({
          file,
          ...locate(file, ['references', index, 'id']),
          message: `the text does not cite the reference “${id}”`,
          help: `Cite it with <Cite id="${id}" />, or add further: true to the reference.`,
        });
      const citation = places.get(id);
      if (isCited && further)
        report({
          file,
          ...locate(file, ['references', index, 'further']),
          message: `the reference “${id}” is marked as further reading, and the text cites it`,
          help: 'Delete further: true, or take the citation out of the text.',
          related: citation && { file, ...citation },
        });
    }
  },
};
