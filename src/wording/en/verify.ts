/** What is told of a finished site that may not be published as it is. */
export const verify = {
  // What is not published
  'site-secret': ({ what, by }: { what: string; by: string }) => `it gives away ${what}: “${by}”`,
  'site-secret.help': 'Take it out of what is published, or publish both.',
  'site-secret.draft': ({ number }: { number: number }) => `No. ${number}, which is a draft`,
  'site-secret.scheduled': ({ number }: { number: number }) => `No. ${number}, which is scheduled`,
  'site-secret.translation': ({ number }: { number: number }) =>
    `the translation of No. ${number}, which is scheduled`,

  // Links
  'site-link.fragment': ({ path, fragment }: { path: string; fragment: string }) =>
    `“${path}” has nothing called “#${fragment}”`,
  'site-link.beside': ({ path }: { path: string }) =>
    `“${path}” leads out of the site, to what stands beside it on its host`,
  'site-link.more': ({ reason, count }: { reason: string; count: number }) =>
    `${reason}, to which ${count} more ${count === 1 ? 'file leads' : 'files lead'} too`,
  'site-link.help': 'Correct the link; npm run check tells the line of one in a text.',

  // What a file says of itself
  'site-file.form': ({ form, reason }: { form: string; reason: string }) =>
    `it is not well-formed ${form}: ${reason}`,
  'site-file.json-ld': ({ reason }: { reason: string }) => `its JSON-LD is not well-formed: ${reason}`,
  'site-file.language': 'it does not name its language',
  'site-file.title': 'it has no title',
  'site-file.description': 'it has no description',
  'site-file.canonical': 'it has no canonical address',
  'site-file.fragment': ({ fragment }: { fragment: string }) =>
    `it has nothing called “#${fragment}”, to which it links`,
  'site-file.help':
    'npm run check tells the line of what stands in a text; the rest is written by the program.',

  // Languages
  'site-language': ({ language, expected }: { language: string; expected: string }) =>
    `its language is ${language}, not ${expected}`,
  'site-language.silent': ({ address }: { address: string }) =>
    `it names “${address}” as itself in another language, which does not name it`,
  'site-language.help': 'The layout writes both: see what changed there.',

  // The sitemap
  'site-sitemap.missing': ({ address }: { address: string }) => `no sitemap lists “${address}”`,
  'site-sitemap.unwanted': ({ address }: { address: string }) =>
    `“${address}” is listed, and is no page for search engines`,
  'site-sitemap.help': 'src/domain/site-pages.ts lists the pages: see what changed there.',
};
