import type { Rule } from '#lint/rule.ts';
import type { Place } from '#diagnostics/diagnostic.ts';
import { citationPlaces } from '#alignment/structure.ts';
import { drawingsOf, tablesOf } from '#markdown/pictures.ts';
import type { Issue } from '#domain/issue.ts';
import type { Root } from 'hast';
import { say } from '#wording/phrase.ts';

/** Numbers of the references that the figures of shown drawings and tables come from; counted from 1. */
function figureSources({ drawings, tables }: Issue, tree: Root): Set<number> {
  return new Set([
    ...drawingsOf(tree).flatMap((name) => drawings[name]?.references ?? []),
    ...tablesOf(tree).flatMap((name) =>
      (tables[name]?.rows ?? []).flatMap(({ figures }) => figures.flatMap((each) => each?.references ?? [])),
    ),
  ]);
}

/**
 * A reference is there because the text, or a figure that it shows, leans on it, or it is marked as further reading: never neither, never both.
 * Only originals are checked; what a translation cites is held against its original by structure-agrees.
 */
export const citationsComplete: Rule = {
  name: 'citations-complete',
  checkIssue({ issue, original }, { locate }, report) {
    const { file, body } = original;
    const sources = figureSources(issue, body.tree);
    const wronglyMarked = issue.references.some(
      ({ id, further }) => further && Object.hasOwn(body.citations, id),
    );
    const places: ReadonlyMap<string, Place> = wronglyMarked ? citationPlaces(body.tree) : new Map();
    for (const [index, { id, further }] of issue.references.entries()) {
      const isCited = Object.hasOwn(body.citations, id);
      if (!isCited && !further && !sources.has(index + 1))
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
