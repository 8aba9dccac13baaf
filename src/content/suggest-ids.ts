import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { KnownNames } from '#domain/known-names.ts';
import type { ContentRecords } from '#domain/records.ts';
import { isPhrase, say } from '#wording/phrase.ts';

/** The ids of what has a name, whatever it is; each once. */
function finderOf({
  companies,
  investors,
  tags,
  series,
  authors,
}: ContentRecords): (name: string) => string[] {
  const known = [
    new KnownNames(companies.map(({ id, data: { name, aliases } }) => ({ id, name, aliases }))),
    ...[investors, tags, series, authors].map((list) => new KnownNames(list.map(({ data }) => data))),
  ];
  return (name) => [...new Set(known.flatMap((each) => each.idOf(name) ?? []))];
}

/**
 * Names the id that was meant where a name is written in its place: 人工智能 for the tag `ai`, Microsoft for the investor
 * `microsoft`.
 *
 * @param problems what is wrong with files
 * @returns them, with that id where one thing alone is called so
 */
export function suggestIds(problems: readonly Diagnostic[], records: ContentRecords): Diagnostic[] {
  let find: ReturnType<typeof finderOf> | undefined;
  return problems.map((problem) => {
    const { code, message } = problem;
    const value = code === 'id-form' && isPhrase(message) ? message.values?.['value'] : undefined;
    if (typeof value !== 'string') return problem;
    find ??= finderOf(records);
    const [nearest, ...others] = find(value);
    return nearest === undefined || others.length > 0
      ? problem
      : { ...problem, help: say('did-you-mean', { nearest, otherwise: '' }) };
  });
}
