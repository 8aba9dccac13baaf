import { describe } from '#library/digest.ts';
import { Lazy } from '#library/lazy.ts';
import type { Library } from '#library/library.ts';
import type { Edition, Issue } from '#domain/issue.ts';
import { statedOf, withoutTexts } from '#domain/listed.ts';
import { stillFile } from '#domain/picture.ts';
import type { IssueText } from '#exports/issue-markdown.ts';

/** @param shown all that is shown of the issue beside its text and its pictures */
function textOf(library: Library, issue: Issue, edition: Edition, shown: unknown): Lazy<IssueText> {
  const body = library.text(edition);
  const images = library.images(issue, edition);
  const { digest, texts } = describe([shown, edition.locale, images, body]);
  const read = async (): Promise<IssueText> => {
    const stills = Object.entries(images).map(([name, picture]) => [name, stillFile(picture)]);
    return { issue, edition, body: await body.read(), pictures: Object.fromEntries(stills) };
  };
  return new Lazy(digest, read, texts);
}

/** An issue in one language with its parsed text and its pictures, for outputs that are not pages. */
export function issueText(library: Library, issue: Issue, edition: Edition): Lazy<IssueText> {
  return textOf(library, issue, edition, withoutTexts(issue));
}

/** The same without the words of the other language, whose change does not make it anew. */
export function ownText(library: Library, issue: Issue, edition: Edition): Lazy<IssueText> {
  const { locale } = edition;
  const own = { ...issue, editions: { [locale]: edition } };
  return textOf(library, own, edition, [statedOf(issue), withoutTexts(issue).editions[locale]]);
}
