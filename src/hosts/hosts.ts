/** The hosts that want more, or something else, than the files that every build has for hosts. */
export const hosts = ['nginx', 'netlify'] as const;

/** A host that a build is made for. */
export type Host = (typeof hosts)[number];
