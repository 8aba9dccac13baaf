import { z } from 'astro/zod';
import { told } from '#schema/saying.ts';
import { id } from '#schema/id.ts';
import { localizedOrShared } from '#schema/localized.ts';
import { text } from '#schema/text.ts';

/** What an investor is. */
export const investorKinds = [
  'vc',
  'corporate',
  'private-equity',
  'hedge-fund',
  'asset-manager',
  'sovereign',
  'angel',
  'crypto',
] as const;

/** An investor: one entry a group; the vehicle that took part is stated in the round. */
export const investor = z.strictObject({
  id: id.describe(told('field.investor.id')),
  name: localizedOrShared.describe(told('field.name-in-languages')),
  aliases: z.array(text).default([]).describe(told('field.aliases')),
  kind: z.enum(investorKinds).describe(told('field.investor.kind')),
});

/** An investor as investors.yaml has it. */
export type InvestorRecord = z.infer<typeof investor>;
/** What an investor is. */
export type InvestorKind = (typeof investorKinds)[number];
