import type { addresses as en } from '#wording/en/addresses.ts';

export const addresses: typeof en = {};
