import type { OwnFace } from '#fonts/measure-own.ts';

/** Set where code is bundled: pages read no file. */
declare const OWN_FACE: OwnFace | null;

/** What pages need to know of the font of headings that the column brings; null where it brings none. */
export const ownFace: OwnFace | null =
  typeof OWN_FACE === 'undefined' ? (await import('#fonts/measure-own.ts')).measureOwn() : OWN_FACE;
