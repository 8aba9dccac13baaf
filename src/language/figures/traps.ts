import { addressLength } from '#language/address-end.ts';
import { matchAt, type Passed } from '#language/figures/reading.ts';

/** Units that stand right at their number: 230MB, 4nm. */
const unit =
  '(?:[KMGTPE]i?B(?:/s|ps)?|[kKMGT]?bps|[kKMGT]b(?:/s)?|[nμumck]m|mm|k?g|mg|kWh|MWh|GWh|[kMGT]?W|[kMG]?Hz|mAh|Ah|k?V|ms|[TP]?FLOPS|TOPS|fps|FPS|bit|px|PB|L|mL|ml|°C?|min|hrs?|h)(?![A-Za-z])';
const glued = new RegExp(
  `[\\d.,]*\\d(?=${unit}|(?:x|X|×|k|K|M|m|mn|bn|B|b|tn|T|USD|EUR|GBP|CNY|RMB|ETH|BTC|APE)(?![A-Za-z\\d])|[’']?s(?![A-Za-z]))`,
  'y',
);
const wholeName = /[\w.,:/×-]*\w(?:\s\d+[A-Za-z]\w*)*/y;
const shapes: readonly RegExp[] = [
  // A telephone number, a number of a book: three groups or more, or long groups.
  /\d+(?:-\d+){2,}(?![A-Za-z])/y,
  /0\d{2,3}-\d{6,}/y,
  /\d{1,3}(?: \d{3,4}){2,}(?![\d.])/y,
  /\d{11,}(?!\.\d|\s*(?:美元|元|dollars))/y,
  // A version, an address of the network.
  /\d+\.\d+\.\d+(?:\.\d+)*/y,
  // A time, a ratio.
  /\d+\s?[:：]\s?\d+(?:[:：]\d+)*(?:\s?[ap]\.?m\b\.?)?/y,
  /\d{1,2}\s?(?:[ap]\.m\.|[ap]m\b|[AP]M\b|o[’']clock)/y,
  /\d{1,2}\s*(?:点(?!五|\d|建)|时(?!间|代|候))(?:\s*\d{1,2}\s*分(?!之|钟)|钟|整|半|左右)?/y,
  // 24/7, 7×24, 1920×1080, 8x7
  /\d+\s?[×x*]\s?\d+(?!\d|(?:\.[\d.]*)?\s*[万亿])/y,
  /24\/7|9\/11/y,
  // 007, 02
  /0\d+(?![\d.]*[,\d])/y,
  // 21st, 3rd
  /\d+(?:st|nd|rd|th)(?![a-z])/y,
  // 5 号, 3.0 版
  /\d+(?:\.\d+)?\s*(?:号(?!称|召)|版(?!权|图|块|税))/y,
  /\d+\s*世纪/y,
  /\d+\.\d+\s*[章节]/y,
  // The resolution of a picture.
  /[2458]K(?![A-Za-z])/y,
  // Fortune 500, 36氪: names.
  /\d+\s?强(?!于|大|化|度|调)/y,
  /360(?=\s?(?:公司|集团|安全|搜索|金融|数科))|58(?=\s?同城)|36(?=\s?氪)|500(?= (?:Startups|Global))/y,
];

const nouns =
  'issue|section|chapter|page|version|step|level|layer|phase|tier|type|rule|room|figure|table|note|footnote|part|volume|vol\\.|no\\.|number|article|grade|class|stage|channel|line|model|generation';
const labelled = new RegExp(
  `(?:\\b(?:${nouns})s?\\s|[#№§]\\s?|\\b(?:No|Nos|Vol|Fig|Ch|Sec|pp?|Art)\\.?\\s|编号\\s?|(?:^|[（(，。、见如]|如)\\s*[图表]\\s?|版本\\s?|(?:标普|纳斯达克|沪深|日经|富时|罗素|财富|Fortune|S&P|Nasdaq|Forbes|Russell|FTSE|RFC|ISO|IEEE)\\s?)$`,
  'i',
);
const label = /\d+(?:\.\d+)*(?:\s?(?:[–—-]|,|and|to)\s?\d+(?!\d|(?:[,.][\d,.]*)?\s?(?:%|[a-z])))?/y;
const chineseOrdinal = /第\s*$/;
const ordinals = /[\d.]+(?:\s?(?:[–—～~、和与至到-]|,)\s?(?:第\s?)?\d+(?=\s?[期届代章节条款版季轮位号]))*/y;
const numeralOrdinals = /[零〇一二两三四五六七八九十百千\d]+/y;

/** What a letter before a number makes of it: GPT-4, H100, INT8, X1. */
const letterBefore = /[A-Za-z_][-_./]?$/;
const time = /(?:^|[^A-Za-z])(?:mid|pre|post|early|late|since|circa|sub|under|over|near|all)-$/i;

const halfYear = /(?:19|20)\d{2}(?=[QH][1-4](?!\d))/y;

/** Passes over the rest of an address of the web. */
export function passAddress(text: string, at: number): Passed | undefined {
  const start = Math.max(text.lastIndexOf('http', at), text.lastIndexOf('www.', at));
  const end = start + (start === -1 || at - start > 200 ? 0 : addressLength(text.slice(start)));
  return end > at ? { end } : undefined;
}

/** Passes over what only looks like a figure: a label, a version, a time, the number within a name. */
export function passTrap(text: string, at: number): Passed | undefined {
  const before = text.slice(Math.max(0, at - 24), at);
  if (chineseOrdinal.test(before)) {
    const match = matchAt(ordinals, text, at) ?? matchAt(numeralOrdinals, text, at);
    return match && { end: at + match[0].length };
  }
  if (!/\d/.test(text[at] ?? '')) return undefined;
  const fiscal = /(?:^|[^A-Za-z])(?:FY|CY)$/.test(before);
  if (matchAt(halfYear, text, at)) return undefined;
  if (letterBefore.test(before) && !time.test(before) && !fiscal) {
    const match = matchAt(wholeName, text, at);
    return { end: at + (match?.[0].length ?? 1) };
  }
  if (/\+\d{0,3}[ -]?$/.test(before) && matchAt(/\d{1,4}(?:[ -]\d{2,4}){2,}/y, text, at))
    return { end: at + (matchAt(/[\d -]*\d/y, text, at)?.[0].length ?? 1) };
  for (const shape of shapes) {
    const match = matchAt(shape, text, at);
    if (match) return { end: at + match[0].length };
  }
  if (labelled.test(before)) {
    const match = matchAt(label, text, at);
    if (match) return { end: at + match[0].length };
  }
  const isGlued = /[\d.,]*\d[A-Za-z]/y;
  if (matchAt(isGlued, text, at) && !matchAt(glued, text, at))
    return { end: at + (matchAt(/[\w.,]*\w/y, text, at)?.[0].length ?? 1) };
  return undefined;
}

/** Words that open an English sentence or phrase with a capital and are no names. */
const openers = new Set(
  'a about above across after again all almost already also although always among an and another any are around as at barely because been before behind below beneath besides between beyond both but by come could despite down during each either even every exactly except few fewer fifth first for fourth from had half has have here his how however if in including inside into is it its just last less like many merely more most much near nearly neither next no nor not now of off on once only onto or other our out over own past per perhaps plus roughly second several she should since so some still such than that the their then there these they third this those though through throughout thus till to together toward towards under unless until up upon versus via was we were what when where whether which while who whose why will with within without would yet you your spring summer autumn fall winter january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Whether the word before a number forms a name with it. */
export type NameBefore = 'name' | 'opening' | undefined;

/** Tells whether the word before a number makes a name with it in Chinese, where Latin letters are mostly names. */
export function latinNameBefore(text: string, at: number): NameBefore {
  const word = /([A-Za-z][\w.+’'&-]*)\s?$/.exec(text.slice(Math.max(0, at - 40), at))?.[1];
  return word === undefined || word.endsWith('.') ? undefined : 'name';
}

/**
 * Tells whether the word before a number may make a name with it in English, as in Magic Leap 2: `opening` where the word
 * has its capital from the start of a sentence perhaps.
 */
export function capitalBefore(text: string, at: number): NameBefore {
  const before = text.slice(Math.max(0, at - 40), at);
  const match = /([A-Z][\w.+’'&-]*)\s$/.exec(before);
  const word = match?.[1];
  if (!match || !word) return undefined;
  if (/[.’']$/.test(word) || openers.has(word.toLowerCase())) return undefined;
  const start = at - before.length + match.index;
  const lead = text.slice(Math.max(0, start - 3), start);
  const opens = start === 0 || /(?:[.!?:;—–]\s|[“"(\n]|\.”\s)$/.test(lead);
  if (opens && /(?:ly|ing|ed)$/.test(word)) return undefined;
  return opens ? 'opening' : 'name';
}
