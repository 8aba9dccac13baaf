import { h, s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';

/** A curve: a name, and the seconds at each number of issues. */
export interface Curve {
  name: string;
  points: { issues: number; seconds: number }[];
}

const [width, height, margin] = [720, 420, 56];
const strokes = ['#b3261e', '#1d5f8a', '#2f7d32', '#7a4fa3', '#a36a00', '#444444'];

/** The powers of ten around figures. */
function decades(figures: readonly number[]): [low: number, high: number] {
  return [Math.floor(Math.log10(Math.min(...figures))), Math.ceil(Math.log10(Math.max(...figures)))];
}

/** Draws curves on two logarithmic scales, where a straight line of slope one is linear growth. */
export function drawCurves(curves: readonly Curve[]): string {
  const points = curves.flatMap((curve) => curve.points);
  const across = decades(points.map(({ issues }) => issues));
  const up = decades(points.map(({ seconds }) => seconds));
  const x = (issues: number) =>
    margin + ((Math.log10(issues) - across[0]) / (across[1] - across[0] || 1)) * (width - 3.5 * margin);
  const y = (seconds: number) =>
    height - margin - ((Math.log10(seconds) - up[0]) / (up[1] - up[0] || 1)) * (height - 2 * margin);
  const ticks = ([low, high]: [number, number]) =>
    Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  const label = { 'font-family': 'sans-serif', 'font-size': 12, fill: '#333' };
  const svg = s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` }, [
    s('title', 'Seconds of processor time by number of issues'),
    s('rect', { width, height, fill: '#fff' }),
    ...ticks(up).flatMap((seconds) => [
      s('line', { x1: margin, x2: width - 2.5 * margin, y1: y(seconds), y2: y(seconds), stroke: '#ddd' }),
      s('text', { ...label, x: margin - 8, y: y(seconds) + 4, 'text-anchor': 'end' }, `${seconds} s`),
    ]),
    ...[...new Set(points.map(({ issues }) => issues))].map((issues) =>
      s('text', { ...label, x: x(issues), y: height - margin + 20, 'text-anchor': 'middle' }, String(issues)),
    ),
    ...curves.flatMap(({ name, points: own }, index) => {
      const stroke = strokes[index % strokes.length];
      const last = own.at(-1);
      return [
        s('polyline', {
          points: own.map((each) => `${x(each.issues).toFixed(1)},${y(each.seconds).toFixed(1)}`).join(' '),
          fill: 'none',
          stroke,
          'stroke-width': 2,
          'stroke-dasharray': name.endsWith('cold') ? '6 4' : undefined,
        }),
        last && s('text', { ...label, fill: stroke, x: x(last.issues) + 6, y: y(last.seconds) + 4 }, name),
      ];
    }),
  ]);
  return `${toHtml(h(null, [svg]), { space: 'svg' })}\n`;
}
