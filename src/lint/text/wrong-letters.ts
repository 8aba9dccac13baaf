/**
 * A wrong letter makes an amount a thousand times what it was: so many times its neighbours, or its one neighbour, at
 * least. Early rounds are small by themselves, so that of two only a large one is told.
 */
const leap = { between: 30, alone: 500, large: 1e9 };

/** Whether an amount with another letter would lie among those around it, and as it is lies far from all of them. */
function isWrongLetter(
  amount: number,
  around: readonly number[],
  times: number,
  way: 'more' | 'less',
): boolean {
  const isFar = around.every((other) => (way === 'more' ? amount >= other * times : other >= amount * times));
  const meant = way === 'more' ? amount / 1000 : amount * 1000;
  return isFar && meant >= Math.min(...around) / 30 && meant <= Math.max(...around) * 30;
}

/** The places in a list of amounts at which the letter is wrong. */
export function wrongLetters(amounts: readonly number[]): Set<number> {
  const wrong = new Set<number>();
  for (const [place, amount] of amounts.entries()) {
    const around = [amounts[place - 1], amounts[place + 1]].filter((each) => each !== undefined);
    if (around.length < 2) continue;
    if ((['more', 'less'] as const).some((way) => isWrongLetter(amount, around, leap.between, way)))
      wrong.add(place);
  }
  // What is wrong itself is no measure for the first and the last.
  const right = [...amounts.keys()].filter((place) => !wrong.has(place));
  for (const [place, beside] of [
    [right.at(-1), right.at(-2)],
    [right[0], right[1]],
  ]) {
    const [amount, other] = [amounts[place ?? -1], amounts[beside ?? -1]];
    if (place === undefined || amount === undefined || other === undefined || wrong.has(beside ?? -1))
      continue;
    const isMore = amount >= leap.large && isWrongLetter(amount, [other], leap.alone, 'more');
    const isLess = place > 0 && other < leap.large && isWrongLetter(amount, [other], leap.alone, 'less');
    if (isMore || isLess) wrong.add(place);
  }
  return wrong;
}
