/** A page of each kind that the column has, in Chinese; the English one stands below `/en`. */
const pageTypes = [
  '/',
  '/issues/',
  '/issues/25/',
  '/tags/',
  '/tags/ai/',
  '/companies/',
  '/companies/groq/',
  '/investors/',
  '/investors/a16z/',
  '/authors/byteailab/',
  '/about/',
  '/subscribe/',
  '/corrections/',
  '/data/',
  '/search/',
  '/issues/22/parallel/',
];

/** Pages of one address for both languages, and pages whose text is in the other one. */
const singlePages = ['/404.html', '/en/issues/43/'];

/** A page of each kind in both languages. */
export const allPages = [...pageTypes, ...pageTypes.map((path) => `/en${path}`), ...singlePages];
