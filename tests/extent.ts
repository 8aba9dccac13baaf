/** Whether everything is tried, as `npm run test:all` does: more cases of chance, every edit, every kill. */
export const triesAll = process.env['TRY_ALL'] === '1';

/**
 * How many cases of chance a test tries.
 *
 * @param usual how many in every run of the tests
 * @param all how many with `npm run test:all`
 */
export function tries(usual: number, all: number): number {
  return triesAll ? all : usual;
}
