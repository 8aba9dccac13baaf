import { Parser } from 'htmlparser2';

/** No page is nested deeper; parsers of trees call themselves for each level. */
const deepest = 500;

/** Whether elements lie in each other deeper than programs can walk. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  let most = 0;
  const parser = new Parser({
    onopentag: () => {
      depth += 1;
      most = Math.max(most, depth);
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.end(html);
  return most > deepest;
}
