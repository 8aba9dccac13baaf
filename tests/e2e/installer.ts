import { spawnSync } from 'node:child_process';

/** Package managers that need no answer; what to run before an installation, and the installation itself. */
const managers: [command: string, steps: string[][]][] = [
  [
    'apt-get',
    [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends'],
    ],
  ],
  ['dnf', [['install', '-y', '-q']]],
  ['apk', [['add', '-q']]],
];

/** Runs a command quietly; tells whether it ended well, before so many minutes after which it hangs. */
export function run(command: string, words: string[], minutes = 10): boolean {
  // In the runlevel of a single user, a server that is installed for a test does not start by itself.
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  return (
    spawnSync(command, words, { stdio: 'ignore', timeout: minutes * 60_000, env: environment }).status === 0
  );
}

/**
 * Installs packages of the system where that needs no answer.
 *
 * @param packages their names, by package manager
 * @returns whether they are installed; false where the manager is unknown or may not be used
 */
export function installPackages(packages: Record<string, string[]>): boolean {
  const manager = managers.find(([command]) => packages[command] && run(command, ['--version']));
  const asRoot = process.getuid?.() === 0;
  if (!manager || !(asRoot || run('sudo', ['-n', 'true']))) return false;
  const [command, steps] = manager;
  console.log(`Trying the system’s package manager (${command}): ${packages[command]?.join(' ')} …`);
  return steps.every((step, index) => {
    const words = index === steps.length - 1 ? [...step, ...(packages[command] ?? [])] : step;
    return asRoot ? run(command, words, 80) : run('sudo', ['-n', command, ...words], 80);
  });
}

/**
 * Looks for a program that some tests use, and installs it where that needs no answer. Says so when it is
 * missing: the tests that need it are skipped.
 *
 * @param question words that make it answer and end well
 * @returns the command, or an empty text
 */
export function findProgram(command: string, question: string[], debian: string, purpose: string): string {
  if (!run(command, question)) installPackages({ 'apt-get': [debian] });
  if (run(command, question)) return command;
  console.log(`Skipped: ${purpose} with ${command}, which is not installed (Debian: ${debian}).`);
  return '';
}
