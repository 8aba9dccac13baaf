import type { body as en } from '#wording/en/body.ts';

export const body: typeof en = {};
