import { say, type Phrase } from '#wording/phrase.ts';

/** What disks refuse, by the names of the errors (POSIX) and the words in which native programs tell them. */
const refusals: [pattern: RegExp, refusal: Phrase][] = [
  [/\bENOSPC\b|No space left on device|database or disk is full/i, say('disk-refusal.full')],
  [/\bEDQUOT\b|quota exceeded/i, say('disk-refusal.quota')],
  [/\bEFBIG\b|File too large/i, say('disk-refusal.file-size')],
  [/\bEROFS\b|Read-only file system|readonly database/i, say('disk-refusal.read-only')],
  [/disk I\/O error/i, say('disk-refusal.failure')],
  [/\bEACCES\b|\bEPERM\b/, say('disk-refusal.permission')],
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
export function describeDiskError(error: unknown): Phrase | undefined {
  for (const message of messagesOf(error)) {
    const refusal = refusals.find(([pattern]) => pattern.test(message))?.[1];
    if (refusal) return say('disk-refusal', { refusal, system: message.split('\n')[0] ?? '' });
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
