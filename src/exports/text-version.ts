import type { Edition, Issue } from '#domain/issue.ts';
import { plainComponents } from '#exports/plain-components.ts';
import { plainIssue } from '#exports/plain-issue.ts';
import type { Body } from '#markdown/body.ts';
import { fingerprintWords } from '#markdown/fingerprint.ts';
import { toPlainText } from '#markdown/plain-text.ts';

/** Stands for any picture: words alone make a version. */
const picture = { src: '/', width: 1, height: 1 };

/**
 * Names what an issue says in one language, with its facts, references and corrections: 16 hexadecimal digits that change
 * when a word or a figure of it changes.
 *
 * @param body the parsed text; what a retracted issue said counts no more
 */
export function textVersion(issue: Issue, edition: Edition, body: Body): string {
  const { title, description, locale } = edition;
  const { retracted } = issue;
  if (retracted) return fingerprintWords({ title: '', description: '', text: JSON.stringify(retracted) });
  const names = [...edition.pictures, ...Object.keys(issue.drawings)];
  const pictures = Object.fromEntries(names.map((name) => [name.normalize(), picture]));
  const text = { issue, edition, body, pictures, place: undefined };
  const nodes = plainIssue(text, plainComponents({ issue, locale, body, pictures }));
  return fingerprintWords({
    title,
    description,
    text: toPlainText({ type: 'root', children: nodes }),
  });
}
