import { Random } from '../random.ts';
import { byteMutations } from './mutate-bytes.ts';
import { textMutations } from './mutate-text.ts';
import { yamlMutations } from './mutate-yaml.ts';
import {
  companySeeds,
  companyWith,
  entrySeeds,
  issueSeed,
  issueSeedCount,
  proseSeeds,
  soundBlocks,
} from './seeds.ts';

/** Something to add to the sound column, one file of which was changed by chance. */
export interface Case {
  number: number;
  /** The file that was changed, relative to the content folder. */
  changed: string;
  /** New files and files in the place of others, relative to the content folder. */
  files: Map<string, Buffer>;
  /** Entries to add to a list, by its file. */
  entries: Map<string, Buffer>;
}

/** No issue of a sound column has such a number. */
const firstNumber = 1000;

function mutateLines(bytes: Buffer, random: Random): Buffer {
  const lines = bytes.toString('utf8').split('\n');
  return Buffer.from(random.pick(yamlMutations)(lines, random).join('\n'));
}

/** Changes the front matter or the text of a file, and leaves the other as it is. */
function mutateParts(bytes: Buffer, random: Random): Buffer {
  const source = bytes.toString('utf8');
  const end = source.indexOf('\n---\n');
  if (end === -1) return random.pick(byteMutations)(bytes, random);
  const [front, text] = [source.slice(4, end), source.slice(end + 5)];
  if (random.next() < 0.4) {
    const mutated = mutateLines(Buffer.from(front), random).toString('utf8');
    return Buffer.from(`---\n${mutated}\n---\n${text}`);
  }
  return Buffer.from(`---\n${front}\n---\n${random.pick(textMutations)(text, random, soundBlocks)}`);
}

function mutate(bytes: Buffer, isText: boolean, random: Random): Buffer {
  const times = random.pick([1, 1, 1, 2, 3]);
  let changed = bytes;
  for (let time = 0; time < times; time += 1) {
    if (random.next() < 0.25) changed = random.pick(byteMutations)(changed, random);
    else changed = isText ? mutateParts(changed, random) : mutateLines(changed, random);
  }
  return changed;
}

/** What may be changed, as often as it stands here. */
const kinds = [
  ...Array<'issue'>(12).fill('issue'),
  ...Array<'company'>(4).fill('company'),
  'authors',
  'investors',
  'tags',
] as const;

/** Prose pages stand in the place of others, so that two of them cannot be built together. */
const proseShare = 0.004;

/** Makes a case, always the same one of the same seed and number. */
export function makeCase(seed: number, number: number): Case {
  const random = new Random(Math.imul(seed, 0x9e3779b1) + number);
  const id = `case-${number}`;
  const issueFolder = `issues/${firstNumber + number}-case`;
  const made: Case = { number, changed: '', files: new Map(), entries: new Map() };
  const addIssue = (facts: Record<string, string>): void => {
    const seedIndex = random.between(0, issueSeedCount - 1);
    const files = issueSeed(seedIndex, { issue: String(firstNumber + number), ...facts });
    for (const [name, bytes] of files) made.files.set(`${issueFolder}/${name}`, bytes);
  };
  const change = (file: string): void => {
    made.changed = file;
    const bytes = made.files.get(file) as Buffer;
    made.files.set(file, mutate(bytes, file.endsWith('.mdx'), random));
  };
  const addEntry = (list: keyof typeof entrySeeds): void => {
    made.changed = `${list}.yaml`;
    const entry = mutate(Buffer.from(entrySeeds[list](id)), false, random);
    made.entries.set(made.changed, Buffer.concat([entry, Buffer.from('\n')]));
  };
  if (random.next() < proseShare) {
    for (const [file, bytes] of proseSeeds) made.files.set(file, bytes);
    addIssue({});
    change(random.pick([...proseSeeds.keys()]));
    return made;
  }
  const kind = random.pick(kinds);
  if (kind === 'issue') {
    addIssue({});
    change(random.pick([...made.files.keys()].filter((file) => file.endsWith('.mdx'))));
  } else if (kind === 'company') {
    const file = `companies/${id}.yaml`;
    made.files.set(file, random.pick(companySeeds));
    addIssue({ company: id });
    change(file);
  } else if (kind === 'investors') {
    made.files.set(`companies/${id}.yaml`, companyWith(id));
    addIssue({ company: id });
    addEntry(kind);
  } else {
    addIssue({ [kind]: `[${id}]` });
    addEntry(kind);
  }
  return made;
}
