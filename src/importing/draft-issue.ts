import { yamlComment } from '#importing/draft-company.ts';
import type { PostLine } from '#importing/lines.ts';
import type { ReadReference } from '#importing/references.ts';
import { unfinished } from '#schema/translation.ts';
import { yamlText } from '#schema/yaml-text.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** What the file of an imported issue is made from. */
export interface IssueDraft {
  number: number;
  title: string;
  description: string;
  date: string;
  authors: readonly string[];
  /** Undefined where it is about none. */
  company: string | undefined;
  /** The day of the last change, after that of publication. */
  updated: string | undefined;
  tags: readonly string[];
  /** Undefined where it has none whose file lies beside the text. */
  cover: { name: string; alt: string } | undefined;
  references: readonly ReadReference[];
  /** The name of the post’s file and the digest of its bytes. */
  source: { name: string; digest: string };
  /** The front matter of the post, as it stood. */
  head: readonly PostLine[];
  /** MDX. */
  text: string;
}

/** What an imported issue says of the post it is from; a later import finds it by the digest. */
function sourceMark({ name, digest }: IssueDraft['source'], language: WordingLanguage): string {
  const post = name.replace(/[\p{C}\u2028\u2029]/gu, ' ');
  return `# ${inWords(say('import.comment.imported', { post }), language)} (${digest})`;
}

/** In whatever language it is said. */
const sourcePattern = /^# .* \(([0-9a-f]{16})\)$/m;

/** The digest of the post that an issue was imported from; undefined where it was not imported. */
export function importedFrom(source: string): string | undefined {
  return sourcePattern.exec(source.slice(0, 8192))?.[1];
}

function referenceLines({ id, title, publisher, url }: ReadReference): string[] {
  return [
    `  - id: ${yamlText(id)}`,
    `    title: ${JSON.stringify(title)}`,
    `    publisher: ${JSON.stringify(publisher)}`,
    `    url: ${JSON.stringify(url)}`,
    '    further: true',
  ];
}

/** What stands above the fields: where a post is from, and its own front matter. */
function commentsOf(
  { source, head }: Pick<IssueDraft, 'source' | 'head'>,
  language: WordingLanguage,
): string[] {
  const lines = head.filter(({ text }) => text.trim() !== '').map(({ text }) => yamlComment(text));
  return [
    sourceMark(source, language),
    ...(lines.length === 0 ? [] : [`# ${inWords(say('import.comment.head'), language)}`, ...lines]),
  ];
}

/** The file of an imported translation: unfinished, with the references of the post as comments. */
export function translationDraft(draft: IssueDraft, language: WordingLanguage): string {
  const front = [
    ...commentsOf(draft, language),
    ...draft.references.map(({ title, url }) => yamlComment(title === url ? url : `${title} ${url}`)),
    `title: ${yamlText(draft.title)}`,
    `description: ${yamlText(draft.description)}`,
    `translators: [${draft.authors.map(yamlText).join(', ')}]`,
    `translates: '${unfinished}'`,
  ];
  return `---\n${front.join('\n')}\n---\n\n${draft.text.trim()}\n`;
}

/**
 * The file of an imported issue: always a draft, with the post’s own front matter as a comment.
 *
 * @param language the language of comments
 */
export function issueDraft(draft: IssueDraft, language: WordingLanguage): string {
  const list = (values: readonly string[]): string => `[${values.map(yamlText).join(', ')}]`;
  const front = [
    ...commentsOf(draft, language),
    `issue: ${draft.number}`,
    `title: ${yamlText(draft.title)}`,
    `description: ${yamlText(draft.description)}`,
    `date: ${draft.date}`,
    ...(draft.updated === undefined ? [] : [`updated: ${draft.updated}`]),
    `authors: ${list(draft.authors)}`,
    ...(draft.company === undefined ? [] : [`company: ${yamlText(draft.company)}`]),
    `tags: ${list(draft.tags)}`,
    ...(draft.cover === undefined
      ? []
      : ['cover:', `  src: ./${draft.cover.name}`, `  alt: ${yamlText(draft.cover.alt)}`]),
    ...(draft.references.length === 0 ? [] : ['references:', ...draft.references.flatMap(referenceLines)]),
    'draft: true',
  ];
  return `---\n${front.join('\n')}\n---\n\n${draft.text.trim()}\n`;
}
