import type { fields as en } from '#wording/en/fields.ts';

export const fields: typeof en = {};
