import type { CheckedText, JudgedSubject } from '#lint/rule.ts';
import { textsOf } from '#lint/verdict.ts';
import { always, appearanceOf } from '#lint/addresses/site-addresses.ts';
import { issuePath, prosePath } from '#domain/route.ts';
import type { Day } from '#schema/partial-date.ts';

/** A text whose links are judged. */
export interface LinkingText {
  text: CheckedText;
  /** Its own address. */
  own: string;
  /** The day on which readers get it. */
  appears: Day;
}

/** Every text of issues and prose pages, as one that links. */
export function linkingTexts({ issues, pages }: JudgedSubject): LinkingText[] {
  const ofIssues = issues.flatMap((checked) =>
    textsOf(checked).map((text): LinkingText => {
      const { issue } = checked;
      const own = issuePath(text.locale, issue.number);
      return { text, own, appears: appearanceOf(issue, issue.editions[text.locale]) };
    }),
  );
  const ofPages = pages.flatMap((page) =>
    textsOf(page).map((text): LinkingText => ({
      text,
      own: prosePath(text.locale, page.name),
      appears: always,
    })),
  );
  return [...ofIssues, ...ofPages];
}
