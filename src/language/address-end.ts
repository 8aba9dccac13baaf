const chineseLetter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}０-９Ａ-Ｚａ-ｚ]/u;
const letter = /[\p{L}\p{M}\p{N}]/u;
const start = /^(?:https?:\/\/|www\.)(?=[\p{L}\p{N}[])/iu;

/** What no address holds, and what begins something else: white space, quotation marks, emphasis, another address. */
const stop = /^(?:[\s<>"`]|\*\*|~~|[,;|](?:https?:\/\/|www\.))/i;

/** Punctuation that ends a sentence rather than an address. */
const trail = /(?:[!"'*,.:;?_~|\\([·・–]|--|&[a-z]+;)+$/i;

/** After these Chinese goes on an address; after a letter, or what ends a clause, it is a sentence that follows. */
const joints = '/=#&-_+@';

/** Chinese after a dot of a host: a name before `.com`, or one of the domains of countries and companies. */
const chineseLabel =
  /^(?:[\p{Script=Han}\w-]+\.[a-z]{2,}|(?:中国|中國|公司|网络|網絡|网址|香港|台湾|台灣|澳门|澳門|新加坡)(?!\p{L}))/iu;

/** What has been read of an address. */
interface Reading {
  text: string;
  /** Whether it is still in the name of the host. */
  inHost: boolean;
  /** Whether the part between two delimiters has Chinese. */
  isChinese: boolean;
}

function goesOn({ text, inHost, isChinese }: Reading, rest: string): boolean {
  const last = text.at(-1) ?? '';
  if (inHost) {
    const labels = text.replace(/^www\.|^https?:\/\//i, '').split('.');
    if (labels.length === 1 || (isChinese && last !== '.')) return true;
    return last === '.' ? chineseLetter.test(labels.at(-2) ?? '') || chineseLabel.test(rest) : last === '-';
  }
  if (last === '(') return /[/_\-=#]$|[^!-~]$/.test(text.slice(0, -1));
  if (last === '?') return /^[\p{L}\p{N}]+=/u.test(rest);
  if (joints.includes(last)) return !text.endsWith('--');
  return isChinese && !/[,.;!?]/.test(last);
}

function belongs(reading: Reading, character: string, rest: string): boolean {
  if (character <= '~') return true;
  if (/[·・–]/.test(character))
    return letter.test(reading.text.at(-1) ?? '') && letter.test(rest.slice(1).charAt(0));
  return letter.test(character) && (!chineseLetter.test(character) || goesOn(reading, rest));
}

const closing: Record<string, string> = { ')': '(', ']': '[' };

/**
 * The length of the address of the web that a text starts with, as its readers would end it; 0 where it starts with
 * none. An address ends before white space, quotation marks, `**` and `~~`; before a bracket that closes nothing in it;
 * before punctuation of Chinese; and before `,`, `.` and the like where nothing of the address follows. Chinese belongs
 * to it after `/` and other delimiters, and as far as a part that begins with Chinese goes: `/wiki/人工智能`. After a
 * Latin letter or a digit it is the sentence that goes on: `/foo后面的字`.
 */
export function addressLength(text: string): number {
  const scheme = start.exec(text)?.[0];
  if (scheme === undefined) return 0;
  const reading: Reading = { text: scheme, inHost: true, isChinese: false };
  const open: { bracket: string; at: number }[] = [];
  let length = scheme.length;
  while (length < text.length) {
    const rest = text.slice(length);
    const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
    if (stop.test(rest)) break;
    if (character in closing && open.at(-1)?.bracket !== closing[character]) break;
    if (!belongs(reading, character, rest)) {
      // A bracket that stays open here encloses what the sentence adds.
      if (open[0]) length = open[0].at;
      break;
    }
    if (character in closing) open.pop();
    if (character === '(' || character === '[') open.push({ bracket: character, at: length });
    if (/[/?#]/.test(character)) reading.inHost = false;
    if (chineseLetter.test(character)) reading.isChinese = true;
    else if ((reading.inHost ? /[.]/ : /[/?#&=]/).test(character)) reading.isChinese = false;
    length += character.length;
    reading.text = text.slice(0, length);
  }
  const address = text.slice(0, length).replace(trail, '');
  const host = address.slice(scheme.length).split(/[/?#:]/)[0] ?? '';
  return /_[^.]*(?:\.[^.]*)?$/.test(host) || address.length <= scheme.length ? 0 : address.length;
}

/** Where the addresses of the web stand in a text, in its order. */
export function addressesIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { index } of text.matchAll(/(?<![a-z])https?:\/\/|(?<![a-z0-9./@&=-])www\./gi)) {
    const length = index < (found.at(-1)?.end ?? 0) ? 0 : addressLength(text.slice(index));
    if (length > 0) found.push({ start: index, end: index + length });
  }
  return found;
}
