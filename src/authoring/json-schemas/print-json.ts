/** Columns that a list may take on one line, as Prettier is set up in package.json. */
const lineWidth = 110;

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** Prints a value whose first line starts at `column` and whose other lines are indented by `indent`. */
function print(value: unknown, indent: string, column: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((each) => print(each, inner, inner.length))
    : Object.entries(value).map(([key, each]) => {
        const name = `${JSON.stringify(key)}: `;
        return name + print(each, inner, inner.length + name.length);
      });
  const [open, close] = isList ? '[]' : '{}';
  if (parts.length === 0) return `${open}${close}`;
  const line = `[${parts.join(', ')}]`;
  // One column is left for the comma after it.
  if (isList && value.every(isPlain) && column + line.length < lineWidth) return line;
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

/** Prints a value as JSON that Prettier leaves as it is. */
export function printJson(value: unknown): string {
  return `${print(value, '', 0)}\n`;
}
