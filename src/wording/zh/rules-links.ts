import type { rulesLinks as en } from '#wording/en/rules-links.ts';

export const rulesLinks: typeof en = {};
