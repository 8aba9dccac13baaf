import { describe } from '#library/digest.ts';
import { Lazy } from '#library/lazy.ts';
import type { Library } from '#library/library.ts';
import type { Edition, Issue } from '#domain/issue.ts';
import { withoutTexts } from '#domain/listed.ts';
import { stillFile } from '#domain/picture.ts';
import type { IssueText } from '#exports/issue-markdown.ts';

/** An issue in one language with its parsed text and its pictures, for outputs that are not pages. */
export function issueText(library: Library, issue: Issue, edition: Edition): Lazy<IssueText> {
  const body = library.text(edition);
  const images = library.images(issue, edition);
  const { digest, texts } = describe([withoutTexts(issue), edition.locale, images, body]);
  const read = async (): Promise<IssueText> => {
    const stills = Object.entries(images).map(([name, picture]) => [name, stillFile(picture)]);
    return { issue, edition, body: await body.read(), pictures: Object.fromEntries(stills) };
  };
  return new Lazy(digest, read, texts);
}
