import { printableLines } from '#authoring/printable.ts';

interface Message {
  level: string;
  label: string | null;
  message: string;
}

/**
 * Astro's log during a build: warnings only. Its errors are thrown as well, and the build command
 * tells them once, in words.
 *
 * @returns a destination for Astro's `logger` option
 */
export default function buildLog(): { write(message: Message): void } {
  return {
    write: ({ level, label, message }) => {
      if (level === 'warn') console.warn(printableLines(label ? `[${label}] ${message}` : message));
    },
  };
}
