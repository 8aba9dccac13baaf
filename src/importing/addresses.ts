import type { PhrasingContent } from 'mdast';
import { addressLength } from '#language/address-end.ts';

const knownAddress = /^(?:https?:\/\/[^/]|mailto:|[#/](?!\/))/i;

function isAddress(url: string): boolean {
  return knownAddress.test(url) && URL.canParse(url, 'https://column.invalid');
}

/** The address in the form that a link needs; undefined where it cannot be linked. */
export function usableAddress(url: string): string | undefined {
  const whole = url.startsWith('//') ? `https:${url}` : url;
  return isAddress(whole) ? whole : undefined;
}

/** The address at which a picture of another site is fetched; undefined for any other address. */
export function fetchableAddress(url: string): string | undefined {
  const address = URL.parse(usableAddress(url) ?? '');
  if (!address || !/^https?:$/.test(address.protocol)) return undefined;
  address.hash = '';
  return address.href;
}

/** What GFM makes a link of where it stands bare. */
const bareAddress = /(?:https?:\/\/|www\.)[^\s<]+/gi;

/** Splits a text so that an address that cannot be linked becomes inline code, which GFM leaves alone. */
export function guardAddresses(text: string): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let end = 0;
  for (const { index, 0: address } of text.matchAll(bareAddress)) {
    const url = address.slice(0, addressLength(address));
    const scheme = /^www\./i.test(url) ? 'http://' : '';
    // What is written in brackets ends with them, and only a bare address ends before Chinese.
    if (isAddress(scheme + url) && isAddress(scheme + address.replace(/[>)\]]+$/, ''))) continue;
    if (index > end) pieces.push({ type: 'text', value: text.slice(end, index) });
    pieces.push({ type: 'inlineCode', value: address });
    end = index + address.length;
  }
  if (end < text.length || pieces.length === 0) pieces.push({ type: 'text', value: text.slice(end) });
  return pieces;
}
