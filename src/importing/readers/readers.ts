import { feed } from '#importing/readers/feed.ts';
import { ghost } from '#importing/readers/ghost.ts';
import { medium } from '#importing/readers/medium.ts';
import { notion } from '#importing/readers/notion.ts';
import type { Reader } from '#importing/readers/reader.ts';
import { substack } from '#importing/readers/substack.ts';
import { wechatMarkdown } from '#importing/readers/wechat-markdown.ts';
import { wechat } from '#importing/readers/wechat.ts';
import { wordpress } from '#importing/readers/wordpress.ts';
import { word } from '#importing/readers/word.ts';
import { archiveReader } from '#importing/readers/zip.ts';

/** The forms of posts that are no Markdown, or Markdown with its own head, each with its reader. */
const forms: readonly Reader[] = [
  wordpress,
  feed,
  wechat,
  medium,
  substack,
  wechatMarkdown,
  ghost,
  notion,
  word,
];

export const readers: readonly Reader[] = [...forms, archiveReader(forms)];
