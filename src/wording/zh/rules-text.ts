import type { rulesText as en } from '#wording/en/rules-text.ts';

export const rulesText: typeof en = {};
