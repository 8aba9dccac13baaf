/**
 * Tags of the templates of Hexo (https://hexo.io/docs/tag-plugins), Jekyll (https://jekyllrb.com/docs/liquid/tags/), Hugo
 * (https://gohugo.io/content-management/shortcodes/) and Zola (https://www.getzola.org/documentation/content/shortcodes/):
 * `{% name words %}`, `{{< name words >}}`, `{{% name words %}}`, `{{ name(key="words") }}`.
 */
export const tagForm = new RegExp(
  [
    String.raw`\{%-?\s*(\w+)\s*((?:(?!%\}).)*?)\s*-?%\}`,
    String.raw`\{\{[<%]\s*(\/?)\s*([\w.-][\w/.-]*)\s*((?:(?![%>]\}\}).)*?)\s*\/?\s*[%>]\}\}`,
    String.raw`\{\{\s*(\w+)(\((?:(?!\}\}).)*\))\s*\}\}`,
  ].join('|'),
  'gs',
);

/** A tag that is only shown, since it stands in a comment. */
export const shownTag = /(\{\{[<%]?|\{%)\/\*\s*(.*?)\s*\*\/([%>]?\}\}|%\})/g;

/** A tag in a text. */
export interface Tag {
  name: string;
  /** Whether it ends what another one of its name opened; one without a name ends whatever is open. */
  isEnd: boolean;
  /** Whether it is written as Liquid writes tags. */
  isLiquid: boolean;
  words: string[];
  named: Record<string, string>;
}

const value =
  /(?:([\w-]+)\s*[=:]\s*)?("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s"'`,]+(?:,(?=\S)[^\s"'`,]*)*),?/gs;

/** Reads a tag that `tagForm` found. */
export function readTag([
  ,
  liquid,
  liquidWords,
  slash,
  code,
  codeWords,
  call,
  callWords,
]: RegExpMatchArray): Tag {
  const written = (liquid ?? code ?? call ?? '').toLowerCase();
  const isLiquid = liquid !== undefined;
  const isEnd = slash === '/' || (isLiquid && written.startsWith('end'));
  const words: string[] = [];
  const named: Record<string, string> = {};
  const inner = (liquidWords ?? codeWords ?? callWords ?? '').replace(/^\((.*)\)$/s, '$1');
  for (const [, key, raw = ''] of inner.matchAll(value)) {
    const isQuoted = /^(["'`]).*\1$/s.test(raw);
    const text = isQuoted ? raw.slice(1, -1).replace(/\\(["'\\])/g, '$1') : raw;
    if (key === undefined || /^https?$/.test(key)) words.push(key === undefined ? text : `${key}:${text}`);
    else named[key.toLowerCase()] = text;
  }
  return { name: isLiquid ? written.replace(/^end/, '') : written, isEnd, isLiquid, words, named };
}

/** What tells a program how to show something: it is no text. */
const settings =
  /^(?:abstract|info|tip|note|important|caution|question|failure|bug|example|quote|warning|danger|success|error|primary|secondary|default|no-icon|simple|true|false|open|close|center|left|right|[\d.]+(?:px|%|r?em)?|#[\da-f]{3,8}|(?:[a-z]+-[a-z-]+|colou?r|width|height|margin|padding|float|display|background)\s*:.*)$/i;

/** Whether a value of a tag is words for readers, and not a setting. */
export function isWords(text: string): boolean {
  return !settings.test(text.trim()) && /\p{L}/u.test(text);
}
