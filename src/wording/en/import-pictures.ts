const pictures = (count: number): string => `${count} ${count === 1 ? 'picture' : 'pictures'}`;

/** What an import says of pictures on other sites. */
export const importingPictures = {
  'import.fetching': 'fetching pictures',
  'import.pictures': 'pictures to download',
  'import.picture-cover': ({ address }: { address: string }) => `${address} (the cover)`,
  'import.picture-failed': ({ picture, reason }: { picture: string; reason: string }) =>
    `${picture}: ${reason}`,
  'import.pictures-listed': ({ count }: { count: number }) => `${pictures(count)} to download:`,
  'import.pictures-more': ({ count }: { count: number }) => `and ${count} more; --report FILE lists them all`,
  'import.pictures-fetch': ({ count }: { count: number }) =>
    `The posts name ${pictures(count)} on other sites. This command fetches ${count === 1 ? 'it into its draft' : 'them into their drafts'}:`,
  'import.pictures-fetched': ({ count }: { count: number }) =>
    `${count} ${count === 1 ? 'picture of another site was' : 'pictures of other sites were'} put beside the texts.`,
  'import.pictures-again': ({ count }: { count: number }) =>
    `${pictures(count)} could not be brought; the same command tries again:`,
  'import.pictures-added': ({ folder, count }: { folder: string; count: number }) =>
    `it was already imported into ${folder}; ${pictures(count)} ${count === 1 ? 'was' : 'were'} added to its draft`,

  'import.drop.picture-label':
    'the name under which the address of a picture stood, which is now with the picture',

  // Why a picture was not fetched or shown
  'import.fetch.status': ({ status }: { status: string }) => `the site answered ${status}`,
  'import.fetch.slow': ({ seconds }: { seconds: number }) =>
    `the whole file did not arrive within ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`,
  'import.fetch.large': ({ megabytes }: { megabytes: number }) => `the file is larger than ${megabytes} MB`,
  'import.fetch.enough': ({ megabytes }: { megabytes: number }) =>
    `this run has fetched ${megabytes} MB; run the same command again for the rest`,
  'import.fetch.redirects': ({ most }: { most: number }) => `the address leads on more than ${most} times`,
  'import.fetch.scheme': ({ address }: { address: string }) =>
    `it leads on to ${address}, which is not an address of the web`,
  'import.fetch.private': ({ host }: { host: string }) =>
    `${host} is in a private network; if it is yours, add --allow-host ${host}`,
  'import.fetch.no-host': 'the host does not exist',
  'import.fetch.failed': ({ reason }: { reason: string }) => `it could not be fetched (${reason})`,
  'import.fetch.stopped': 'you stopped before it was fetched',
  'import.fetch.unsound': ({ message, help }: { message: string; help: string }) =>
    `what is there ${message}. ${help}`,
  'import.fetch.unfit': ({ problem }: { problem: string }) =>
    `it cannot be shown where its link is: ${problem}`,
  'import.fetch.words':
    'the draft has its address among the words, not as a link; bring it with npm run picture',
  'import.fetch.published': ({ file }: { file: string }) =>
    `${file} is not a draft any more; bring the picture with npm run picture`,
};
