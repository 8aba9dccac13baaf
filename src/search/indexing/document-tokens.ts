import { foldText, phraseOf } from '#search/folded-text.ts';
import { fields, isIssue, type SearchDocument } from '#search/index-files.ts';
import { nameToken, takeTokens } from '#search/tokens.ts';

/** The tokens of a document, each with the fields that it is in. */
export type DocumentTokens = Map<string, number>;

/** Cuts documents that share a number into their tokens; the whole names of entries are tokens, too. */
export function documentTokens(document: number, pages: readonly SearchDocument[]): DocumentTokens {
  const found: DocumentTokens = new Map();
  const add = (texts: readonly string[], bits: number): void => {
    for (const text of texts)
      takeTokens(text, (token) => {
        const known = found.get(token);
        if (known === undefined || (known | bits) !== known) found.set(token, (known ?? 0) | bits);
      });
  };
  for (const { title, names, sections } of pages) {
    add([title], fields.title);
    add(names, fields.names);
    add(
      sections.map((section) => section.title),
      fields.heading,
    );
    add(
      sections.map(({ text }) => text),
      0,
    );
    if (!isIssue(document))
      for (const name of [title, ...names]) found.set(nameToken(phraseOf(foldText(name))), 0);
  }
  return found;
}
