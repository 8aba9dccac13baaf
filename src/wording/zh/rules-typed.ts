import type { rulesTyped as en } from '#wording/en/rules-typed.ts';

export const rulesTyped: typeof en = {};
