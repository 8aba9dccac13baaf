import { z } from 'astro/zod';
import { inDollars } from '#schema/company.ts';
import { id } from '#schema/id.ts';
import { wholeMoney } from '#schema/money.ts';
import { day, partialDate, timeOfDay } from '#schema/partial-date.ts';
import { oldAddress, ownAddress } from '#schema/redirect.ts';
import { roundName } from '#schema/round-name.ts';
import { text } from '#schema/text.ts';
import { translation } from '#schema/translation.ts';
import { webAddress } from '#schema/web-address.ts';
import { maximumTitleWidth, title } from '#schema/words.ts';
import { explainIssue } from '#content/explain-issue.ts';
import { inWords } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

const phrases = new Map<string, Phrase | string>();

/** The phrase that stands in a schema in both languages as these words. */
export function phraseInBoth(words: string): Phrase | string | undefined {
  return phrases.get(words);
}

/** A phrase in Chinese and in English: the schemas lie with the content, whoever writes it. */
export function inBoth(phrase: Phrase | string, between: string): string {
  const words = [inWords(phrase, 'zh'), inWords(phrase, 'en')].join(between);
  phrases.set(words, phrase);
  return words;
}

/** A JSON Schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What JSON Schema can say of a value that the column's schemas check by code. */
interface Form {
  schema: z.core.$ZodType;
  /** In place of the keywords that Zod finds. */
  keywords: JsonSchema;
}

/** Names of rounds that the column knows in both languages; any letter may follow Series. */
export const usualRoundNames = [
  'Pre-seed',
  'Seed',
  'Angel',
  'Pre-Series A',
  'Series A',
  'Series B',
  'Series C',
  'Series D',
  'Strategic',
  'Bridge',
  'Debt',
];

const months31 = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])';
const months30 = '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)';
const february = '02-(?:0[1-9]|[12]\\d)';
const monthAndDay = `(?:${months31}|${months30}|${february})`;
const month = '(?:0[1-9]|1[0-2])';

/** Not nothing, and no finer than whole units: K gives three digits after the point, M six, B nine. */
const amount = '(?=[\\d.]*[1-9])\\d+(?:\\.0+|(?:\\.\\d{1,3}0*)?K|(?:\\.\\d{1,6}0*)?M|(?:\\.\\d{1,9}0*)?B)?$';

/** A text that is not empty. */
const line: JsonSchema = {
  type: 'string',
  pattern: '\\S',
  patternErrorMessage: inBoth(say('schemas.empty'), ' '),
};

function patternOf(schema: z.ZodType): string {
  return String(schema.toJSONSchema({ io: 'input' }).pattern);
}

/** The help that a check gives for a value, which editors show as the message. */
function helpFor(schema: z.ZodType, value: unknown): string {
  const [issue] = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
  const [problem] = issue ? explainIssue(schema, issue) : [];
  if (!problem) throw new Error(`“${String(value)}” is accepted`);
  const help = problem.help || problem.message;
  return inBoth(help, ' ');
}

/** A form with a pattern; `wrong` is a text that the schema refuses and explains. */
function patterned(schema: z.ZodType, wrong: string, keywords: JsonSchema): Form {
  return { schema, keywords: { ...keywords, patternErrorMessage: helpFor(schema, wrong) } };
}

/**
 * The forms, more particular ones before those they refine. A field with a single example would be
 * completed with it as if it were its value, so there are several or none.
 */
const forms: readonly Form[] = [
  patterned(inDollars.shape.amount.unwrap(), 'EUR 5M', {
    type: 'string',
    pattern: `^USD ${amount}`,
    examples: ['USD 113M', 'USD 2.8B'],
  }),
  patterned(wholeMoney, '?', {
    type: 'string',
    pattern: `^[A-Z]{3} ${amount}`,
    examples: ['USD 640M', 'EUR 12.5K'],
  }),
  patterned(partialDate, '?', {
    // YAML reads a bare year as a number, to which no pattern applies.
    type: ['string', 'integer'],
    minimum: 1000,
    maximum: 9999,
    pattern: `^\\d{4}(?:-(?:${month}|${monthAndDay}))?$`,
    examples: ['2021-04-05', '2021-04', 2021],
  }),
  patterned(day, '?', {
    type: 'string',
    pattern: `^\\d{4}-${monthAndDay}$`,
    examples: ['2024-08-13', '2024-08-20'],
  }),
  patterned(timeOfDay, '?', {
    type: 'string',
    pattern: '^(?:[01]\\d|2[0-3]):[0-5]\\d$',
    examples: ['09:30', '18:00'],
  }),
  // The format that Zod names is that of RFC 3986, which has no Chinese characters.
  patterned(webAddress, '?', { type: 'string', pattern: '^https?://.' }),
  patterned(oldAddress, '?', { type: 'string', pattern: patternOf(oldAddress) }),
  patterned(ownAddress, '?', { type: 'string', pattern: patternOf(ownAddress) }),
  patterned(id, '?', { type: 'string', pattern: patternOf(id) }),
  patterned(translation.shape.translates, '?', {
    type: 'string',
    pattern: patternOf(translation.shape.translates),
  }),
  // A title has at least as many columns as characters.
  { schema: title, keywords: { ...line, maxLength: maximumTitleWidth } },
  { schema: text, keywords: line },
];

/** The name of a usual round, which is the first branch of what a round may be called. */
export const usualRoundName: JsonSchema = patterned(roundName, '?', {
  type: 'string',
  pattern: '^\\s*(?:Pre-seed|Seed|Angel|Strategic|Bridge|Debt|(?:Pre-)?Series [A-Z]\\d?\\+*)\\s*$',
  examples: usualRoundNames,
}).keywords;

/** Tells whether a schema is another one, described or refined since or not. */
export function comesFrom(schema: z.core.$ZodType, origin: z.core.$ZodType): boolean {
  const { def, parent } = schema._zod;
  return def === origin._zod.def || (parent !== undefined && comesFrom(parent, origin));
}

/** The keywords of a schema that has a form. */
export function formOf(schema: z.core.$ZodType): JsonSchema | undefined {
  return forms.find((form) => comesFrom(schema, form.schema))?.keywords;
}
