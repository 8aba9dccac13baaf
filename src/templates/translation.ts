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

/** A translation that says what each line of its front matter is about. */
function translationFile(
  { number, to, translators, today }: Pick<NewTranslation, 'number' | 'to' | 'translators' | 'today'>,
  words: readonly string[],
  body: string,
): string {
  const { date, translates } = issueWords[to].translation;
  const done = `npm run translate -- ${number} ${to} --done`;
  return `---
${words.join('\n')}
translators: [${translators.map(yamlText).join(', ')}]
# date: ${today}  # ${date}
translates: "${unfinished}"  # ${translates(done)}
---

${body}
`;
}

/**
 * The file that a translator starts with: the words of the original in comments, and all that stays the same
 * in its place; see `translationSkeleton`. Title and description are those of the original until they are
 * written over, since neither may be empty.
 *
 * @throws when the text of the original is not MDX
 */
export function translationTemplate(translation: NewTranslation): string {
  const { from, to, text, headings } = translation;
  const [title, description] = [oneLine(translation.title), oneLine(translation.description)];
  const label = issueWords[from].translation.original;
  const words = [
    `# ${issueWords[to].translation.title}`,
    `# ${label}: ${title}`,
    `title: ${yamlText(title)}`,
    `# ${label}: ${description}`,
    `description: ${yamlText(description)}`,
  ];
  return translationFile(translation, words, translationSkeleton(text, { label, headings }));
}

/**
 * The file that an editor starts with where a text was converted: its words as they were made.
 *
 * @param converted its title, its description and its text
 */
export function convertedTemplate(converted: Omit<NewTranslation, 'from' | 'headings'>): string {
  const { title, description, text } = converted;
  const words = [`title: ${yamlText(oneLine(title))}`, `description: ${yamlText(oneLine(description))}`];
  return translationFile(converted, words, text.trim());
}
