/** Marks that open a passage of its own inside a sentence, with those that close it. */
const pairs: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '【': '】',
  '（': '）',
  '(': ')',
};

/** A quotation, a bracket or the whole, without the passages inside it. */
interface Group {
  closing: string;
  /** Where its characters stand in the text, in order. */
  places: number[];
}

/** What is known of a group at each of its characters and at its end. */
interface Counted {
  /** Where the sentence starts and ends that a character belongs to. */
  starts: number[];
  ends: number[];
  /** How many Chinese characters, and how many English words, stand before a character. */
  han: number[];
  latin: number[];
}

/** Cuts a text into its quotations and brackets; what is not closed is a part of what is around it. */
function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  const open: Group[] = [{ closing: '', places: [] }];
  for (let place = 0; place < text.length; place += 1) {
    const character = text.charAt(place);
    if (open.length > 1 && open.at(-1)?.closing === character) open.pop();
    const group = open.at(-1);
    if (!group) continue;
    group.places.push(place);
    groups[place] = group;
    const closing = pairs[character];
    if (closing !== undefined && text.includes(closing, place + 1)) open.push({ closing, places: [] });
  }
  return groups;
}

/** What ends a sentence in either language. */
const sentenceEnd = /[。！？!?\n]|\.(?=\s|$)/g;
const hanCharacter = /\p{Script=Han}/gu;
/** Names begin with a capital in both languages; an English sentence has other words too. */
const latinWord = /(?<![\p{L}\p{N}’'])[a-z][a-z’']+(?![\p{L}\p{N}])/gu;

/** How many matches of a pattern start before each place of a text, and before its end. */
function countBefore(text: string, pattern: RegExp): number[] {
  const counts = Array<number>(text.length + 1).fill(0);
  for (const { index } of text.matchAll(pattern)) counts[index + 1] = 1;
  for (let place = 1; place <= text.length; place += 1)
    counts[place] = (counts[place] ?? 0) + (counts[place - 1] ?? 0);
  return counts;
}

function count(words: string): Counted {
  const [starts, ends] = [Array<number>(words.length + 1), Array<number>(words.length + 1)];
  const borders = Array.from(words.matchAll(sentenceEnd), ({ index }) => index);
  let start = 0;
  for (const end of [...borders, words.length]) {
    starts.fill(start, start, end + 1);
    ends.fill(end, start, end + 1);
    start = end + 1;
  }
  return { starts, ends, han: countBefore(words, hanCharacter), latin: countBefore(words, latinWord) };
}

/** Tells in which script the sentence or the quotation around each place of a text is. */
export class ScriptContext {
  readonly #text: string;
  readonly #groups: Group[];
  readonly #counted = new Map<Group, Counted>();

  constructor(text: string) {
    this.#text = text;
    this.#groups = groupsOf(text);
  }

  #count(group: Group): Counted {
    const known =
      this.#counted.get(group) ?? count(group.places.map((place) => this.#text.charAt(place)).join(''));
    this.#counted.set(group, known);
    return known;
  }

  /** The script around a passage, which has no say itself; undefined where there are only names and figures. */
  around(start: number, end: number): 'han' | 'latin' | undefined {
    const group = this.#groups[start] ?? this.#groups[start - 1];
    if (!group) return undefined;
    const { starts, ends, han, latin } = this.#count(group);
    const [from, to] = [indexOf(group.places, start), indexOf(group.places, end)];
    // What ends a sentence belongs to it, not to the next.
    const isLast =
      this.#text
        .slice(start, end + 1)
        .trimStart()
        .search(sentenceEnd) !== -1;
    const between = (counts: number[]): number => {
      const before = (counts[from] ?? 0) - (counts[starts[from] ?? 0] ?? 0);
      return isLast ? before : before + (counts[ends[to] ?? 0] ?? 0) - (counts[to] ?? 0);
    };
    // An English word is as long as two characters.
    const [chinese, english] = [between(han), 2 * between(latin)];
    return chinese === english ? undefined : chinese > english ? 'han' : 'latin';
  }
}

/** The index of the first of some sorted numbers that is not below a number. */
function indexOf(sorted: readonly number[], number: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
