import type { verify as en } from '#wording/en/verify.ts';

export const verify: typeof en = {};
