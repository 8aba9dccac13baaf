import {
  anyText,
  drawingRule,
  moneyRule,
  oneOf,
  pictureRule,
  referenceRule,
  tableRule,
  type PropertyRule,
} from '#markdown/property-rules.ts';
import { ownRules } from '#markdown/own-components.ts';
import { companyRule, roundRule } from '#markdown/round-amounts.ts';
import { dayRule, lengthRule, videoRule } from '#markdown/video-rules.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** The pictures that a component encloses, each a `<Figure />` or a picture of Markdown. */
export interface PictureRule {
  least: number;
  most: number;
  /** Whether each needs a caption, which is its label. */
  isLabelled: boolean;
  /** What to do where there are too few, or too many. */
  help: Phrase;
}

/** A component that authors may use. */
export interface ComponentRule {
  /** A block stands on lines of its own, an inline component inside a sentence. */
  display: 'block' | 'inline';
  /** Whether it encloses text. */
  encloses: boolean;
  required: Record<string, PropertyRule>;
  optional: Record<string, PropertyRule>;
  /** Optional properties of which it has one, and no more: how it is written with each. */
  either?: Readonly<Record<string, string>>;
  /** Optional properties that say more of another one, by which they stand. */
  belongs?: Readonly<Record<string, string>>;
  /** Two optional properties of which it has both or neither. */
  together?: readonly [string, string];
  /** Properties that are there or not, and have no value. */
  flags?: readonly string[];
  /** Whether it tells of one company, whose id it may name: one of the issue, or any. */
  ofCompany?: 'of-issue' | 'any';
  /** How many pictures it encloses, where it encloses nothing else. */
  pictures?: PictureRule;
  /** How it is written, for messages. */
  example: Phrase | string;
}

/** The components of the program, as authors may use them. */
const components = {
  Profile: {
    display: 'block',
    encloses: false,
    required: {},
    optional: { company: anyText },
    ofCompany: 'of-issue',
    example: '<Profile />',
  },
  FundingTable: {
    display: 'block',
    encloses: false,
    required: {},
    optional: { company: anyText },
    ofCompany: 'of-issue',
    example: '<FundingTable />',
  },
  FundingChart: {
    display: 'block',
    encloses: false,
    required: {},
    optional: { company: anyText },
    ofCompany: 'of-issue',
    example: '<FundingChart />',
  },
  Money: {
    display: 'inline',
    encloses: false,
    required: {},
    optional: { amount: moneyRule, round: roundRule, company: companyRule },
    either: { amount: '<Money amount="USD 640M" />', round: '<Money round="series-d" />' },
    belongs: { company: 'round' },
    ofCompany: 'any',
    example: '<Money amount="USD 640M" />',
  },
  Cite: {
    display: 'inline',
    encloses: false,
    required: { id: referenceRule },
    optional: {},
    example: '<Cite id="techcrunch-2024-08" />',
  },
  Figure: {
    display: 'block',
    encloses: false,
    required: { src: pictureRule, alt: anyText },
    optional: { caption: anyText, dark: pictureRule },
    flags: ['wide'],
    example: '<Figure src="./chip.jpg" alt="…" caption="…" />',
  },
  Gallery: {
    display: 'block',
    encloses: true,
    required: {},
    optional: { caption: anyText },
    flags: ['wide'],
    pictures: {
      least: 2,
      most: 3,
      isLabelled: false,
      help: say('picture-count.gallery.help'),
    },
    example: say('written.gallery'),
  },
  Compare: {
    display: 'block',
    encloses: true,
    required: {},
    optional: { caption: anyText },
    flags: ['wide'],
    pictures: {
      least: 2,
      most: 2,
      isLabelled: true,
      help: say('picture-count.compare.help'),
    },
    example: say('written.compare'),
  },
  Drawing: {
    display: 'block',
    encloses: false,
    required: { src: drawingRule },
    optional: {},
    example: '<Drawing src="./memory.yaml" />',
  },
  DataTable: {
    display: 'block',
    encloses: false,
    required: { src: tableRule },
    optional: {},
    example: '<DataTable src="./chips.yaml" />',
  },
  Video: {
    display: 'block',
    encloses: false,
    required: { src: videoRule, title: anyText },
    optional: { poster: pictureRule, alt: anyText, duration: lengthRule, date: dayRule },
    together: ['poster', 'alt'],
    example: '<Video src="https://…" title="…" poster="./still.jpg" alt="…" duration="12:30" />',
  },
  PullQuote: {
    display: 'block',
    encloses: true,
    required: {},
    optional: { who: anyText },
    example: '<PullQuote who="…">…</PullQuote>',
  },
  Callout: {
    display: 'block',
    encloses: true,
    required: {},
    optional: { kind: oneOf('note', 'warning') },
    example: '<Callout kind="note">…</Callout>',
  },
} as const satisfies Record<string, ComponentRule>;

/** The name of a component that authors may use; those that a column adds are used as if they were among these. */
export type AuthorComponentName = keyof typeof components;

/** The components that authors may use: those of the program, and those that the column adds. */
export const authorComponents: Readonly<Record<AuthorComponentName, ComponentRule>> = {
  ...ownRules,
  ...components,
};

/**
 * A component of a body tree. Besides those of authors, the parser makes `Picture` from a Markdown
 * image inside a sentence, `Notes` and `NoteBack` from footnotes and `TaskMark` from a task list, since their words or
 * files depend on the output.
 */
export type ComponentName = AuthorComponentName | 'Picture' | 'Notes' | 'NoteBack' | 'TaskMark';

/** Tells whether authors may use a component of this name. */
export function isAuthorComponent(name: string): name is AuthorComponentName {
  return Object.hasOwn(authorComponents, name);
}
