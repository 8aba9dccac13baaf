import { addressesPlausible } from '#lint/rules/addresses-plausible.ts';
import { chineseText } from '#lint/rules/chinese-text.ts';
import { citationsComplete } from '#lint/rules/citations-complete.ts';
import { datesPlausible } from '#lint/rules/dates-plausible.ts';
import { charactersPlain } from '#lint/rules/characters-plain.ts';
import { codeClosed } from '#lint/rules/code-closed.ts';
import { componentsMarked } from '#lint/rules/components-marked.ts';
import { emphasisClosed } from '#lint/rules/emphasis-closed.ts';
import { englishText } from '#lint/rules/english-text.ts';
import { figuresAgree } from '#lint/rules/figures-agree.ts';
import { figuresMatchData } from '#lint/rules/figures-match-data.ts';
import { headingsInOrder } from '#lint/rules/headings-in-order.ts';
import { headingsMarked } from '#lint/rules/headings-marked.ts';
import { linesMarked } from '#lint/rules/lines-marked.ts';
import { linksClean } from '#lint/rules/links-clean.ts';
import { linksResolve } from '#lint/rules/links-resolve.ts';
import { linksWhole } from '#lint/rules/links-whole.ts';
import { listsMarked } from '#lint/rules/lists-marked.ts';
import { moneyFromRecord } from '#lint/rules/money-from-record.ts';
import { noForeignMarks } from '#lint/rules/no-foreign-marks.ts';
import { noFormulas } from '#lint/rules/no-formulas.ts';
import { notesPaired } from '#lint/rules/notes-paired.ts';
import { picturesCredited } from '#lint/rules/pictures-credited.ts';
import { picturesSound } from '#lint/rules/pictures-sound.ts';
import { namedOnce } from '#lint/rules/named-once.ts';
import { numbersFollow } from '#lint/rules/numbers-follow.ts';
import { postedCurrent } from '#lint/rules/posted-current.ts';
import { ownLanguage } from '#lint/rules/own-language.ts';
import { plainWords } from '#lint/rules/plain-words.ts';
import { roundsPlausible } from '#lint/rules/rounds-plausible.ts';
import { ownChecks } from '#lint/own-checks.ts';
import type { Rule } from '#lint/rule.ts';
import { structureAgrees } from '#lint/rules/structure-agrees.ts';
import { translationComplete } from '#lint/rules/translation-complete.ts';
import { tablesEven } from '#lint/rules/tables-even.ts';
import { translationState } from '#lint/rules/translation-state.ts';
import { valuesWhole } from '#lint/rules/values-whole.ts';
import { wordsFit } from '#lint/rules/words-fit.ts';

/** Every rule, in the order of the handbook. */
export const rules: readonly Rule[] = [
  figuresAgree,
  figuresMatchData,
  structureAgrees,
  citationsComplete,
  linksResolve,
  linksClean,
  picturesSound,
  picturesCredited,
  headingsInOrder,
  wordsFit,
  plainWords,
  valuesWhole,
  datesPlausible,
  numbersFollow,
  roundsPlausible,
  namedOnce,
  addressesPlausible,
  charactersPlain,
  headingsMarked,
  listsMarked,
  linesMarked,
  linksWhole,
  notesPaired,
  tablesEven,
  codeClosed,
  emphasisClosed,
  componentsMarked,
  noFormulas,
  noForeignMarks,
  chineseText,
  englishText,
  ownLanguage,
  translationComplete,
  translationState,
  postedCurrent,
  ...ownChecks,
];

/** Rules that only look where they are asked to: what they find is no fault. */
export const rulesOnRequest: readonly Rule[] = [moneyFromRecord];
