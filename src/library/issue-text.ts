import { getBody } from '#library/body.ts';
import { getServedPictures } from '#library/served-pictures.ts';
import type { IssueEdition } from '#model/editions.ts';
import type { IssueText } from '#outputs/issue-markdown.ts';

/** An issue in one language with its parsed text and its pictures, for outputs that are not pages. */
export async function getIssueText({ issue, edition }: IssueEdition): Promise<IssueText> {
  const [body, pictures] = await Promise.all([getBody(edition), getServedPictures(edition)]);
  return { issue, edition, body, pictures };
}
