import { decodeBytes } from '#importing/decode-bytes.ts';
import type { Reader, Reading } from '#importing/readers/reader.ts';
import { withFields } from '#importing/readers/write-post.ts';
import { say } from '#wording/phrase.ts';

/** The title, and the line below it: `原创 李四 [某公众号](javascript:void(0);) *2024-03-05 18:00*`. */
const opening =
  /^\s*# +([^\n]+)\n\s*((?:原创)?([^\n[\]]*)\[([^\]\n]*)\]\(javascript:[^\n]*?\)(?:;?\))?[^\n]*?(\d{4}[-/年]\d{1,2}[-/月]\d{1,2}[^\n*_]*)[^\n]*)\n/;

/** A picture that is written into the text. */
const embedded = /!\[([^\]\n]*)\]\(\s*(data:[^)\s]*)\s*\)/g;

/** Elements that only WeChat has. */
const ownTag = /<\/?mp[a-z-]+\b[^<>\n]*>/g;

/** Reads Markdown that was made of articles of WeChat. */
export const wechatMarkdown: Reader = {
  names: /\.(?:md|markdown)$/i,
  read(file): Reading | undefined {
    const bytes = file.bytes();
    const head = new TextDecoder().decode(bytes.subarray(0, 2000));
    if (!head.includes('](javascript:')) return undefined;
    const decoded = decodeBytes(bytes);
    if ('refusal' in decoded) return undefined;
    const source = decoded.text.replaceAll('\r\n', '\n');
    const found = opening.exec(source);
    if (!found) return undefined;
    const [whole, title, line = '', author = '', account = '', date] = found;
    const dropped = [{ text: line.trim(), reason: say('import.drop.byline') }];
    const text = source
      .slice(whole.length)
      .replace(embedded, (_picture, alt: string, url: string) => {
        dropped.push({ text: `${url.slice(0, 60)}…`, reason: say('import.drop.embedded') });
        return alt;
      })
      .replace(ownTag, (tag) => {
        dropped.push({ text: tag, reason: say('import.drop.html') });
        return '';
      });
    const named = author.trim() || account.trim();
    const fields = {
      title: title?.trim(),
      date: date?.trim(),
      authors: named === '' ? [] : [named],
      publisher: account.trim(),
    };
    return { posts: [{ name: file.name, markdown: withFields(fields, text), dropped }], others: [] };
  },
};
