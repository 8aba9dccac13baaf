export const common = {
  'severity.error': 'error',
  'severity.warning': 'warning',
  /** Two sentences after each other. */
  joined: ({ first, second }: { first: string; second: string }) => `${first} ${second}`,
  /** What a directive disabled, with its reason. */
  disabled: ({ message, reason }: { message: string; reason: string }) => `${message} (silenced: ${reason})`,
  'did-you-mean': ({ nearest, otherwise }: { nearest: string; otherwise: string }) =>
    `Did you mean “${nearest}”? ${otherwise}`.trimEnd(),
};
