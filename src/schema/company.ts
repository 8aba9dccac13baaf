import { z } from 'astro/zod';
import { id, idList } from '#schema/id.ts';
import { wholeMoney } from '#schema/money.ts';
import { partialDate } from '#schema/partial-date.ts';
import { localized, localizedOrShared } from '#schema/localized.ts';
import { text } from '#schema/text.ts';
import { saying, told } from '#schema/saying.ts';
import { webAddress } from '#schema/web-address.ts';
import { roundName } from '#schema/round-name.ts';
import { programLocale } from '#config.ts';
import { say } from '#wording/phrase.ts';

/** How sure a round is. */
export const roundStatuses = ['confirmed', 'reported', 'unverified'] as const;
/** What a person is to the company. */
export const personKinds = ['founder', 'executive', 'adviser'] as const;

/** Something the company makes. */
export const product = z.strictObject({
  name: localizedOrShared.describe(told('field.name-where-different')),
  description: localized.describe(told('field.product.description')),
});

/** Somebody of the company. */
export const person = z.strictObject({
  name: localizedOrShared.describe(told('field.name-where-different')),
  kind: z.enum(personKinds).describe(told('field.person.kind')),
  role: localized.describe(told('field.person.role')),
});

const dollars = wholeMoney.refine((amount) => amount.currency === 'USD', {
  ...saying('not-dollars', say('not-dollars'), say('not-dollars.help')),
});

/** What a source gives in US dollars for figures that are in another currency; never converted by us. */
export const inDollars = z.strictObject({
  amount: dollars.optional().describe(told('field.in-dollars.amount')),
  postMoney: dollars.optional().describe(told('field.in-dollars.post-money')),
});

/** A round of funding. */
export const round = z
  .strictObject({
    round: roundName.describe(told('field.round.name')),
    date: partialDate.optional().describe(told('field.round.date')),
    amount: wholeMoney.optional().describe(told('field.round.amount')),
    lead: idList.default([]).describe(told('field.round.lead')),
    participants: idList.default([]).describe(told('field.round.participants')),
    through: z.record(id, text).default({}).describe(told('field.round.through')),
    postMoney: wholeMoney.optional().describe(told('field.round.post-money')),
    inDollars: inDollars.optional().describe(told('field.round.in-dollars')),
    raisedBy: localizedOrShared.optional().describe(told('field.round.raised-by')),
    status: z.enum(roundStatuses).describe(told('field.round.status')),
    source: webAddress.describe(told('field.round.source')),
    note: localized.optional().describe(told('field.round.note')),
  })
  .superRefine((value, context) => {
    for (const key of ['amount', 'postMoney'] as const)
      if (value.inDollars?.[key] && (!value[key] || value[key].currency === 'USD'))
        context.addIssue({
          code: 'custom',
          path: ['inDollars', key],
          ...saying(
            'dollars-alone',
            say('dollars-alone', { field: key }),
            say('dollars-alone.help', { field: key }),
          ),
        });
  });

/** A company: the facts that pages, charts, feeds and data draw on. */
export const company = z.strictObject({
  name: localizedOrShared.describe(told('field.name-in-languages')),
  aliases: z.array(text).default([]).describe(told('field.aliases')),
  founded: partialDate.describe(told('field.company.founded')),
  headquarters: localized.optional().describe(told('field.company.headquarters')),
  website: webAddress.optional().describe(told('field.company.website')),
  products: z.array(product).default([]).describe(told('field.company.products')),
  people: z
    .array(person)
    .superRefine((people, context) => {
      const seen = new Set<string>();
      for (const [index, { name }] of people.entries()) {
        if (seen.has(name[programLocale]))
          context.addIssue({
            code: 'custom',
            path: [index, 'name'],
            ...saying(
              'listed-twice',
              say('listed-twice.value', { value: name[programLocale] }),
              say('listed-twice.person.help'),
            ),
          });
        seen.add(name[programLocale]);
      }
    })
    .default([])
    .describe(told('field.company.people')),
  funding: z.array(round).default([]).describe(told('field.company.funding')),
});

/** A company's file. */
export type CompanyRecord = z.infer<typeof company>;
/** A round as a company's file has it. */
export type RoundRecord = z.infer<typeof round>;
/** How sure a round is. */
export type RoundStatus = (typeof roundStatuses)[number];
/** What a person is to the company. */
export type PersonKind = (typeof personKinds)[number];
