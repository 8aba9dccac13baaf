import type { pictures as en } from '#wording/en/pictures.ts';

export const pictures: typeof en = {};
