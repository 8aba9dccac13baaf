import type { ElementContent, RootContent } from 'hast';
import type { Body } from '#markdown/body.ts';
import { expand, type PlainRenderers } from '#markdown/expand.ts';
import type { Edition, Issue } from '#domain/issue.ts';
import type { PictureFile } from '#domain/picture.ts';
import type { SeriesPlace } from '#domain/series.ts';
import { convertedNotice } from '#exports/converted-notice.ts';
import { plainLetters } from '#exports/letters.ts';
import { plainCorrections, plainReferences } from '#exports/references.ts';

/** An issue in one language with its parsed text. */
export interface IssueText {
  issue: Issue;
  edition: Edition;
  body: Body;
  /** The pictures beside the text, by name. */
  pictures: Record<string, PictureFile>;
  /** Where it stands in its series, without the parts beside it. */
  place: SeriesPlace | undefined;
}

/** The text of an issue as plain HTML nodes, and what stands around it on its page; what it has none of is empty. */
export interface IssueParts {
  /** What is said of a converted text. */
  notice: ElementContent[];
  text: ElementContent[];
  references: ElementContent[];
  corrections: ElementContent[];
  letters: ElementContent[];
}

/**
 * The text of an issue as plain HTML nodes with what stands around it on its page, in its order. Addresses begin at the
 * root of the site.
 *
 * @param renderers write the components
 * @param before what stands directly before the text, as nodes of a body
 */
export function issueParts(
  { issue, edition, body }: IssueText,
  renderers: PlainRenderers,
  before: readonly RootContent[] = [],
): IssueParts {
  const { locale } = edition;
  const text = expand({ type: 'root', children: [...before, ...body.tree.children] }, renderers);
  return {
    notice: convertedNotice(issue, edition),
    text: text.children as ElementContent[],
    references: plainReferences(issue, locale),
    corrections: plainCorrections(issue, locale),
    letters: plainLetters(issue, locale),
  };
}

/** The same as {@link issueParts}, one after the other. */
export function plainIssue(
  text: IssueText,
  renderers: PlainRenderers,
  before: readonly RootContent[] = [],
): ElementContent[] {
  const parts = issueParts(text, renderers, before);
  return [...parts.notice, ...parts.text, ...parts.references, ...parts.corrections, ...parts.letters];
}
