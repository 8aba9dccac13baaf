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
  'setting.CONTENT_DIR': 'a folder with a column’s issues, companies and lists',
  'setting.OUT_DIR': 'a separate folder that does not exist yet, is empty or contains an earlier build',
  'setting.CACHE_DIR': 'a separate folder that can be written to',
  'setting.SITE_ORIGIN': ({ example }: { example: string }) =>
    `https:// or http://, a host and, if the site is below one, a path, such as ${example}`,
  'setting.EDITOR_ADDRESS': 'an email address, such as editor@column.example',
  'setting.SOURCE_DATE_EPOCH': ({ last }: { last: number }) =>
    `a whole number of seconds since 1970, from 0 to ${last}`,
  'setting.port': 'a whole number from 1 to 65535',

  // What is wrong with a folder
  'folder.null': 'which contains a character that no path can have',
  'folder.is-project': 'which is the project itself',
  'folder.has-project': 'which contains the project',
  'folder.is-other': ({ other }: { other: string }) => `which is also ${other}`,
  'folder.in-other': ({ other, folder }: { other: string; folder: string }) =>
    `which is inside ${other} (${folder})`,
  'folder.has-other': ({ other, folder }: { other: string; folder: string }) =>
    `which contains ${other} (${folder})`,
  'folder.in-project': ({ folder }: { folder: string }) => `which is inside ${folder} of the project`,
  'folder.unwritable': ({ reason }: { reason: string }) => `which cannot be written to (${reason})`,
  'folder.is-file': 'which is a file',
  'folder.below-file': 'which would be inside a file',
  'folder.missing': 'which does not exist',
  'folder.has-files': 'which contains other files that a build would replace',

  // What is wrong with an origin
  'origin.character': 'which contains a space or another character that no origin can have',
  'origin.no-scheme': 'which does not start with https:// or http://',
  'origin.scheme': ({ scheme }: { scheme: string }) => `which starts with ${scheme}://`,
  'origin.no-address': 'which is not an address',
  'origin.user': 'which contains a user name or password',
  'origin.query': 'which contains a ? or #',
  'origin.page': 'which is the address of a page',
  'origin.path': 'whose path has something other than letters a–z, digits and - . _ ~ between single slashes',

  // The rest
  'temporary-folder': ({ folder }: { folder: string }) =>
    `${folder} cannot be used for temporary files: the folder must be yours and have a plain name. Set TMPDIR to such a folder.`,
  'changed-meanwhile': ({ file }: { file: string }) =>
    `${file} was changed while it was being checked. Nothing was written; run the command again.`,
  'cache-damaged': 'The cache of earlier runs was damaged and has been removed. Try again.',
  'build.disk': ({ refusal }: { refusal: string }) =>
    `Nothing was published: ${refusal}. The previous site is unchanged.`,
  stopped: '\nStopped; nothing was written.',

  // What the development server answers
  'preview.no-page': 'There is no such page.',
  'preview.no-picture': 'There is no such picture.',
  'preview.errors': ({ errors }: { errors: readonly string[] }) =>
    `The content has errors:\n\n${errors.join('\n')}`,
  'preview.error': ({ place, message, help }: { place: string; message: string; help: string }) =>
    `${place}  ${message}\n    → ${help}`,
  'preview.failed': 'This page cannot be shown',
};
