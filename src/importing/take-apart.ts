import { isBeyondPosts } from '#importing/clean-markdown.ts';
import { convertTags } from '#importing/html-tags.ts';
import { settleLines } from '#importing/settle-lines.ts';
import { isBlank, type PostLine } from '#importing/lines.ts';
import { limitNesting } from '#importing/nesting.ts';
import type { OpenPost } from '#importing/open-post.ts';
import { takeOverview, type Overview } from '#importing/overview.ts';
import { takeLede, withoutIntroduction } from '#importing/recognise.ts';
import { References, takeReferences } from '#importing/references.ts';
import { markSections } from '#importing/sections.ts';
import { firstSentences, fittingDescription } from '#importing/write-words.ts';
import { say } from '#wording/phrase.ts';

/** Placeholder for the overview while the text around it is rewritten. */
export const overviewMark = '\u{F0F0}\u{F0F1}';

/** Turns HTML into Markdown and limits nesting, but in code. */
function readyLines(lines: readonly PostLine[], post: OpenPost): PostLine[] {
  const ready: PostLine[] = [];
  let text: PostLine[] = [];
  const flush = (): void => {
    ready.push(...limitNesting(convertTags(text, post.log), post.log));
    text = [];
  };
  for (const line of lines) {
    if (line.code === undefined) {
      text.push(line);
      continue;
    }
    flush();
    ready.push(line);
  }
  flush();
  return ready;
}

/** Says that a post goes on elsewhere. */
const cutOff = /[（(](?:部分|以下|后续)?(?:内容|全文)?(?:已)?省略[）)]/;

/** What a post is taken apart into. */
export interface PostParts {
  /** Empty where the text has no sentence. */
  description: string;
  overview: Overview | undefined;
  references: References;
  lines: PostLine[];
  /** Whether the text is taken over as plain paragraphs. */
  isPlain: boolean;
}

/** Takes a post apart into what its front matter, its company and its text hold. */
export function takeApart(post: OpenPost): PostParts {
  const { log, body, recognised } = post;
  const references = new References();
  if (body.origin && !references.add(body.origin.title, body.origin.url))
    log.ask(say('import.source-unreadable', { url: body.origin.url }));
  let lines = body.lines;
  let lede = '';
  if (recognised.isIssue) {
    const before = log.dropped.length;
    lines = withoutIntroduction(lines, log);
    const introduced = log.dropped
      .slice(before)
      .some(({ reason }) => reason.key === 'import.drop.introduction');
    if (introduced) ({ lede, rest: lines } = takeLede(lines, log));
  }
  const isPlain = isBeyondPosts(lines);
  if (isPlain) return { description: lede, overview: undefined, references, lines, isPlain };
  lines = settleLines(lines);
  lines = readyLines(lines, post);
  for (const { text: words, number } of lines) if (cutOff.test(words)) log.ask(say('import.cut-off'), number);
  if (recognised.isIssue) lines = markSections(lines, log);
  lines = takeReferences(lines, references, log);
  const taken = recognised.isIssue ? takeOverview(lines) : undefined;
  if (taken) {
    const mark: PostLine = { text: overviewMark, number: taken.overview.lines[0]?.number ?? 1 };
    const blank = { ...mark, text: '' };
    lines = [...taken.before, blank, mark, blank, ...taken.after];
  }
  const stated = post.head.description === undefined ? '' : fittingDescription(post.head.description);
  const sentences =
    lede === '' && stated === ''
      ? firstSentences(lines.filter(({ text }) => text !== overviewMark))
      : undefined;
  // A post that was cut off may have nothing but its lede, and an issue needs a text.
  if (lede !== '' && lines.every(isBlank)) lines = [{ text: lede, number: body.lines[0]?.number ?? 1 }];
  if (lede === '' && stated === '') log.guess(say('import.description'));
  return {
    description: lede || stated || (sentences ?? ''),
    overview: taken?.overview,
    references,
    lines,
    isPlain,
  };
}
