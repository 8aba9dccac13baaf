import { addressesPlausible } from '#authoring/checks/addresses-plausible.ts';
import { chineseText } from '#authoring/checks/chinese-text.ts';
import { citationsComplete } from '#authoring/checks/citations-complete.ts';
import { datesPlausible } from '#authoring/checks/dates-plausible.ts';
import { charactersPlain } from '#authoring/checks/characters-plain.ts';
import { codeClosed } from '#authoring/checks/code-closed.ts';
import { componentsMarked } from '#authoring/checks/components-marked.ts';
import { emphasisClosed } from '#authoring/checks/emphasis-closed.ts';
import { englishText } from '#authoring/checks/english-text.ts';
import { figuresAgree } from '#authoring/checks/figures-agree.ts';
import { figuresMatchData } from '#authoring/checks/figures-match-data.ts';
import { headingsInOrder } from '#authoring/checks/headings-in-order.ts';
import { headingsMarked } from '#authoring/checks/headings-marked.ts';
import { linesMarked } from '#authoring/checks/lines-marked.ts';
import { linksClean } from '#authoring/checks/links-clean.ts';
import { linksResolve } from '#authoring/checks/links-resolve.ts';
import { linksWhole } from '#authoring/checks/links-whole.ts';
import { listsMarked } from '#authoring/checks/lists-marked.ts';
import { noForeignMarks } from '#authoring/checks/no-foreign-marks.ts';
import { noFormulas } from '#authoring/checks/no-formulas.ts';
import { notesPaired } from '#authoring/checks/notes-paired.ts';
import { picturesCredited } from '#authoring/checks/pictures-credited.ts';
import { picturesSound } from '#authoring/checks/pictures-sound.ts';
import { namedOnce } from '#authoring/checks/named-once.ts';
import { numbersFollow } from '#authoring/checks/numbers-follow.ts';
import { ownLanguage } from '#authoring/checks/own-language.ts';
import { plainWords } from '#authoring/checks/plain-words.ts';
import { roundsPlausible } from '#authoring/checks/rounds-plausible.ts';
import type { Rule } from '#authoring/checks/rule.ts';
import { structureAgrees } from '#authoring/checks/structure-agrees.ts';
import { translationComplete } from '#authoring/checks/translation-complete.ts';
import { tablesEven } from '#authoring/checks/tables-even.ts';
import { translationState } from '#authoring/checks/translation-state.ts';
import { valuesWhole } from '#authoring/checks/values-whole.ts';
import { wordsFit } from '#authoring/checks/words-fit.ts';

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
];
