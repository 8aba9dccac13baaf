const corners: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/** Writes quotation marks as Traditional Chinese does; an apostrophe, and what stands in a foreign text, stays. */
export function cornerMarks(text: string): string {
  if (/\p{L}/u.test(text) && !/\p{Script=Han}/u.test(text)) return text;
  let open = 0;
  return text.replace(/[“”‘’]/g, (mark, at: number) => {
    if (mark === '‘') open += 1;
    // An apostrophe follows a letter, and closes nothing or stands inside a word.
    const isApostrophe =
      mark === '’' &&
      /\p{Script=Latin}$/u.test(text.slice(0, at)) &&
      (open === 0 || /^’\p{Script=Latin}/u.test(text.slice(at)));
    if (isApostrophe) return mark;
    if (mark === '’') open = Math.max(0, open - 1);
    return corners[mark] ?? mark;
  });
}
