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

/**
 * The text of an issue as plain HTML nodes with what stands around it on its page: what is said of a converted text, the
 * references, corrections and letters. Addresses begin at the root of the site.
 *
 * @param renderers write the components
 * @param before what stands directly before the text, as nodes of a body
 */
export function plainIssue(
  { issue, edition, body }: IssueText,
  renderers: PlainRenderers,
  before: readonly RootContent[] = [],
): ElementContent[] {
  const { locale } = edition;
  const text = expand({ type: 'root', children: [...before, ...body.tree.children] }, renderers);
  return [
    ...convertedNotice(issue, edition),
    ...(text.children as ElementContent[]),
    ...plainReferences(issue, locale),
    ...plainCorrections(issue, locale),
    ...plainLetters(issue, locale),
  ];
}
