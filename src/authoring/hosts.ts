/** The hosts that want more than the files which Cloudflare Pages and Netlify read and others leave alone. */
export const hosts = ['nginx', 'github-pages'] as const;

/** A host that a build is made for. */
export type Host = (typeof hosts)[number];
