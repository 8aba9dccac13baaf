import { spawnSync } from 'node:child_process';

/** The number of the system call renameat2 (Linux, include/uapi/asm-generic/unistd.h and its like for x86-64). */
const renameat2: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276 };

/** Arguments that are numbers must be numbers: Perl passes texts as pointers. -100 is the working directory, 2 exchanges. */
const program = 'exit(syscall(0 + $ARGV[0], -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

/**
 * Exchanges two folders in one step, so that neither is ever missing. Node cannot; Perl, which is part of every Debian
 * and Ubuntu, asks the kernel.
 *
 * @returns false where that is not possible here, and nothing has changed
 * @throws where it is not known whether they were exchanged
 */
export function exchangeFolders(one: string, other: string): boolean {
  const call = process.platform === 'linux' ? renameat2[process.arch] : undefined;
  if (call === undefined) return false;
  const { status, error, signal } = spawnSync('perl', ['-e', program, String(call), one, other]);
  if (error || (status !== 0 && status !== null)) return false;
  if (status === 0) return true;
  throw new Error(`exchanging ${one} and ${other} was interrupted by ${String(signal)}`);
}
