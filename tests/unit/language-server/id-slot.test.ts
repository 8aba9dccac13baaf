import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idSlotAt } from '#language-server/id-slot.ts';

const original = 'issues/001-one/zh.mdx';
const head = (line: string): string => `---\n${line}\n---\n\n正文。\n`;
const body = (line: string): string => `---\ntitle: x\n---\n\n${line}\n`;

/** Texts with the caret at `|`, and the kind and id that stand there. */
const cases: [file: string, text: string, found: string | undefined][] = [
  [original, head('company: gr|oq'), 'company groq'],
  [original, head('companies: [groq, nv|idia]'), 'company nvidia'],
  [original, head('tags: [😀 芯片, ai|'), 'tag ai'],
  [original, head('tags: [ai,|]'), 'tag '],
  [original, head('tags:\n- ai\n- ch|ips'), 'tag chips'],
  [original, head('authors:\n  - on|e'), 'author one'],
  [original, head('translators: [|]'), 'author '],
  [original, head('title: company|'), undefined],
  [original, head('pictures:\n  a.png: {credit: x|}'), undefined],
  [original, head('references:\n  - id: cnbc|'), undefined],
  [original, body('company: groq|'), undefined],
  [original, body('句子<Cite id="cnbc-20|17" />。'), 'reference cnbc-2017'],
  [original, body('句子<Cite id="|'), 'reference '],
  [original, body('<Cite id="a" /> 之后|'), undefined],
  [original, body('<Profile company="gr|oq" />'), 'company groq'],
  [original, body('融到<Money round="series-|d" />。'), 'round series-d'],
  [original, body('融到<Money round=ser|'), 'round ser'],
  [original, body('融到<Money company="groq" round="|'), 'round  of groq'],
  [original, body('融到<Money\n  round="|"\n  company="groq"\n/>。'), 'round  of groq'],
  [original, body('<Money round="|" /> 与 <Money company="groq" round="seed" />'), 'round '],
  [original, body('<Money round="seed" company="gr|oq" />'), 'company groq'],
  [original, body('<Money amount="USD 6|40M" />'), undefined],
  [original, body('<Money round="seed" |/>'), undefined],
  [original, body('<Drawing src="./mem|ory.yaml" />'), 'drawing ./memory.yaml'],
  [original, body('<Drawing src="./my mem|ory.yaml" />'), 'drawing ./my memory.yaml'],
  [original, body('<Drawing src="./mem| />\n\n<Drawing src="./b.yaml" />'), 'drawing ./mem'],
  [original, body('<Figure src="./ch|ip.jpg" />'), undefined],
  [original, body('句子[^注|一]。'), 'note 注一'],
  [original, body('[链接](a|b)'), undefined],
  ['companies/one.yaml', 'funding:\n  - round: A\n    lead: [a, b|c], amount: USD 1M\n', 'investor bc'],
  ['companies/one.yaml', 'funding:\n  - {round: A, lead: [a], participants: [b|]}\n', 'investor b'],
  ['companies/one.yaml', 'funding:\n  - round: A\n    lead:\n      - a\n      - |\n', 'investor '],
  ['companies/one.yaml', 'funding:\n  - source: htt|ps', undefined],
  ['issues/001-one/bars.yaml', 'bars:\n  - source: cn|bc\n', 'reference cnbc'],
  [
    'issues/001-one/chips.yaml',
    'rows:\n  - company: groq\n    figures:\n      money: {round: series-|d}\n  - company: nvidia\n',
    'round series-d of groq',
  ],
  [
    'issues/001-one/chips.yaml',
    'rows:\n  - figures:\n      money:\n        postMoney: |\n    company: groq\n',
    'round  of groq',
  ],
  [
    'issues/001-one/chips.yaml',
    'rows:\n  - {company: nvidia, figures: {money: {round: seed}}}\n  - {company: groq, figures: {money: {round: s|}}}\n',
    'round s of groq',
  ],
  ['issues/001-one/chips.yaml', 'rows:\n  - label: x\n    figures:\n      money: {round: s|}\n', 'round s'],
  ['companies/one.yaml', 'funding:\n  - round: Se|ries A\n', undefined],
  ['tags.yaml', '- id: a|i', undefined],
];

for (const [file, marked, found] of cases)
  for (const [name, end] of [
    ['line feeds', '\n'],
    ['the line ends of Windows', '\r\n'],
  ] as const)
    test(`finds ${found ?? 'nothing'} in ${JSON.stringify(marked)} with ${name}`, () => {
      const text = marked.replaceAll('\n', end);
      const slot = idSlotAt(file, text.replace('|', ''), text.indexOf('|'));
      const of = slot?.company === undefined ? '' : ` of ${slot.company}`;
      const written = slot && `${slot.kind} ${text.replace('|', '').slice(slot.start, slot.end)}${of}`;
      assert.equal(written, found);
    });

test('is bounded by the text wherever it is asked', () => {
  const text = head('tags: [ai]') + '<Money round="seed" company="one" />[^1]<Cite id="';
  for (let offset = 0; offset <= text.length; offset += 1) {
    const slot = idSlotAt(original, text, offset);
    if (slot)
      assert.ok(slot.start >= 0 && slot.start <= offset && offset <= slot.end && slot.end <= text.length);
  }
});
