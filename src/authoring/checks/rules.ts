import type { Rule } from '#authoring/checks/rule.ts';

/** Every rule, in the order in which an author should mend things. */
export const rules: readonly Rule[] = [];
