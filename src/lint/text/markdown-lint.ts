import type { Root } from 'mdast';
import { unified, type Plugin } from 'unified';
import type { TypedText } from '#lint/text/typed-text.ts';

/** A stretch of a file that a rule of remark-lint reports. */
export interface LintedStretch {
  start: number;
  end: number;
  /** The source of the stretch. */
  text: string;
}

/**
 * Runs a rule of remark-lint on a text; what is wrong there, the rule of the column says in its own words.
 *
 * @param lint the plugin that a package remark-lint-… exports
 */
export function lintMarkdown<Option>(
  { tree, source, lines }: TypedText,
  lint: Plugin<[Option?], Root>,
  option?: Option,
): LintedStretch[] {
  const stretches: LintedStretch[] = [];
  const collect: Plugin<[], Root> = () => (_tree, file) => {
    for (const { place } of file.messages) {
      if (!place) continue;
      const [from, to] = 'start' in place ? [place.start, place.end] : [place, place];
      const [start, end] = [lines.offsetAt(from), lines.offsetAt(to)];
      stretches.push({ start, end, text: source.slice(start, end) });
    }
  };
  unified()
    .use(lint, option as never)
    .use(collect)
    .runSync(tree, source);
  return stretches;
}
