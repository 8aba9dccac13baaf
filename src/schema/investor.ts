import { z } from 'astro/zod';
import { id } from '#schema/id.ts';
import { localizedOrShared, text } from '#schema/text.ts';

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
  id: id.describe('What rounds name.'),
  name: localizedOrShared.describe('The name in each language.'),
  aliases: z.array(text).default([]).describe('Other and former names.'),
  kind: z.enum(investorKinds).describe('What the investor is.'),
});

/** An investor as investors.yaml has it. */
export type InvestorRecord = z.infer<typeof investor>;
/** What an investor is. */
export type InvestorKind = (typeof investorKinds)[number];
