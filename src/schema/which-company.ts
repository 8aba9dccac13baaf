import { nearestHint } from '#diagnostics/nearest.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import { say } from '#wording/phrase.ts';

/**
 * Says what is wrong where one company is meant.
 *
 * @param named the id that is written; undefined where none is, which goes where the issue has one company
 * @param ids the companies of the issue
 * @param write how an id is written there
 * @param isAny whether it may be a company that the issue is not about
 */
export function explainWhichCompany(
  named: string | undefined,
  ids: readonly string[],
  write: (id: string) => string,
  isAny = false,
): Message | undefined {
  if (named === undefined ? ids.length === 1 : isAny || ids.includes(named)) return undefined;
  const [first] = ids;
  if (first === undefined)
    return {
      code: 'which-company',
      message: say('which-company.none'),
      help: isAny ? say('which-company.any.help', { example: write('…') }) : say('which-company.none.help'),
    };
  const help = say('which-company.help', { choices: ids.map(write) });
  return named === undefined
    ? { code: 'which-company', message: say('which-company.several'), help }
    : {
        code: 'which-company',
        message: say('which-company.other', { id: named }),
        help: nearestHint(named, ids, help),
      };
}
