/** What a problem says, for tests that are about its words and its place. */
export function withoutCode<T extends object>(problem: T): Omit<T, 'code'> {
  return Object.fromEntries(Object.entries(problem).filter(([key]) => key !== 'code')) as Omit<T, 'code'>;
}
