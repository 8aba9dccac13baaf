/**
 * The builds that are measured: from nothing but the content, with nothing changed, and after a change: a sentence more,
 * another title, a new issue, another amount of a company; `watch` is a sentence more while a watching build is at work.
 */
export const builds = ['cold', 'nothing', 'sentence', 'title', 'issue', 'amount', 'watch'] as const;
export type Build = (typeof builds)[number];

/** A build after a change. */
export type EditBuild = Exclude<Build, 'cold' | 'nothing'>;

/** What stands for a build where a generator has no companies, or watches in another way. */
export const standIns: Partial<Record<Build, Build>> = { amount: 'title', watch: 'sentence' };
