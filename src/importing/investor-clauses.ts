import { readInvestors, type InvestorNames, type NamedInvestor } from '#importing/investor-names.ts';
import { say, type Phrase } from '#wording/phrase.ts';

const listEnd = '(?:共同|联合|联手|一同|一起)?';
const leads = new RegExp(
  `(?:^|[，,。；;：:（(]|由|(?:获得?|完成|得到|宣布|来自)了?)((?:[^，,。；;：:由（(]|[（(][^（）()]*[）)]|(?<=(?:Inc|Ltd|Co|Corp)\\.?),)+?)${listEnd}领[投头]`,
);
const joins =
  /(?:^|[，,。；;：:]|由)((?:[^，,。；;：:由（(]|[（(][^（）()]*[）)])+?)(?:等[^，。；]{0,8})?(?:也|均|都)?(?:继续)?(?:跟投|参投|参与(?:其中|投资|跟投|了(?:本轮|此轮|该轮|投资)?)?|支持)/;
const lists =
  /(?:其他|主要|现有|老)?(?:投资方|投资者|投资人|投资机构|参与者|参与方|参投方|跟投方|股东)(?:还|也|均|则)?(?:包括|包含|为|是|有|：|:)了?\s*([^。；;]+)/;
const from =
  /(?:来自|获得?(?:了)?(?:来自)?|获)\s*((?:[^，,。；;：:\d（(]|[（(][^（）()]*[）)])+?)的?\s*(?:(?:[A-Z]\+?|种子|天使|风险|战略)轮?)?(?:融资|投资|注资|战略投资)/;
const leadLabel =
  /(?:^|[，,。；;（(])\s*领[投头](?!的|了)(?:方|机构|人)?(?:为|是|包括)?\s*[:：]?\s*([^，。；;）)]+)/;
const joinLabel =
  /(?:^|[，,。；;（(])\s*(?:跟投|参投)(?!的|了)(?:方|机构|人)?(?:为|是|包括)?\s*[:：]?\s*([^，。；;）)]+)/;
const ledIn = /\bled by\s+([^.;。；(]+?)(?=,?\s+(?:with|and (?:joined|backed)|in\b)|[.;。；(]|$)/i;
const withIn = /\bwith (?:participation from|the participation of)\s+([^.;。；(]+)/i;

/** Who took part in a round. */
export interface RoundParties {
  lead: NamedInvestor[];
  participants: NamedInvestor[];
}

/** Reads who led and who joined a round; a list that does not consist of names is reported as unread. */
export function investorsOf(text: string, names: InvestorNames, guesses: Phrase[]): RoundParties {
  const parts: RoundParties = { lead: [], participants: [] };
  let rest = text;
  const take = (pattern: RegExp, part: keyof RoundParties): boolean => {
    const match = pattern.exec(rest);
    const words = match?.[1];
    // “获得了种子轮融资” names a round where an investor may stand.
    if (!match || words === undefined || /^[^、]*轮$|^(?:新|最新|一|首)/.test(words.trim())) return false;
    const read = readInvestors(words, names);
    rest = `${rest.slice(0, match.index)}，${rest.slice(match.index + match[0].length)}`;
    if (!read) {
      guesses.push(say('import.no-investors', { text: words.trim() }));
      return true;
    }
    if (read.generic.length > 0) guesses.push(say('import.nobody', { names: read.generic }));
    const known = [...parts.lead, ...parts.participants];
    for (const each of read.named)
      if (!known.some(({ name, id }) => name === each.name || (id !== undefined && id === each.id))) {
        parts[part].push(each);
        known.push(each);
      }
    return true;
  };
  const hasLead = take(leadLabel, 'lead') || take(leads, 'lead') || take(ledIn, 'lead');
  let joined = false;
  for (const pattern of [joinLabel, lists, joins, joins, withIn])
    joined = take(pattern, 'participants') || joined;
  if (!hasLead && !joined) take(from, 'participants');
  return parts;
}
