import type { rulesData as en } from '#wording/en/rules-data.ts';

export const rulesData: typeof en = {};
