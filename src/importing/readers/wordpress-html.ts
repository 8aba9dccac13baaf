import { escaped } from '#importing/readers/html-find.ts';

/** A file that a blog of WordPress holds. */
export interface Attachment {
  url: string;
  alt: string;
  caption: string;
}

function figure({ url, alt, caption }: Attachment): string {
  const below = caption === '' ? '' : `<figcaption>${caption}</figcaption>`;
  return `<figure><img src="${escaped(url)}" alt="${escaped(alt)}">${below}</figure>`;
}

/** Code between shortcodes; the editor may have escaped its signs. */
function code(language: string, inner: string): string {
  const text = /&(?:lt|gt|amp|quot|#\d+);/.test(inner) ? inner : escaped(inner);
  // HTML takes one line end at the start of a pre for none.
  return `<pre><code class="language-${language}">${text.replace(/^\r?\n/, '')}</code></pre>`;
}

const codeForm =
  /\[(code|sourcecode|highlight|php|python|javascript|js|css|html|xml|bash|shell|java|cpp|c|sql|ruby|go|text|plain)\b([^\]\n]*)\]([\s\S]*?)\[\/\1\]/gi;

/**
 * Writes the shortcodes that WordPress has by itself (https://codex.wordpress.org/Shortcode) as HTML; others stay.
 *
 * @returns the ids of files that a gallery shows and the export lacks
 */
export function wordpressHtml(
  content: string,
  attachments: ReadonlyMap<string, Attachment>,
): { html: string; missing: string[] } {
  const missing: string[] = [];
  const pieces = content.split(/(<pre\b[\s\S]*?<\/pre>)/i);
  const html = pieces.map((piece, index) => {
    if (index % 2 === 1) return piece;
    return piece
      .replace(codeForm, (_whole, name: string, attributes: string, inner: string) => {
        const stated = /\b(?:lang(?:uage)?)\s*=\s*["']?([\w+#-]+)/i.exec(attributes)?.[1];
        return code(
          stated ?? (/^(?:code|sourcecode|highlight)$/i.test(name) ? 'text' : name.toLowerCase()),
          inner,
        );
      })
      .replace(
        /\[caption\b([^\]]*)\]([\s\S]*?)\[\/caption\]/gi,
        (_whole, attributes: string, inner: string) => {
          const [, picture = '', words = ''] =
            /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(inner) ?? [];
          if (picture === '') return inner;
          const stated = /\bcaption=(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
          const caption = words.trim() || (stated?.[1] ?? stated?.[2] ?? '');
          return `<figure>${picture}<figcaption>${caption}</figcaption></figure>`;
        },
      )
      .replace(/\[(?:gallery|playlist)\b([^\]]*)\]/gi, (whole, attributes: string) => {
        const ids = /\b(?:ids|include)=["']?([\d,\s]+)/i.exec(attributes)?.[1]?.match(/\d+/g);
        if (!ids) return whole;
        missing.push(...ids.filter((id) => !attachments.has(id)));
        return ids
          .map((id) => attachments.get(id))
          .flatMap((each) => (each ? [figure(each)] : []))
          .join('\n');
      })
      .replace(/\[embed\b[^\]]*\]([\s\S]*?)\[\/embed\]/gi, (_whole, url: string) => `<p>${url.trim()}</p>`)
      .replace(
        /\[(?:youtube|vimeo|tweet)\s*=?\s*(https?:[^\]\s]+)[^\]]*\]/gi,
        (_whole, url: string) => `<p>${url}</p>`,
      )
      .replace(
        /\[(?:audio|video)\b[^\]]*?\b(?:src|mp3|mp4|m4a|m4v|ogg|webm)=["']([^"']+)["'][^\]]*\](?:\s*\[\/(?:audio|video)\])?/gi,
        (_whole, url: string) => `<p><a href="${url}">${url}</a></p>`,
      );
  });
  return { html: html.join(''), missing };
}
