import path from 'node:path';
import { codeBlocks } from '#importing/clean-markdown.ts';
import { draftPost, type Draft } from '#importing/draft-post.ts';
import { KnownColumn } from '#importing/known-column.ts';
import { PostedNames } from '#importing/posted-names.ts';
import { openPost, type OpenPost } from '#importing/open-post.ts';
import { parseMarkdown } from '#markdown/parse.ts';
import { fixtures } from '../content/content-copy.ts';
import { inEnglish } from '../in-english.ts';

const content = path.join(fixtures, 'valid');

/** What the valid fixture knows. */
export function fixtureColumn(): KnownColumn {
  return new KnownColumn(content, content, '2025-06-01');
}

/** Opens a post that must be one. */
function opened(source: string | Uint8Array, file = 'post.md'): OpenPost {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const post = openPost(file, bytes);
  if ('refusal' in post) throw new Error(inEnglish(post.refusal));
  return post;
}

/** Drafts a post that must be possible; its issue and its company as texts. */
export function drafted(
  source: string | Uint8Array,
): Draft & { issue: string; companyFile: string | undefined } {
  const column = fixtureColumn();
  const assignment = { number: 7, date: '2024-06-02', locale: 'zh' } as const;
  const draft = draftPost(opened(source), assignment, column, new PostedNames(column));
  if ('refusal' in draft) throw new Error(inEnglish(draft.refusal));
  return {
    ...draft,
    issue: draft.files.get(`${draft.folder}/zh.mdx`) ?? '',
    companyFile: draft.files.get(`companies/${draft.company}.yaml`),
  };
}

/** The text of an issue below its front matter. */
export function textOf(issue: string): string {
  return issue.split('\n---\n').slice(1).join('\n---\n').trim();
}

/** The blocks of code in the text of an issue, as they are read. */
export function codeIn(text: string): string[] {
  const read = parseMarkdown(text);
  return read ? codeBlocks(read.tree) : [];
}
