const attributes = `(?:"[^"]*"|'[^']*'|[^>"'])*`;

/**
 * The elements of a page that a policy and links are about: a script or style with its name, its attributes and its text;
 * else a whole start tag, so that nothing inside an attribute is taken for one.
 */
export const pageElements = new RegExp(
  `<(script|style)\\b(${attributes})>([^]*?)</\\1>|<[a-z]${attributes}>`,
  'gi',
);
