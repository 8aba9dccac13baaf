/** The names that tell of whom a sentence speaks. */
export interface SubjectNames {
  /** Those of the company itself. */
  own: readonly string[];
  /** Those that stand beside it without being spoken of: investors, people, products, publishers. */
  beside: readonly string[];
}

const functionWords =
  'The|This|That|These|Those|An?|In|On|At|By|It|Its|They|Their|He|She|His|Her|We|Our|One|Two|Three|Four|Five|After|Before|When|While|With|For|From|Of|To|As|If|But|And|Or|So|Then|There|Here|Now|More|Most|Less|About|Another|Other|Both|Each|All|Some|Earlier|Later|Last|Next|First|Second|Since|Until|Only|Even|Still|Yet|Today|Together|What|Which|Who|How|Not|No|Over|Under|Between|Investors?|Founders?|Company|Series|Seed|Angel|Round|Money|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const nameTokens = {
  en: new RegExp(
    `(?<![\\p{L}\\d’'-])(?!(?:${functionWords})(?![\\p{L}\\d]))(?:\\p{Lu}[\\p{L}\\d]|[a-z]{1,2}\\p{Lu})[\\p{L}\\d&.-]*`,
    'gu',
  ),
  zh: /(?<![A-Za-z\d])(?![A-Z]{2,3}(?![A-Za-z\d]))[A-Za-z][A-Za-z\d&.]+/g,
};
const pronouns = {
  en: /\b(?:[Tt]he|[Tt]his) (?:[\w-]+ ){0,3}(?:company|firm|start-?up|business|maker)\b|(?<![\w])[Ii]ts?\b/,
  zh: /公司|它|本期的主角/,
};
/** What may stand before the name of a round in Chinese without being a name: dates, verbs, ordinals. */
const chineseFiller =
  /(?:领投|参投|跟投|公布|宣布|完成|获得|拿到|融到|融得|启动|开始|规模|金额|融资|最近|半年|此前|之前|后来|随后|当时|当月|当天|同年|同月|次年|今年|去年|前年|上述|所有|最早|最新|最后|第[一二三四五六七八九十]|年底|年初|年中|[\d\s年月日初底中旬上下末季度春夏秋冬又再也先即将在是的了后前由于从到以这那本该其笔一几两轮次：“”（）])+/g;

/** Blanks names, so that offsets stay. */
function without(text: string, names: readonly string[]): string {
  return names.reduce(
    (rest, name) => (name.length > 1 ? rest.replaceAll(name, ' '.repeat(name.length)) : rest),
    text,
  );
}

const longestFirst = (names: readonly string[]): string[] => [...names].sort((a, b) => b.length - a.length);

/**
 * Tells whether a sentence speaks, at an offset, of somebody else than a company, or may do so: then the nearest name
 * before it, or else after it, is neither the company’s nor one that stands beside it.
 *
 * @param needsSubject whether a sentence that names nobody speaks of somebody else: nothing else in it is of the company
 */
export function speaksOfAnother(
  text: string,
  at: number,
  { own, beside }: SubjectNames,
  locale: 'zh' | 'en',
  needsContext: boolean,
): boolean {
  const known = without(text, longestFirst(beside.filter((name) => !own.includes(name))));
  const owned = longestFirst(own).flatMap((name) =>
    Array.from(known.matchAll(new RegExp(RegExp.escape(name), 'g')), ({ index }) => index),
  );
  const rest = without(known, longestFirst(own));
  const foreign = Array.from(rest.matchAll(nameTokens[locale]), ({ index }) => index);
  const last = (places: readonly number[]): number =>
    places.reduce((found, place) => (place < at ? Math.max(found, place) : found), -1);
  const [ownBefore, foreignBefore] = [last(owned), last(foreign)];
  if (ownBefore !== -1 || foreignBefore !== -1) return foreignBefore > ownBefore;
  if (owned.length > 0) return Math.min(...foreign, Infinity) < Math.min(...owned);
  if (foreign.length > 0) return true;
  if (pronouns[locale].test(rest)) return false;
  return needsContext || (locale === 'zh' && namesInChinese(rest.slice(0, at)));
}

/** Whether words of Chinese before a round leave something that may be a name. */
function namesInChinese(words: string): boolean {
  const clause = words.split(/[，。；、,;]/).at(-1) ?? '';
  return /\p{Script=Han}{2}/u.test(clause.replace(chineseFiller, ' '));
}
