import { prefixSource } from '#language/figures/currencies.ts';
import { englishDateSource, readEnglishDate, readIsoDate } from '#language/figures/dates.ts';
import { readEnglishAmount } from '#language/figures/english.ts';
import { numberWordSource } from '#language/figures/english-numerals.ts';
import { readEnglishFraction, readEnglishMultiple } from '#language/figures/english-parts.ts';
import type { FigureRules } from '#language/figures/figure-rules.ts';
import { readStroke, yearReader } from '#language/figures/plain-readers.ts';
import { objectMark } from '#language/figures/runs.ts';
import { capitalBefore, passAddress, passTrap } from '#language/figures/traps.ts';

const words = `\\b(?:an? (?=hundred|thousand|million|billion|trillion)|(?:an? )?dozen|(?:an? )?half|an? (?=third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)|(?:${numberWordSource}|hundred)|twice|doubl|tripl|quadrupl|quintupl)`;
const functionWords =
  'The|This|That|These|Those|An?|In|On|At|By|It|Its|They|Their|He|She|His|Her|We|Our|One|Two|Three|Four|Five|After|Before|When|While|With|For|From|Of|To|As|If|But|And|Or|So|Then|There|Here|Now|More|Most|Less|About|Another|Other|Both|Each|All|Some|Earlier|Later|Last|Next|First|Second|Since|Until|Only|Even|Still|Yet|Today|Together|What|Which|Who|How|Not|No|Over|Under|Between|Investors?|Founders?|Company|Series|Seed|Angel|Round|Money|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

/** How figures are read in English. */
export const en: FigureRules = {
  candidate: new RegExp(
    `${objectMark}|${prefixSource}\\s?(?=\\d)|\\d|\\b${englishDateSource}|${words.replace(/[a-z]/g, (letter, index: number) => (words[index - 1] === '\\' ? letter : `[${letter}${letter.toUpperCase()}]`))}`,
    'g',
  ),
  readers: [
    passAddress,
    readIsoDate,
    readEnglishDate,
    passTrap,
    readEnglishFraction,
    readStroke,
    readEnglishMultiple,
    yearReader(readEnglishAmount, capitalBefore),
    readEnglishAmount,
  ],
  joint: /^(?:\s?[-–—~]+\s?|\s(?:to|and|or|through)\s|,\s(?:and\s|or\s)?)$/,
  approximations: [
    [/\b(?:less than|fewer than|under|below|at most|up to|not quite)\s*$/i, 'less'],
    [/\b(?:more than|over|above|at least|exceed(?:s|ed|ing)?|well over)\s*$/i, 'more'],
    [
      /(?:\b(?:about|around|roughly|some|almost|nearly|close to|approximately|circa)|~)\s*(?:an?\s)?$/i,
      'about',
    ],
  ],
  subjects: {
    names: new RegExp(
      `(?<![\\p{L}\\d’'-])(?!(?:${functionWords})(?![\\p{L}\\d]))(?:\\p{Lu}[\\p{L}\\d]|[a-z]{1,2}\\p{Lu})[\\p{L}\\d&.-]*`,
      'gu',
    ),
    pronouns:
      /\b(?:[Tt]he|[Tt]his) (?:[\w-]+ ){0,3}(?:company|firm|start-?up|business|maker)\b|(?<![\w])[Ii]ts?\b/,
  },
};
