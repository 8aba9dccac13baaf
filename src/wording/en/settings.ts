/** What is wrong with settings and with the folders of the program. */
export const settings = {
  'setting.wrong': ({ name, value, allowed }: { name: string; value: string; allowed: string }) =>
    `${name} is “${value}”; it must be ${allowed}.`,
  'setting.wrong-since': ({
    name,
    value,
    why,
    allowed,
  }: {
    name: string;
    value: string;
    /** What is wrong with the value, in words that follow it. */
    why: string;
    /** What it may hold, in words that follow “it must be”. */
    allowed: string;
  }) => `${name} is “${value}”, ${why}; it must be ${allowed}.`,

  // What settings may hold
  'setting.CONTENT_DIR': 'a folder with the issues, companies and lists of a column',
  'setting.OUT_DIR':
    'a folder of its own, which is not there yet, is empty, or has a site that was built before',
  'setting.CACHE_DIR': 'a folder of its own that can be written to',
  'setting.SITE_ORIGIN': ({ example }: { example: string }) =>
    `https:// or http://, a host and, where the site stands below one, a path, such as ${example}`,
  'setting.EDITOR_ADDRESS': 'an address of mail, such as editor@column.example',
  'setting.SOURCE_DATE_EPOCH': ({ last }: { last: number }) =>
    `a whole number of seconds since 1970, from 0 to ${last}`,
  'setting.port': 'a whole number from 1 to 65535',

  // What is wrong with a folder
  'folder.null': 'which has a character that no path can have',
  'folder.is-project': 'which is the project itself',
  'folder.has-project': 'which has the project in it',
  'folder.is-other': ({ other }: { other: string }) => `which is ${other} too`,
  'folder.in-other': ({ other, folder }: { other: string; folder: string }) =>
    `which lies in ${other} (${folder})`,
  'folder.has-other': ({ other, folder }: { other: string; folder: string }) =>
    `which has ${other} (${folder}) in it`,
  'folder.in-project': ({ folder }: { folder: string }) => `which lies in ${folder} of the project`,
  'folder.unwritable': ({ reason }: { reason: string }) => `which cannot be written to (${reason})`,
  'folder.is-file': 'which is a file',
  'folder.below-file': 'which would lie below a file',
  'folder.missing': 'which is not there',
  'folder.has-files': 'which has other files, and a build would replace them',

  // What is wrong with an origin
  'origin.character': 'which has a space or another character that no origin has',
  'origin.no-scheme': 'which does not start with https:// or http://',
  'origin.scheme': ({ scheme }: { scheme: string }) => `whose scheme is ${scheme}`,
  'origin.no-address': 'which is not an address',
  'origin.user': 'which has a user name or password',
  'origin.query': 'which has a ? or #',
  'origin.page': 'which is the address of a page',
  'origin.path': 'whose path has more than letters of English, digits and - . _ ~ between single slashes',

  // The rest
  'temporary-folder': ({ folder }: { folder: string }) =>
    `${folder} is not a folder of yours with a plain name; set TMPDIR to one that is.`,
  'changed-meanwhile': ({ file }: { file: string }) =>
    `${file} was changed while it was being checked. Nothing was written; run the command again.`,
  'cache-damaged': 'The cache of earlier runs was damaged and has been removed. Try again.',
  'build.disk': ({ refusal }: { refusal: string }) =>
    `Nothing was published: ${refusal}. The last site stays as it was.`,
  stopped: '\nStopped; nothing was written.',

  // What the server of the writing author answers
  'preview.no-page': 'There is no such page.',
  'preview.no-picture': 'There is no such picture.',
  'preview.errors': ({ errors }: { errors: readonly string[] }) =>
    `The content has errors:\n\n${errors.join('\n')}`,
  'preview.error': ({ place, message, help }: { place: string; message: string; help: string }) =>
    `${place}  ${message}\n    → ${help}`,
  'preview.failed': 'This page cannot be shown',
};
