/**
 * Takes as many of a list as go together: all of them where they do, else one after the other, halves first. The first of
 * the list come first.
 *
 * @param isSound checks a part of the list
 */
export async function selectSound<T>(
  list: readonly T[],
  isSound: (part: readonly T[]) => boolean | Promise<boolean>,
): Promise<T[]> {
  let taken: T[] = [];
  const add = async (more: readonly T[]): Promise<void> => {
    if (more.length === 0) return;
    const both = [...taken, ...more];
    if (await isSound(both)) {
      taken = both;
      return;
    }
    if (more.length === 1) return;
    const middle = Math.ceil(more.length / 2);
    await add(more.slice(0, middle));
    await add(more.slice(middle));
  };
  await add(list);
  return taken;
}
