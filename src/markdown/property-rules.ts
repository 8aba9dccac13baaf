import { hintAmount, parseMoney } from '#schema/money.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import { explainStrayWord, findStray } from '#diagnostics/character-names.ts';
import { nearestHint } from '#diagnostics/nearest.ts';
import { controlCharacterProblem, forbiddenCharacter } from '#diagnostics/characters.ts';
import { UserError } from '#diagnostics/user-error.ts';
import type { NamedRound } from '#schema/named-round.ts';
import { say } from '#wording/phrase.ts';

/** The rounds whose amounts a text may print, of the companies that it speaks of. */
export interface KnownRounds {
  /** By the id of their company, in the order of its file. */
  rounds: Readonly<Record<string, readonly NamedRound[]>>;
  /** Ids of companies whose file cannot be read. */
  broken: readonly string[];
  /** Ids of all companies, where the text names one that there is not. */
  companies: readonly string[];
}

/** What a body may refer to: the references and pictures of its issue, or the pictures of its prose page. */
export interface BodyContext {
  /** Whether it is the text of a prose page, which has no components. */
  isPage?: boolean;
  /** Ids of the references in the original's front matter. */
  references: readonly string[];
  /** Ids of the companies that the issue is about; where left out, what it names of them is not checked. */
  companies?: readonly string[];
  /** Names of the picture files beside the text. */
  pictures: readonly string[];
  /** Names of the drawings beside the text; none where left out. */
  drawings?: readonly string[];
  /** Names of the tables of figures beside the text; none where left out. */
  tables?: readonly string[];
  /** The rounds whose amounts it may print; where left out, what it names of them is not checked. */
  rounds?: KnownRounds;
}

/** The properties of a component. */
export type Properties = Readonly<Record<string, string | number | boolean>>;

/** Validates the value of a property, given all properties of its component: says what is wrong, and where in the value the character is that is meant, if it is one. */
export type PropertyRule = (
  value: string,
  context: BodyContext,
  properties: Properties,
) => (Message & { offset?: number }) | undefined;

/** Checks words that readers see. */
export const anyText: PropertyRule = (value) => {
  if (!value.trim())
    return {
      code: 'property-value',
      message: say('property-value.empty'),
      help: say('property-value.empty.help'),
    };
  return forbiddenCharacter.test(value) ? controlCharacterProblem : undefined;
};

/** Checks an amount of money. */
export const moneyRule: PropertyRule = (value) => {
  try {
    parseMoney(value);
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      code: 'amount-form',
      message: error.phrase,
      help: hintAmount(value, say('amount-form.text.help')),
    };
  }
};

/** Checks the id of a reference. */
export const referenceRule: PropertyRule = (value, { references }) => {
  if (references.includes(value)) return undefined;
  const stray = findStray(value);
  if (stray) return explainStrayWord(value, stray);
  return {
    code: 'unknown-reference',
    message: say('unknown-reference.missing', { id: value }),
    help: nearestHint(value, references, say('unknown-reference.missing.help')),
  };
};

/** The file that a text names `./name`, as the disk names it: an accent may be written in one character or two. */
export function findPicture(src: string, pictures: readonly string[]): string | undefined {
  const name = src.replace(/^\.\//, '').normalize();
  return pictures.find((each) => each.normalize() === name);
}

/** Checks the address of a picture: a file beside the text, written ./name.jpg. */
export const pictureRule: PropertyRule = (value, { pictures, isPage }) => {
  const kind = isPage ? 'page' : 'issue';
  if (!/^\.\/[^/\\]+$/.test(value))
    return {
      code: 'picture-address',
      message: say('picture-address', { address: value }),
      help: say(`picture-address.${kind}.help`),
    };
  return findPicture(value, pictures) !== undefined
    ? undefined
    : {
        code: 'missing-picture',
        message: say('missing-picture', { address: value }),
        help: nearestHint(
          value,
          pictures.map((name) => `./${name}`),
          say(`missing-picture.${kind}.help`),
        ),
      };
};

/** Checks the address of a drawing or a table: a file of its kind beside the text, written ./name.yaml. */
function dataFileRule(kind: 'drawing' | 'table'): PropertyRule {
  return (value, { drawings = [], tables = [] }) => {
    const [own, other] = kind === 'drawing' ? [drawings, tables] : [tables, drawings];
    const isAmong = (names: readonly string[]): boolean => names.some((name) => `./${name}` === value);
    if (isAmong(own)) return undefined;
    const code = `missing-${kind}` as const;
    if (isAmong(other))
      return {
        code,
        message: say(kind === 'drawing' ? 'data-kind.table' : 'data-kind.drawing', { address: value }),
        help: say('data-kind.help', {
          example: `<${kind === 'drawing' ? 'DataTable' : 'Drawing'} src="${value}" />`,
        }),
      };
    const addresses = own.map((name) => `./${name}`);
    return {
      code,
      message: say(code, { address: value }),
      help: nearestHint(value, addresses, say(`${code}.help`)),
    };
  };
}

/** Checks the address of a drawing. */
export const drawingRule = dataFileRule('drawing');

/** Checks the address of a table of figures. */
export const tableRule = dataFileRule('table');

/** Checks a value of which there are few. */
export const oneOf =
  (...values: string[]): PropertyRule =>
  (value) =>
    values.includes(value)
      ? undefined
      : {
          code: 'property-value',
          message: say('unknown-value.here', { value }),
          help: say('property-value.choice.help', { values }),
        };
