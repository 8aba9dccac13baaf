/** What is wrong with a finished site that cannot be published as it is. */
export const verify = {
  // What is not published
  'site-secret': ({ what, by }: { what: string; by: string }) => `it reveals ${what}: “${by}”`,
  'site-secret.help': 'Remove it from what is published, or publish both.',
  'site-secret.draft': ({ number }: { number: number }) => `No. ${number}, which is a draft`,
  'site-secret.scheduled': ({ number }: { number: number }) => `No. ${number}, which is scheduled`,
  'site-secret.translation': ({ number }: { number: number }) =>
    `the translation of No. ${number}, which is scheduled`,

  // Links
  'site-link.fragment': ({ path, fragment }: { path: string; fragment: string }) =>
    `“${path}” has no “#${fragment}”`,
  'site-link.beside': ({ path }: { path: string }) =>
    `“${path}” leads out of the site, to something else on the same host`,
  'site-link.more': ({ reason, count }: { reason: string; count: number }) =>
    `${reason}; ${count} more ${count === 1 ? 'file links' : 'files link'} to it too`,
  'site-link.help': 'Correct the link; if it is in a text, npm run check shows the line.',

  // What a file says of itself
  'site-file.form': ({ form, reason }: { form: string; reason: string }) =>
    `it is not well-formed ${form}: ${reason}`,
  'site-file.json-ld': ({ reason }: { reason: string }) => `its JSON-LD is not well-formed: ${reason}`,
  'site-file.language': 'it does not declare its language',
  'site-file.title': 'it has no title',
  'site-file.description': 'it has no description',
  'site-file.canonical': 'it has no canonical address',
  'site-file.fragment': ({ fragment }: { fragment: string }) =>
    `it links to “#${fragment}”, which it does not have`,
  'site-file.help': 'If it is in a text, npm run check shows the line; the rest is written by the program.',

  // Languages
  'site-language': ({ language, expected }: { language: string; expected: string }) =>
    `its language is ${language}, not ${expected}`,
  'site-language.silent': ({ address }: { address: string }) =>
    `it names “${address}” as its other language, but that page does not name it back`,
  'site-language.help': 'The layout writes both: check what changed there.',

  // The sitemap
  'site-sitemap.missing': ({ address }: { address: string }) => `no sitemap lists “${address}”`,
  'site-sitemap.unwanted': ({ address }: { address: string }) =>
    `“${address}” is listed, but is not a page for search engines`,
  'site-sitemap.help': 'src/domain/site-pages.ts lists the pages: check what changed there.',
};
