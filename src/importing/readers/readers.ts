import { ghost } from '#importing/readers/ghost.ts';
import type { Reader } from '#importing/readers/reader.ts';
import { wechat } from '#importing/readers/wechat.ts';
import { wordpress } from '#importing/readers/wordpress.ts';

/** The forms of posts that are no Markdown, each with its reader. */
export const readers: readonly Reader[] = [wordpress, wechat, ghost];
