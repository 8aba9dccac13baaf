/** The folder of the search index, which serves both languages. */
export const searchIndexPath = '/search-index/';

/** The folder of its files that never change. */
export const keptSearchPath = `${searchIndexPath}kept/`;
