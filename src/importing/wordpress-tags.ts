import type { ImportLog } from '#importing/import-log.ts';
import type { PostLine } from '#importing/lines.ts';
import { say } from '#wording/phrase.ts';

const tag = say('import.drop.template-tag');

/** What exporters leave of a shortcode in Markdown; some put backslashes before its brackets. */
const caption = /(\\?\[caption\b[^\]\n]*\])(.*?)(\\?\[\/caption\\?\])/gi;
const embed = /(\\?\[embed\b[^\]\n]*\])\s*<?(https?:[^\s<>[\]\\]+)>?\s*(\\?\[\/embed\\?\])/gi;
const video = /(\\?\[(?:youtube|vimeo)[\s=]+"?)(https?:[^\s<>[\]\\"]+)("?[^\]\n]*?\\?\])/gi;
const gallery = /\\?\[gallery\b[^\]\n]*\]/gi;

const picture = /^\s*((?:\[?!\[[^\]\n]*\]\([^()\n]*\)(?:\]\([^()\n]*\))?)|<img\b[^<>]*>)\s*(.*?)\s*$/i;

/**
 * Writes the shortcodes of WordPress that Markdown of its posts still has: a picture with the words below it, and the address
 * of what is embedded. The pictures of a gallery are named by numbers alone: it is left to an editor.
 */
export function convertWordpressTags(lines: readonly PostLine[], log: ImportLog): PostLine[] {
  if (!lines.some(({ text }) => /\[(?:caption|embed|gallery|vimeo|youtube)\b/i.test(text))) return [...lines];
  return lines.flatMap((line) => {
    if (line.code !== undefined) return [line];
    const { number } = line;
    const drop = (text: string): void => log.drop(text, tag, number);
    const text = line.text
      .replace(caption, (_whole, opening: string, inner: string, closing: string) => {
        drop(opening);
        drop(closing);
        const [, shown, words = ''] = picture.exec(inner) ?? [];
        return shown === undefined ? inner : `${shown}\n\n${words}\n`;
      })
      .replace(embed, (_whole, opening: string, url: string, closing: string) => {
        drop(opening);
        drop(closing);
        return `<${url}>`;
      })
      .replace(video, (_whole, opening: string, url: string, closing: string) => {
        drop(opening);
        drop(closing);
        return `<${url}>`;
      })
      .replace(gallery, (whole) => {
        drop(whole);
        log.ask(say('import.gallery', { tag: whole }), number);
        return '';
      });
    return text.split('\n').map((each) => ({ text: each, number }));
  });
}
