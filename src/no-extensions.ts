import type { Extensions } from '#extensions.ts';

/** Stands for the extensions of a column that has none. */
const none: Extensions = {};

export default none;
