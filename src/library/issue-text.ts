import { getBody } from '#library/body.ts';
import { getImages } from '#library/catalog.ts';
import { stillFile } from '#model/picture.ts';
import type { IssueEdition } from '#model/editions.ts';
import type { IssueText } from '#outputs/issue-markdown.ts';

/** An issue in one language with its parsed text and its pictures, for outputs that are not pages. */
export async function getIssueText({ issue, edition }: IssueEdition): Promise<IssueText> {
  const [body, images] = await Promise.all([getBody(edition), getImages(issue, edition)]);
  const stills = Object.entries(images).map(([name, picture]) => [name, stillFile(picture)]);
  return { issue, edition, body, pictures: Object.fromEntries(stills) };
}
