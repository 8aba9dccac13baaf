import { z } from 'astro/zod';
import { id, idList } from '#schema/id.ts';
import { wholeMoney } from '#schema/money.ts';
import { partialDate } from '#schema/partial-date.ts';
import { localized, localizedOrShared, text } from '#schema/text.ts';
import { saying } from '#schema/saying.ts';
import { webAddress } from '#schema/web-address.ts';
import { roundName } from '#schema/round-name.ts';

/** How sure a round is. */
export const roundStatuses = ['confirmed', 'reported', 'unverified'] as const;
/** What a person is to the company. */
export const personKinds = ['founder', 'executive', 'adviser'] as const;

/** Something the company makes. */
export const product = z.strictObject({
  name: localizedOrShared.describe('The name; {zh: …, en: …} where the languages differ.'),
  description: localized.describe('What it is, in one sentence.'),
});

/** Somebody of the company. */
export const person = z.strictObject({
  name: localizedOrShared.describe('The name; {zh: …, en: …} where the languages differ.'),
  kind: z.enum(personKinds).describe('founder, executive or adviser.'),
  role: localized.describe('What the person does or did.'),
});

const dollars = wholeMoney.refine((amount) => amount.currency === 'USD', {
  error: 'this must be in US dollars',
  ...saying(
    'not-dollars',
    'Write it as USD 113M; amounts in other currencies stand in amount and postMoney.',
  ),
});

/** What a source gives in US dollars for figures that are in another currency; never converted by us. */
export const inDollars = z.strictObject({
  amount: dollars.optional().describe('The size of the round, as a source of the time gave it in dollars.'),
  postMoney: dollars.optional().describe('The valuation, as a source of the time gave it in dollars.'),
});

/** A round of funding. */
export const round = z
  .strictObject({
    round: roundName.describe('The name: Seed, Series A, Strategic; anything else as {zh: …, en: …}.'),
    date: partialDate
      .optional()
      .describe('As precise as the source: a year, a month or a day; left out when no source gives one.'),
    amount: wholeMoney.optional().describe('The size of the round; left out when undisclosed.'),
    lead: idList.default([]).describe('Investors that led, ids in investors.yaml.'),
    participants: idList.default([]).describe('Investors that joined, ids in investors.yaml.'),
    through: z.record(id, text).default({}).describe('The vehicle through which an investor took part.'),
    postMoney: wholeMoney.optional().describe('The valuation after the round.'),
    inDollars: inDollars
      .optional()
      .describe('Dollar figures that a source gives for an amount in another currency; used to compare.'),
    raisedBy: localizedOrShared
      .optional()
      .describe(
        'Another entity that raised the money, such as a subsidiary; the company’s totals leave it out.',
      ),
    status: z.enum(roundStatuses).describe('confirmed, reported or unverified; shown to the reader.'),
    source: webAddress.describe('Where this is from.'),
    note: localized.optional().describe('What the plain figures do not say, in one sentence.'),
  })
  .superRefine((value, context) => {
    for (const key of ['amount', 'postMoney'] as const)
      if (value.inDollars?.[key] && (!value[key] || value[key].currency === 'USD'))
        context.addIssue({
          code: 'custom',
          path: ['inDollars', key],
          message: `there is no ${key} in another currency beside this dollar figure`,
          ...saying(
            'dollars-alone',
            `Write the dollar figure as ${key} itself, or add the figure the source gives.`,
          ),
        });
  });

/** A company: the facts that pages, charts, feeds and data draw on. */
export const company = z.strictObject({
  name: localizedOrShared.describe('The name in each language.'),
  aliases: z.array(text).default([]).describe('Other and former names.'),
  founded: partialDate.describe('When it was founded.'),
  headquarters: localized.optional().describe('City and country.'),
  website: webAddress.optional().describe('The address of its site.'),
  products: z.array(product).default([]).describe('What it makes.'),
  people: z
    .array(person)
    .superRefine((people, context) => {
      const seen = new Set<string>();
      for (const [index, { name }] of people.entries()) {
        if (seen.has(name.en))
          context.addIssue({
            code: 'custom',
            path: [index, 'name'],
            message: `“${name.en}” is listed twice`,
            ...saying('listed-twice', 'Keep one entry; its role may name several posts.'),
          });
        seen.add(name.en);
      }
    })
    .default([])
    .describe('Founders, executives, advisers; each once.'),
  funding: z.array(round).default([]).describe('The rounds, oldest first.'),
});

/** A company's file. */
export type CompanyRecord = z.infer<typeof company>;
/** A round as a company's file has it. */
export type RoundRecord = z.infer<typeof round>;
/** How sure a round is. */
export type RoundStatus = (typeof roundStatuses)[number];
/** What a person is to the company. */
export type PersonKind = (typeof personKinds)[number];
