import type { FundingClaim } from '#language/funding-claims.ts';
import type { RoundMention } from '#language/round-mentions.ts';
import type { Sentence } from '#language/sentences.ts';

/** A sentence with such words tells a plan, a rumour or another version. */
const unsettled = new RegExp(
  [
    '计划|打算|拟|寻求|即将|洽谈|在谈|传闻|据传|盛传|风传|所谓|未经证实|未证实|没有证实|帖子|分析(?:师|者|人士)|可能|或许|如果|假如|若|说法|写作|写成|写的是|另有|另一|误|笔误|版本|分歧|出入|不一|不同',
    '\\b(?:plan(?:s|ned|ning)?|seek(?:s|ing)?|sought|in talks|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|would|could|may (?:be|have|also|not)|might|if|supposed(?:ly)?|so-called|rumou?r(?:s|ed)?|unconfirmed|unverified|alleged(?:ly)?|analysts?|another (?:report|version|account|outlet)|other (?:reports|accounts)|wrong(?:ly)?|mistaken(?:ly)?|misprint|slip|version|differ(?:s|ent)?|whereas|a post|posts?)\\b',
  ].join('|'),
  'i',
);

/** A sentence with such words adds amounts, sets one against another, tells a part of one or speaks of other money. */
const reckoned = new RegExp(
  [
    '合计|总计|共计|一共|总共|累计|总额|总数|总和|之和|相加|加起来|算上|连同|合起来|其中|差额|相差|多出|余下|剩下|股份|股权|债|比.{0,12}(?:多|少|高|低)|倍',
    '收入|营收|利润|亏损|销售|成本|罚款|罚金|赔偿|诉讼|收购|售价|定价|身价|奖金|年薪|订单|合同',
    '\\b(?:total(?:s|led|ed|ing)?|sum(?:s|med)?|together|combined|altogether|in all|cumulative(?:ly)?|add(?:s|ed)? up|includ(?:es?|ed|ing)|excluding|of which|of that|of it|difference|remaining|remainder|stake|shares?|equity|debt|loan|than the|revenues?|sales|profits?|loss(?:es)?|costs?|fines?|lawsuit|damages|acqui(?:re[sd]?|ring|sition)|prices?|sal(?:ary|aries)|orders?|contracts?|more than (?:all|both|twice)|times)\\b',
  ].join('|'),
  'i',
);

/** What one party paid into a round is not the round. */
const paidBefore =
  /(?:投了?|投入了?|出资|注资|认购|掏出?|拿出)\s*(?:[约近逾]\s*)?$|\b(?:put|puts|putting|invest(?:s|ed|ing)?|contribut(?:e[sd]?|ing)|committ?(?:s|ed|ing)?|paid|pa(?:ys|ying)|provid(?:e[sd]?|ing)|chipp(?:ed|ing))\b[^,;]{0,30}$/i;
const paidAfter =
  /^\s*(?:来自|出自|由.{0,8}(?:自己|本人)|里|中)|^\s*(?:into|from|apiece|each|of (?:it|that|which|this|the))\b/i;
const paidRound = /^\s*(?:里|中(?!的))/;

/** The words close to a claim, from a little before it to the end of its clause. */
function closeTo(words: string, { start, figure }: FundingClaim): string {
  const after = words.slice(figure.end);
  return words.slice(Math.max(0, start - 24), figure.end) + after.slice(0, /[，,；;。]|$/.exec(after)?.index);
}

/** Whether the words around a claim (a plan, a rumour, a sum of rounds, another party) rule out comparing it with the company’s file. */
export function isReserved(
  { text }: Sentence,
  claim: FundingClaim,
  mentions: readonly RoundMention[],
): boolean {
  const { kind, figure, close } = claim;
  let words = text;
  // The names and figures themselves must not count: “债务融资”, “more than”.
  for (const { start, end } of [...mentions, figure])
    words = words.slice(0, start) + ' '.repeat(end - start) + words.slice(end);
  if (unsettled.test(words)) return true;
  if (kind === 'valuation') return false;
  return (
    reckoned.test(close ? closeTo(words, claim) : words) ||
    paidBefore.test(text.slice(0, figure.start)) ||
    paidAfter.test(text.slice(figure.end)) ||
    mentions.some(({ end }) => paidRound.test(text.slice(end)))
  );
}
