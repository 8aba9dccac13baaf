import type { Rule } from '#lint/rule.ts';
import type { Place } from '#diagnostics/diagnostic.ts';
import { citationPlaces } from '#alignment/structure.ts';
import { say } from '#wording/phrase.ts';

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
          message: say('citations-complete.uncited', { id }),
          help: say('citations-complete.uncited.help', { id }),
        });
      const citation = places.get(id);
      if (isCited && further)
        report({
          file,
          ...locate(file, ['references', index, 'further']),
          message: say('citations-complete.further', { id }),
          help: say('citations-complete.further.help'),
          related: citation && { file, ...citation },
        });
    }
  },
};
