import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Unreadable, type LeftOut } from '#importing/readers/reader.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** No document lies deeper. */
const mostDepth = 500;
/** No document has more styles, or more kinds of elements. */
const mostKinds = 2000;

/** Elements of WordprocessingML that mammoth reads, or that hold no words; what lies in others is in no text. */
const read =
  /^(?:document|body|p|r|t|delText|tab|br|sym|hyperlink|tbl|tr|tc|sdt|sdtContent|sdtPr|customXml|ins|moveTo|object|smartTag|drawing|pict|roundrect|shape|textbox|txbxContent|inline|anchor|imagedata|group|rect|Fallback|AlternateContent|[pr]Pr|tbl(?:Pr|Grid)|t[rc]Pr|sectPr|footnotes?|endnotes?)$/;

/** Elements for which something stands in the text, or nothing, but no words. */
const partsWords =
  /^(?:tab|br|cr|sym|noBreakHyphen|softHyphen|(?:foot|end)noteReference|sdt|drawing|pict|object)$/;

/** Of elements that mammoth passes over, why their words are left out. */
const reasons: Record<string, Phrase> = {
  del: say('import.drop.deleted'),
  moveFrom: say('import.drop.deleted'),
  oMath: say('import.drop.formula'),
  oMathPara: say('import.drop.formula'),
};

const unread = say('import.drop.unread');

/**
 * Reads a part of a document event by event.
 *
 * @throws {Unreadable} where it is no sound XML, or no document is like it
 */
export function readPart(
  xml: string,
  on: {
    open?: (tag: SaxesTagNS) => void;
    text?: (words: string) => void;
    close?: (tag: SaxesTagNS) => void;
  },
): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('error', ({ message }) => {
    throw new Unreadable(say('import.not-word', { problem: message }));
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > mostDepth) throw new Unreadable(say('import.too-deep'));
    on.open?.(tag);
  });
  parser.on('text', (words) => on.text?.(words));
  parser.on('closetag', (tag) => {
    depth -= 1;
    on.close?.(tag);
  });
  parser.write(xml.replace(/^\uFEFF/, '')).close();
}

/** What an attribute says, whatever its prefix. */
export const attributeOf = ({ attributes }: SaxesTagNS, name: string): string =>
  Object.values(attributes).find(({ local }) => local === name)?.value ?? '';

/** An element that holds words, or leaves them out for a reason. */
interface Holder {
  depth: number;
  reason?: Phrase;
  words: string[];
  /** What stands for the same in newer programs. */
  choice?: LeftOut;
}

/** The words of a part of a document: those that come along, and those that do not. */
export interface PartWords {
  words: string;
  left: LeftOut[];
}

/**
 * The words of the text of a document, or of its notes.
 *
 * @param contents the ids of the styles of the lines of a table of contents
 */
export function wordsOfPart(xml: string, contents: ReadonlySet<string> = new Set()): PartWords {
  const left: LeftOut[] = [];
  const kinds = new Set<string>();
  // What holds words now, the innermost last; a reason where they are left out.
  const holders: Holder[] = [{ depth: 0, words: [] }];
  let depth = 0;
  let isText = false;
  readPart(xml, {
    open(tag) {
      const { local } = tag;
      depth += 1;
      isText = local === 't' || local === 'delText';
      if (local === 'pStyle' || local === 'rStyle') {
        const style = attributeOf(tag, 'val');
        kinds.add(`${local} ${style}`);
        const paragraph = holders.at(-1);
        if (paragraph && local === 'pStyle' && contents.has(style))
          paragraph.reason = say('import.drop.contents');
      }
      kinds.add(local);
      // Mammoth compares what it has to say of each with all that it has said.
      if (kinds.size > mostKinds) throw new Unreadable(say('import.not-word', { problem: `<${local}>` }));
      const isLeft = holders.some((each) => each.reason !== undefined);
      if (
        local === 'graphicData' &&
        !isLeft &&
        !/(?:picture|Shape|Group|Canvas)$/.test(attributeOf(tag, 'uri'))
      )
        left.push({ text: attributeOf(tag, 'uri').replace(/^.*\//, ''), reason: say('import.drop.drawing') });
      const reason = isLeft || read.test(local) ? undefined : (reasons[local] ?? unread);
      if (reason) holders.push({ depth, reason, words: [] });
      else if (local === 'p' || local === 'AlternateContent') holders.push({ depth, words: [] });
    },
    text(words) {
      if (isText) holders.at(-1)?.words.push(words);
    },
    close({ local }) {
      const holder = holders.at(-1);
      if (holder?.depth === depth) {
        holders.pop();
        const text = holder.words.join('');
        const around = holders.at(-1);
        // What newer programs show is there for older ones too, as a rule.
        if (local === 'Choice' && around) around.choice = { text: text.trim(), reason: unread };
        else if (holder.reason === undefined) around?.words.push(text, '\n');
        else if (text.trim() !== '') left.push({ text: text.trim(), reason: holder.reason });
        if (holder.choice && holder.choice.text !== '' && text.trim() === '') left.push(holder.choice);
      }
      if (partsWords.test(local)) holders.at(-1)?.words.push(' ');
      depth -= 1;
      isText = false;
    },
  });
  return { words: holders.flatMap(({ words }) => words).join(''), left };
}

/** The texts of all paragraphs of a part, such as a header. */
export function textOfPart(xml: string): string {
  const words: string[] = [];
  let isText = false;
  readPart(xml, {
    open({ local }) {
      isText = local === 't';
    },
    text(text) {
      if (isText) words.push(text);
    },
    close({ local }) {
      isText = false;
      if (local === 'p') words.push('\n');
    },
  });
  return words.join('').replace(/\n+/g, '\n').trim();
}

/** The comments of a document, each with all of its paragraphs. */
export function commentsIn(xml: string): string[] {
  const comments: string[] = [];
  let words: string[] = [];
  readPart(xml, {
    text(text) {
      words.push(text);
    },
    close({ local }) {
      if (local === 'p') words.push(' ');
      if (local !== 'comment') return;
      comments.push(words.join('').replace(/\s+/g, ' ').trim());
      words = [];
    },
  });
  return comments.filter(Boolean);
}

/** What a document says of itself, by the names of Dublin Core (ECMA-376, part 2, 11): `title`, `creator`, `created`. */
export function propertiesIn(xml: string): Map<string, string> {
  const properties = new Map<string, string>();
  let words = '';
  readPart(xml, {
    open() {
      words = '';
    },
    text(text) {
      words += text;
    },
    close({ local }) {
      if (words.trim() !== '') properties.set(local, words.trim());
      words = '';
    },
  });
  return properties;
}
