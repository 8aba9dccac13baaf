import { fractionValue } from '#language/figures/decimal.ts';
import { matchAt, type Reader } from '#language/figures/reading.ts';

const stroke = /(\d{1,2})\/(\d{1,3})(?![\d/])/y;

/** Reads a fraction with a stroke, such as 1/3; what else has one, such as 24/7, is passed over. */
export const readStroke: Reader = (text, at) => {
  const match = matchAt(stroke, text, at);
  if (!match) return undefined;
  const [above, below, end] = [Number(match[1]), Number(match[2]), at + match[0].length];
  if (above === 0 || above >= below || below > 100) return { end };
  return { start: at, end, kind: 'percent', digits: fractionValue(above, below), power: 0, lenient: true };
};
