import { firstUsesOf, pictureUses } from '#lint/text/picture-uses.ts';
import type { Rule } from '#lint/rule.ts';
import { findPicture } from '#markdown/property-rules.ts';
import { creditOf } from '#domain/picture-credit.ts';
import { creditLines } from '#schema/picture-credit.ts';
import { say } from '#wording/phrase.ts';

/** Whoever made a picture is named, once; and nobody for a picture that is not there. */
export const picturesCredited: Rule = {
  name: 'pictures-credited',
  checkTexts(checked, files, report) {
    const { issue, original, isWhole } = checked;
    if (!issue) return;
    const credited = Object.keys(issue.pictures);
    const uses = firstUsesOf(pictureUses(checked, files));
    for (const { text, file, place, alt } of uses.values()) {
      // A variant for the dark is by whoever made the picture that it replaces.
      if (alt === undefined || creditOf(issue, file)) continue;
      const isFirst = credited.length === 0;
      report({
        file: text,
        ...place,
        message: say('pictures-credited', { file }),
        help: say('pictures-credited.help', {
          isFirst,
          text: `${original.locale}.mdx`,
          lines: [...(isFirst ? ['pictures:'] : []), ...creditLines(file)],
        }),
      });
    }
    // A text that could not be parsed may show any of them.
    if (!isWhole) return;
    for (const name of credited) {
      const file = findPicture(name, original.edition.pictures);
      if (file === undefined || uses.has(file)) continue;
      report({
        file: original.file,
        ...files.locateKey(original.file, ['pictures', name]),
        message: say('pictures-credited.unshown', { file }),
        help: say('pictures-credited.unshown.help', { file }),
      });
    }
  },
};
