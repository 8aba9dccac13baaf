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

/** A quotation, a bracket or the whole: the characters in it, without those of the passages inside it. */
interface Group {
  closing: string;
  /** Offsets of its own characters. */
  places: number[];
}

/** Cuts a text into its quotations and brackets; what is not closed is a part of what is around it. */
function groupsOf(text: string): Map<number, Group> {
  const groups = new Map<number, Group>();
  const open: Group[] = [{ closing: '', places: [] }];
  const put = (place: number): void => {
    const group = open.at(-1);
    if (!group) return;
    group.places.push(place);
    groups.set(place, group);
  };
  for (let place = 0; place < text.length; place += 1) {
    const character = text.charAt(place);
    if (open.length > 1 && open.at(-1)?.closing === character) open.pop();
    put(place);
    const closing = pairs[character];
    if (closing !== undefined && text.includes(closing, place + 1)) open.push({ closing, places: [] });
  }
  return groups;
}

/** What ends a sentence in either language. */
const sentenceEnd = /[。！？!?\n]|\.(?=\s|$)/;

function countMatches(text: string, pattern: RegExp): number {
  return Array.from(text.matchAll(pattern)).length;
}

/** Whether words are a Chinese sentence or an English one; undefined for names, figures and nothing at all. */
function scriptOf(words: string): 'han' | 'latin' | undefined {
  // Names begin with a capital in both languages; an English sentence has other words too, each as long as two characters.
  const han = countMatches(words, /\p{Script=Han}/gu);
  const latin = 2 * countMatches(words, /(?<![\p{L}\p{N}’'])[a-z][a-z’']+(?![\p{L}\p{N}])/gu);
  return han === latin ? undefined : han > latin ? 'han' : 'latin';
}

/** Tells in which script the sentence or the quotation around each place of a text is. */
export class ScriptContext {
  readonly #text: string;
  readonly #groups: Map<number, Group>;

  constructor(text: string) {
    this.#text = text;
    this.#groups = groupsOf(text);
  }

  /** The script around a passage, which has no say itself; undefined where there are only names and figures. */
  around(start: number, end: number): 'han' | 'latin' | undefined {
    const group = this.#groups.get(start) ?? this.#groups.get(start - 1);
    const words = (isWanted: (place: number) => boolean): string =>
      (group?.places ?? []).flatMap((place) => (isWanted(place) ? this.#text.charAt(place) : [])).join('');
    const before =
      words((place) => place < start)
        .split(sentenceEnd)
        .at(-1) ?? '';
    // What ends a sentence belongs to it, not to the next.
    const isLast = sentenceEnd.test(this.#text.slice(start, end + 1).trimStart());
    const after = isLast ? '' : (words((place) => place >= end).split(sentenceEnd)[0] ?? '');
    return scriptOf(`${before} ${after}`);
  }
}
