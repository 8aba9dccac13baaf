import type { OverviewValue } from '#importing/overview.ts';
import type { PostLine } from '#importing/lines.ts';
import type { PersonKind } from '#schema/company.ts';

/** Somebody whom an overview names. */
export interface ReadPerson {
  name: string;
  kind: PersonKind;
  /** What the post says of the person; empty where it says nothing. */
  role: string;
  /** As it stands in the post. */
  text: string;
  line: number;
}

const posts: readonly (readonly [RegExp, string])[] = [
  [/联合创始人|共同创始人|co-?founder/i, 'co-founder'],
  [/创始人|founder/i, 'founder'],
  [/首席执行官|\bCEO\b|chief executive/i, 'chief executive'],
  [/首席技术官|\bCTO\b/i, 'chief technology officer'],
  [/首席运营官|\bCOO\b/i, 'chief operating officer'],
  [/首席财务官|\bCFO\b/i, 'chief financial officer'],
  [/首席产品官|\bCPO\b/i, 'chief product officer'],
  [/首席科学家/, 'chief scientist'],
  [/首席商务官|首席商业官/, 'chief business officer'],
  [/首席创新官/, 'chief innovation officer'],
  [/首席法务官|\bCLO\b/i, 'chief legal officer'],
  [/首席医疗官|首席医学官/, 'chief medical officer'],
  [/首席营销官|首席市场官|\bCMO\b/i, 'chief marketing officer'],
  [/首席安全官/, 'chief security officer'],
  [/总法律顾问|\bGC\b|general counsel/i, 'general counsel'],
  [/(?<!副)总裁|\bPresident\b/i, 'president'],
  [/董事长|\bChair(?:man|woman)?\b/i, 'chair'],
  [/技术顾问/, 'technical adviser'],
  [/(?<!总法律)(?<!技术)顾问|\badvis[eo]r\b/i, 'adviser'],
];
const isPost =
  /官|创始|总裁|董事|顾问|科学家|经理|负责人|总监|主管|合伙人|工程师|教授|founder|chief|officer|director|president|advis|^[A-Z]{2,4}$/i;
const isPostAlone =
  /^(?:[A-Z]{2,4}|(?:联合|共同)?创始人(?:兼|和|、|\/|&|及)?.*|首席[^\s]{1,6}.*|.*(?:官|总裁|董事长|顾问))$/;

/** The posts that a role names, in English; undefined where it names none that is known. */
export function englishRole(role: string): string | undefined {
  const found = posts
    .filter(([pattern], index) => pattern.test(role) && !(index === 1 && (posts[0]?.[0].test(role) ?? false)))
    .map(([, words]) => words);
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  const all =
    others.length === 0 ? first : `${[first, ...others.slice(0, -1)].join(', ')} and ${others.at(-1) ?? ''}`;
  return all.charAt(0).toUpperCase() + all.slice(1);
}

/** Cuts a run-on list where another “post：name” or “name：post” starts behind a comma. */
function splitRun(text: string): string[] {
  return text
    .split(/[;；]|[,，、](?=[^,，、;；：:（(]{1,40}[：:])/)
    .map((each) => each.trim().replace(/[。.；;]$/, ''))
    .filter(Boolean);
}

/** A name is short and holds no sentence. */
function isName(text: string): boolean {
  return text !== '' && text.length <= 40 && /\p{L}/u.test(text) && !/[，。；：！？:;]|\d{2}/.test(text);
}

function kindOf(role: string, label: string): PersonKind {
  if (/(?<!法律)顾问|advis[eo]r/i.test(role) && !/创始人|founder/i.test(role)) return 'adviser';
  // Who heads a list of founders with a post, and is not called one, may be none.
  const said = role === '' ? label : role;
  return /创始|founder/i.test(said) ? 'founder' : 'executive';
}

function readEntry(text: string, line: PostLine, label: string): ReadPerson | undefined {
  const [, left = '', right = ''] = /^([^：:]+?)\s*[：:]\s*(.+)$/s.exec(text) ?? [];
  const [, bare = text, beside = ''] = /^(.+?)\s*[（(]([^（）()]*)[）)]\s*$/.exec(text) ?? [];
  const common = { text: line.text, line: line.number };
  if (left === '') {
    if (!isName(bare)) return undefined;
    return { name: bare, role: beside, kind: kindOf(beside, label), ...common };
  }
  const postFirst = isPostAlone.test(left) || (isPost.test(left) && !isPost.test(right));
  const [name, post] = postFirst ? [right, left] : [left, right];
  const [, plain = name, more = ''] = /^(.+?)\s*[（(]([^（）()]*)[）)]\s*$/.exec(name) ?? [];
  if (!isName(plain)) return undefined;
  const role = more === '' ? post : `${post}（${more}）`;
  return { name: plain.trim(), role, kind: kindOf(role, label), ...common };
}

/** Reads the people of an overview; what names nobody for sure is given back as it stands. */
export function readPeople(value: OverviewValue | undefined): { people: ReadPerson[]; unread: PostLine[] } {
  const people = new Map<string, ReadPerson>();
  const unread: PostLine[] = [];
  for (const item of value?.items ?? []) {
    const bare = !/[：:]/.test(item.text) && !/[（(]/.test(item.text);
    const entries = bare
      ? item.text.split(/[、，,;；]|和(?=\s*[A-Z])/).map((each) => each.trim())
      : splitRun(item.text);
    const read = entries.filter(Boolean).map((each) => readEntry(each, item, value?.label ?? ''));
    if (read.length === 0 || read.some((each) => !each)) {
      unread.push(item);
      continue;
    }
    for (const person of read) if (person && !people.has(person.name)) people.set(person.name, person);
  }
  return { people: [...people.values()], unread };
}
