import type { PictureFault } from '#pictures/picture-fault.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** A fault of a drawing. */
export function fault(code: PictureFault['code'], message: Phrase, help: Phrase): PictureFault {
  return { code, message, help };
}

/** Says that a drawing runs code. */
export const script = (what: Phrase | string): PictureFault =>
  fault('picture-script', say('picture-script', { what }), say('picture-script.help'));

const outside = (what: Phrase | string): PictureFault =>
  fault(
    'picture-outside',
    say('picture-outside', { what: typeof what === 'string' ? what.slice(0, 60) : what }),
    say('picture-outside.help'),
  );

/** What is wrong with a style: it loads something, or names something outside of the drawing. */
export function faultOfStyle(css: string): PictureFault | undefined {
  // An escape could hide a name from the patterns below.
  if (css.includes('\\')) return outside(say('picture-outside.escape'));
  if (/@import/i.test(css)) return outside('@import');
  const address = /(?:url\((?!\s*["']?#)|(?<![\w-])(?:-\w+-)?(?:image-set|image|src)\()\s*["']?([^)]*)/i.exec(
    css,
  );
  if (address) return outside(address[1] ?? '');
  return /expression\(|javascript:|-moz-binding/i.test(css) ? script(say('picture-script.style')) : undefined;
}

/** What is wrong with an attribute: it runs code, or names something outside of the drawing. */
export function faultOfAttribute(name: string, value: string): PictureFault | undefined {
  const local = name.slice(name.indexOf(':') + 1).toLowerCase();
  if (local.startsWith('on')) return script(name);
  if (/^\s*(?:javascript|vbscript|data):/i.test(value))
    return script(`${name}="${value.trim().slice(0, 20)}…"`);
  if ((local === 'href' || local === 'src') && !value.trim().startsWith('#')) return outside(value);
  if (local === 'attributename' && /href|^on/i.test(value))
    return script(say('picture-script.animation', { attribute: value }));
  // A value of any attribute that CSS knows is read as a style, escapes too; only functions load.
  if (local === 'style' || (value.includes('(') && !/^(?:id|class|aria-)/.test(name)))
    return faultOfStyle(value);
  return undefined;
}

/** Why an element is not taken. */
export function faultOfElement(name: string): PictureFault {
  if (/^(?:script|foreignObject|handler|listener|a)$/i.test(name)) return script(`<${name}>`);
  if (name === 'image')
    return fault('picture-outside', say('picture-outside.bitmap'), say('picture-outside.bitmap.help'));
  return outside(`<${name}>`);
}
