const isLatin = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{Script=Latin}\d]/u.test(sign);

/** Tells whether a text holds a name as a word of its own: “Figure” stands in neither “Figures” nor “a figure”. */
export function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const goesOn = isLatin(name[0]) && isLatin(text[at - 1]);
    const goesFarther = isLatin(name.at(-1)) && isLatin(text[at + name.length]);
    if (!goesOn && !goesFarther) return true;
  }
  return false;
}
