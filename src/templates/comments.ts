/** Lays lines out with their comments in one column. A line of its own comments out an example. */
export function withComments(lines: readonly (readonly [line: string, comment?: string])[]): string[] {
  const widest = Math.max(...lines.map(([line, comment]) => (comment && line.length < 40 ? line.length : 0)));
  return lines.map(([line, comment]) => (comment ? `${line.padEnd(widest)}  # ${comment}` : line));
}
