import type { PictureFault } from '#pictures/picture-fault.ts';

/** A fault of a drawing. */
export function fault(code: PictureFault['code'], message: string, help: string): PictureFault {
  return { code, message, help };
}

/** Says that a drawing runs code. */
export const script = (what: string): PictureFault =>
  fault(
    'picture-script',
    `has code in it (${what})`,
    'Export it again as “plain SVG”, without scripts and links.',
  );

const outside = (what: string): PictureFault =>
  fault(
    'picture-outside',
    `needs something that is not in it (${what.slice(0, 60)})`,
    'Put everything into the drawing itself, or export it as PNG.',
  );

/** What is wrong with a style: it loads something, or names something outside of the drawing. */
export function faultOfStyle(css: string): PictureFault | undefined {
  // An escape could hide a name from the patterns below.
  if (css.includes('\\')) return outside('a style with “\\”');
  if (/@import/i.test(css)) return outside('@import');
  const address = /(?:url\((?!\s*["']?#)|(?<![\w-])(?:-\w+-)?(?:image-set|image|src)\()\s*["']?([^)]*)/i.exec(
    css,
  );
  if (address) return outside(address[1] ?? '');
  return /expression\(|javascript:|-moz-binding/i.test(css) ? script('in a style') : undefined;
}

/** What is wrong with an attribute: it runs code, or names something outside of the drawing. */
export function faultOfAttribute(name: string, value: string): PictureFault | undefined {
  const local = name.slice(name.indexOf(':') + 1).toLowerCase();
  if (local.startsWith('on')) return script(name);
  if (/^\s*(?:javascript|vbscript|data):/i.test(value))
    return script(`${name}="${value.trim().slice(0, 20)}…"`);
  if ((local === 'href' || local === 'src') && !value.trim().startsWith('#')) return outside(value);
  if (local === 'attributename' && /href|^on/i.test(value)) return script(`an animation of ${value}`);
  // A value of any attribute that CSS knows is read as a style, escapes too; only functions load.
  if (local === 'style' || (value.includes('(') && !/^(?:id|class|aria-)/.test(name)))
    return faultOfStyle(value);
  return undefined;
}

/** Why an element is not taken. */
export function faultOfElement(name: string): PictureFault {
  if (/^(?:script|foreignObject|handler|listener|a)$/i.test(name)) return script(`<${name}>`);
  if (name === 'image')
    return fault('picture-outside', 'is a drawing with a bitmap inside', 'Export it as PNG or JPEG instead.');
  return outside(`<${name}>`);
}
