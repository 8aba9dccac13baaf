import { unfinished } from '#schema/translation.ts';
import { issueWords } from '#templates/issue-words.ts';
import { yamlText } from '#schema/yaml-text.ts';
import { translationSkeleton } from '#markdown/translation-skeleton.ts';
import type { Locale } from '#config.ts';

/** What a translation starts from. */
export interface NewTranslation {
  number: number;
  /** The language of the original. */
  from: Locale;
  /** The language of the translation. */
  to: Locale;
  title: string;
  description: string;
  /** The text of the original. */
  text: string;
  /** Translations of headings that issues share, by the words of the original. */
  headings: ReadonlyMap<string, string>;
  /** Ids in authors.yaml. */
  translators: readonly string[];
  today: string;
}

/** Every label that a comment with an original may have. */
export const originalLabels: readonly string[] = Object.values(issueWords).map(
  ({ translation }) => translation.original,
);

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The file that a translator starts with: the words of the original in comments, and all that stays the same
 * in its place; see `translationSkeleton`. Title and description are those of the original until they are
 * written over, since neither may be empty.
 *
 * @throws when the text of the original is not MDX
 */
export function translationTemplate(translation: NewTranslation): string {
  const { number, from, to, title, description, text, headings, translators, today } = translation;
  const label = issueWords[from].translation.original;
  const words = issueWords[to].translation;
  const done = `npm run translate -- ${number} ${to} --done`;
  const body = translationSkeleton(text, { label, headings });
  return `---
# ${words.title}
# ${label}: ${oneLine(title)}
title: ${yamlText(oneLine(title))}
# ${label}: ${oneLine(description)}
description: ${yamlText(oneLine(description))}
translators: [${translators.map(yamlText).join(', ')}]
# date: ${today}  # ${words.date}
translates: "${unfinished}"  # ${words.translates(done)}
---

${body}
`;
}
