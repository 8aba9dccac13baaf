import { prefixSource } from '#language/figures/currencies.ts';
import { readChineseAmount, readChineseFraction, readChineseMagnitude } from '#language/figures/chinese.ts';
import { readChineseDate, readIsoDate } from '#language/figures/dates.ts';
import type { FigureRules } from '#language/figures/figure-rules.ts';
import { readStroke, yearReader } from '#language/figures/plain-readers.ts';
import { objectMark } from '#language/figures/runs.ts';
import { latinNameBefore, passAddress, passTrap } from '#language/figures/traps.ts';

/** What may stand before the name of a round in Chinese without being a name: dates, verbs, ordinals. */
const filler =
  /(?:领投|参投|跟投|公布|宣布|完成|获得|拿到|融到|融得|启动|开始|规模|金额|融资|最近|半年|此前|之前|后来|随后|当时|当月|当天|同年|同月|次年|今年|去年|前年|上述|所有|最早|最新|最后|第[一二三四五六七八九十]|年底|年初|年中|[\d\s年月日初底中旬上下末季度春夏秋冬又再也先即将在是的了后前由于从到以这那本该其笔一几两轮次：“”（）])+/g;

/** How figures are read in Chinese. */
export const zh: FigureRules = {
  candidate: new RegExp(
    `${objectMark}|${prefixSource}\\s?(?=\\d)|\\d|[一二两三四五六七八九十百千万亿零〇半过]|上个?世纪`,
    'g',
  ),
  readers: [
    passAddress,
    readIsoDate,
    readChineseDate,
    passTrap,
    readChineseFraction,
    readStroke,
    yearReader(readChineseAmount, latinNameBefore),
    readChineseAmount,
    readChineseMagnitude,
  ],
  joint: /^\s*(?:[年月日]\s*)?(至|到|[-–—~～]+|、|和|与|或|,|，)\s*$/,
  approximations: [
    [/(?:不到|不足|低于|少于|最多|至多|以内)\s*$/, 'less'],
    [/(?:超过|逾|超|多于|高于|至少|不少于|上)\s*$/, 'more'],
    [/(?:约|大约|约合|约为|近|将近|接近|大概|差不多)\s*$/, 'about'],
  ],
  isMore: (text, start, end) =>
    /多|余/.test(text.slice(start, end)) || /^\s*[多余]/.test(text.slice(end, end + 2)),
  subjects: {
    names: /(?<![A-Za-z\d])(?![A-Z]{2,3}(?![A-Za-z\d]))[A-Za-z][A-Za-z\d&.]+/g,
    pronouns: /公司|它|本期的主角/,
    mayName: (words) => {
      const clause = words.split(/[，。；、,;]/).at(-1) ?? '';
      return /\p{Script=Han}{2}/u.test(clause.replace(filler, ' '));
    },
  },
};
