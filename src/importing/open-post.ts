import { createHash } from 'node:crypto';
import { decodeBytes } from '#importing/decode-bytes.ts';
import { isBeyondPosts } from '#importing/clean-markdown.ts';
import { markCode } from '#importing/code-blocks.ts';
import { alignFenced, markFencedCode, unwrapped } from '#importing/fences.ts';
import { fencePre } from '#importing/pre-blocks.ts';
import { readHead, type Head } from '#importing/head.ts';
import { ImportLog } from '#importing/import-log.ts';
import { clearLeftovers, withoutExcerptMark, type Cleared } from '#importing/leftovers.ts';
import { convertTemplateTags } from '#importing/template-tags.ts';
import { convertWordpressTags } from '#importing/wordpress-tags.ts';
import { isUnseen, linesOf, narrowed, type PostLine } from '#importing/lines.ts';
import { findLabels } from '#importing/overview-labels.ts';
import { recognise, type Recognised } from '#importing/recognise.ts';
import { languageOfPost, pairKeysOf } from '#importing/post-language.ts';
import type { FindPicture } from '#importing/readers/reader.ts';
import type { Locale } from '#config.ts';
import type { Day } from '#schema/partial-date.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** A post that was decoded and split into front matter and text, but not rewritten yet. */
export interface OpenPost {
  /** The path of the post, as it was given or found. */
  file: string;
  /** The first half of the SHA-256 of its bytes, in hexadecimal. */
  digest: string;
  encoding: string;
  /** The whole text. */
  source: string;
  head: Head;
  body: Cleared;
  /** Its code, block by block, as it must be in the text. */
  code: string[];
  recognised: Recognised;
  log: ImportLog;
  /** Its pictures, where they came with it. */
  findPicture?: FindPicture;
  /** The day on which it was begun, for a post that states no day of its own. */
  begun?: Day | undefined;
}

/** What is kept of each post while all posts are compared. */
export interface Survey extends Pick<Head, 'addresses' | 'statesAddress' | 'slug' | 'categories'> {
  file: string;
  digest: string;
  title: string | undefined;
  date: Day | undefined;
  /** The language that it is in. */
  locale: Locale;
  /** What it may have in common with a translation. */
  pairKeys: string[];
  isIssue: boolean;
  number: number | undefined;
  /** The name of the company in the overview. */
  company: string | undefined;
  /** How many characters of its text can be seen: how complete it is. */
  length: number;
  /** How many pictures its text has. */
  pictures: number;
  /** How many addresses of the web its text has. */
  links: number;
}

/** A digest by which a post is recognised when it is imported again. */
function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** Tells code from text. */
function codeIn(
  lines: readonly PostLine[],
  isIssue: boolean,
  log: ImportLog,
): { lines: PostLine[]; blocks: string[] } {
  // What stands between fences in an issue of the old column is its overview or its text, and is taken apart.
  if (isIssue || isBeyondPosts(lines)) return { lines: markFencedCode(lines, log), blocks: [] };
  return markCode(alignFenced(fencePre(unwrapped(lines, log), log)), log);
}

/** Reads a post, or says why it is none. */
export function openPost(file: string, bytes: Uint8Array): OpenPost | { refusal: Phrase } {
  const decoded = decodeBytes(bytes);
  if ('refusal' in decoded) return decoded;
  const log = new ImportLog();
  for (const guess of decoded.guesses) log.guess(guess);
  if (decoded.removed.length > 0) log.drop(decoded.removed.join(', '), say('import.drop.formless'));
  const whole = linesOf(decoded.text);
  const head = readHead(whole.map(narrowed), log, file);
  const recognised = recognise(head.title ?? '', head.body);
  // As they were before they were narrowed: code must stay as it is.
  const below = head.body.map(({ number }) => whole[number - 1] as PostLine);
  const { lines, blocks } = codeIn(convertTemplateTags(below, log), recognised.isIssue, log);
  const cleared = clearLeftovers(convertWordpressTags(lines.map(narrowed), log), log);
  const body = recognised.isIssue ? { ...cleared, lines: withoutExcerptMark(cleared.lines, log) } : cleared;
  if (isUnseen(head.body)) return { refusal: say('import.no-text-below') };
  if (isUnseen(body.lines)) return { refusal: say('import.only-leftovers') };
  return {
    file,
    digest: digestOf(bytes),
    encoding: decoded.encoding,
    source: decoded.text,
    head,
    body,
    code: blocks,
    recognised,
    log,
  };
}

/** The name of the company as the overview gives it. */
function companyIn(text: string): string | undefined {
  const labels = findLabels(text);
  const index = labels.findIndex(({ field }) => field === 'name');
  const label = labels[index];
  if (!label) return undefined;
  const value = text.slice(label.end, labels[index + 1]?.start ?? text.length).split('\n')[0];
  return value?.replace(/\*\*/g, '').trim() || undefined;
}

/**
 * What must be known of a post to group it with others.
 *
 * @param date the day on which it was published
 * @param locale the language that it is said to be in; undefined to tell it
 */
export function surveyPost(
  { file, digest, head, body, recognised }: OpenPost,
  date: Day | undefined,
  locale: Locale | undefined,
): Survey {
  const text = body.lines.map((line) => line.text).join('\n');
  const { isIssue, number } = recognised;
  // A clone shares no memory with the whole text of the post.
  return structuredClone({
    file,
    digest,
    title: head.title,
    date,
    locale: locale ?? languageOfPost(file, head.language, head.title, body.lines),
    pairKeys: pairKeysOf(file, head.translationKey),
    addresses: head.addresses,
    statesAddress: head.statesAddress,
    slug: head.slug,
    categories: head.categories,
    isIssue,
    number,
    company: isIssue ? companyIn(text.slice(0, 20_000)) : undefined,
    length: text.replace(/\s+/g, '').length,
    pictures: text.match(/!\[[^\]\n]{0,200}\]\(|<img\b/g)?.length ?? 0,
    links: text.match(/https?:\/\//g)?.length ?? 0,
  });
}
