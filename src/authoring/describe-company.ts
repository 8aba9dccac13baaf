import type { Answers } from '#authoring/answers.ts';
import type { ChosenCompany } from '#authoring/choose-company.ts';
import { isChinese, readEnglishName, readFounded, readName } from '#authoring/read-answers.ts';
import type { NewCompany } from '#templates/company.ts';
import { inEachLanguage, isLocale } from '#config.ts';
import { say } from '#wording/phrase.ts';

/** A name made from an id, to be corrected: `magic-leap` becomes `Magic Leap`. */
function nameFrom(company: string): string {
  return company.replace(/(^|-)([a-z0-9])/g, (_, dash: string, letter: string) =>
    dash ? ` ${letter.toUpperCase()}` : letter.toUpperCase(),
  );
}

/**
 * Asks what a new company is called and when it was founded. Nothing is made up: what an id makes of a name is only
 * proposed to somebody who sees it.
 *
 * @param isOnlyNew whether it is the only new company, of which flags tell
 */
export async function describeCompany(
  answers: Answers,
  { id: company, name: known = {} }: ChosenCompany,
  today: string,
  isOnlyNew: boolean,
): Promise<NewCompany | undefined> {
  const flag = (name: string): string => (isOnlyNew ? name : '');
  const name = await answers.get({
    flag: flag('name'),
    words: say('ask.name', { id: company }),
    proposal: known.zh ?? nameFrom(company),
    isGuess: known.zh === undefined,
    read: readName,
  });
  const needsEnglish = name !== undefined && isChinese(name) && isLocale('en');
  const english = needsEnglish
    ? await answers.get({
        flag: flag('name-en'),
        words: say('ask.name-en'),
        proposal: known.en ?? nameFrom(company),
        isGuess: known.en === undefined,
        read: readEnglishName,
      })
    : name;
  const founded = await answers.get({
    flag: flag('founded'),
    words: say('ask.founded'),
    proposal: undefined,
    read: (typed) => readFounded(typed, today),
  });
  return name !== undefined && english !== undefined && founded !== undefined
    ? { name: inEachLanguage((locale) => (locale === 'en' ? english : name)), founded }
    : undefined;
}
