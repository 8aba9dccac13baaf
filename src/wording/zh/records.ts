import type { records as en } from '#wording/en/records.ts';

export const records: typeof en = {};
