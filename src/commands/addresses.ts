import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { newAddresses } from '#lint/addresses/addresses-kept.ts';
import { goneHeadings, newHeadings, withNewHeadings } from '#lint/addresses/headings-kept.ts';
import { describeDiagnostics } from '#diagnostics/reporters/human.ts';
import { builtAddresses, formatPublished, parsePublished, publishedFile } from '#content/published-list.ts';
import { putFile } from '#state/write-files.ts';
import { readSettings } from '#content/settings.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** What is asked of the list of published addresses. */
export interface AddressesOptions {
  /** Whether new addresses are written into it. */
  record: boolean;
}

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Gives an address its newly known id, and leaves the rest of the list. */
function withNew(
  recorded: ReturnType<typeof parsePublished>['addresses'],
  added: ReturnType<typeof newAddresses>,
) {
  const renewed = new Set(added.map((address) => address.path));
  return [...recorded.filter((address) => !renewed.has(address.path)), ...added];
}

/**
 * `npm run addresses`: compares the addresses and feed ids of the last site that was built with the list of those that
 * were published, and records new ones where asked; nothing is taken off the list but headings that are gone.
 *
 * @param language the language of what is printed
 * @returns the exit code: 1 when the list cannot be read, or nothing was built
 */
export function addresses(
  environment: NodeJS.ProcessEnv,
  { record }: AddressesOptions,
  language: WordingLanguage = 'en',
): number {
  const words = (phrase: Phrase): string => inWords(phrase, language);
  const settings = readSettings(environment);
  const file = path.join(settings.content, publishedFile);
  const { addresses: recorded, headings: known, problems } = parsePublished(readText(file));
  const { addresses: built, headings } = parsePublished(builtAddresses(settings.cache).get('list') ?? '');
  if (problems.length > 0)
    console.error(describeDiagnostics(problems, settings.content, undefined, language));
  else if (built.length === 0) console.error(words(say('addresses.none')));
  if (problems.length > 0 || built.length === 0) return 1;
  const added = newAddresses(recorded, built);
  const fragments = newHeadings(known, headings);
  const gone = goneHeadings(known, headings);
  const count = added.length + fragments.length;
  console.log(words(say('addresses.counts', { recorded: recorded.length, built: built.length })));
  for (const fragment of gone) console.log(`- ${fragment}`);
  if (count + gone.length === 0) return 0;
  if (!record) {
    for (const address of [...added.map(({ path }) => path), ...fragments]) console.log(`+ ${address}`);
    if (count > 0) console.log(words(say('addresses-unrecorded', { count })));
    if (gone.length > 0) console.log(words(say('headings-gone', { count: gone.length })));
    return 0;
  }
  const text = formatPublished(withNew(recorded, added), withNewHeadings(known, headings));
  putFile(file, text);
  console.log(words(say('addresses.recorded', { count, file: path.relative(process.cwd(), file) })));
  return 0;
}
