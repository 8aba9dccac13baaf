/** The name of the folder of the search index, which serves both languages. */
export const searchIndexFolder = 'search-index';

/** The address of that folder. */
export const searchIndexPath = `/${searchIndexFolder}/`;

/** The folder of its files that never change. */
export const keptSearchPath = `${searchIndexPath}kept/`;
