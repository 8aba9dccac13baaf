import type { SearchWords } from '#i18n/search-messages.ts';

function results(count: number): string {
  return count === 1 ? '1 result' : `${count} results`;
}

/** The words of the search page in English. */
export const en: SearchWords = {
  label: 'Search the full text',
  tag: 'Tag',
  anyTag: 'All tags',
  year: 'Year',
  anyYear: 'All years',
  submit: 'Search',
  searching: 'Searching…',
  found: (query, count) => `${results(count)} for “${query}”`,
  listed: (count) => (count === 1 ? '1 text' : `${count} texts`),
  none: (query) =>
    `Nothing found for “${query}”. Try other words or fewer filters, or look in the lists below.`,
  noneListed: 'No issue passes these filters. Try fewer, or look in the lists below.',
  matches: { words: 'Its words apart', some: 'Some of its words' },
  loosened: (query, count) =>
    `Nothing has “${query}” as it stands; ${results(count)} with its words or some of them`,
  issues: (count) => `Issues, ${count}`,
  issuesIn: (language, count) => `In ${language}, ${count}`,
  entries: (count) => `In the lists, ${count}`,
  kinds: { company: 'Company', investor: 'Investor', tag: 'Tag', series: 'Series' },
  withCount: (name, count) => `${name} (${count})`,
  more: (count) => `${count} more`,
  failed:
    'Search could not be loaded; the connection may be down. Reload the page, or look in the lists below.',
  notBuilt: 'There is no search index here yet; npm run build makes it.',
  browse: 'Look in the lists',
  noScript: 'Search needs your browser’s scripts. Without them, look in the lists.',
};
