/** The id that a name in Latin letters gives: `Khosla Ventures` is `khosla-ventures`; undefined where no letter is left. */
export function asciiId(name: string): string | undefined {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[’'.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return id === '' ? undefined : id;
}

/** An id that nobody has yet: the one that is wanted, or with a number behind it. */
export function freeId(wanted: string, taken: { has: (id: string) => boolean }): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
