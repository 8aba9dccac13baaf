/** What disks refuse, by the names of the errors (POSIX) and the words in which native programs tell them. */
const refusals: [pattern: RegExp, words: string][] = [
  [/\bENOSPC\b|No space left on device|database or disk is full/i, 'the disk is full'],
  [/\bEDQUOT\b|quota exceeded/i, 'the quota of the disk is used up'],
  [/\bEFBIG\b|File too large/i, 'a file would be larger than is allowed'],
  [/\bEROFS\b|Read-only file system|readonly database/i, 'the disk cannot be written to'],
  [/disk I\/O error/i, 'the disk fails'],
  [/\bEACCES\b|\bEPERM\b/, 'something may not be read or written'],
];

/** What SQLite says where it cannot enlarge its shared memory, which is a file: the disk is full (SQLITE_IOERR_SHMSIZE). */
const noSharedMemory = 4874;

/** The messages of an error and of what caused it, as the system has them. */
function* messagesOf(error: unknown): Generator<string> {
  if (!(error instanceof Error)) return;
  const isFull = 'errcode' in error && error.errcode === noSharedMemory;
  yield isFull ? 'database or disk is full' : error.message;
  yield* messagesOf(error.cause);
}

/** Says what a disk refused, with the system's own words; undefined for any other error. */
export function describeDiskError(error: unknown): string | undefined {
  for (const message of messagesOf(error)) {
    const words = refusals.find(([pattern]) => pattern.test(message))?.[1];
    if (words) return `${words} (${message.split('\n')[0] ?? ''})`;
  }
  return undefined;
}

/**
 * Does what may be left undone where the disk refuses, since the next build does it.
 *
 * @throws any other error
 */
export function tryOnDisk(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (describeDiskError(error) === undefined) throw error;
  }
}
