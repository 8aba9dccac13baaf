import { hintAmount, parseMoney } from '#schema/money.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import { explainStrayWord, findStray } from '#diagnostics/character-names.ts';
import { nearestHint } from '#diagnostics/nearest.ts';
import { controlCharacterProblem, forbiddenCharacter } from '#diagnostics/characters.ts';
import { UserError } from '#diagnostics/user-error.ts';

/** What a body may refer to: the references and pictures of its issue, or the pictures of its prose page. */
export interface BodyContext {
  /** Whether it is the text of a prose page, which has no components. */
  isPage?: boolean;
  /** Ids of the references in the original's front matter. */
  references: readonly string[];
  /** Names of the picture files beside the text. */
  pictures: readonly string[];
  /** Names of the drawings beside the text; none where left out. */
  drawings?: readonly string[];
}

/** Validates the value of a property: says what is wrong, and where in the value the character is that is meant, if it is one. */
export type PropertyRule = (
  value: string,
  context: BodyContext,
) => (Message & { offset?: number }) | undefined;

/** Checks words that readers see. */
export const anyText: PropertyRule = (value) => {
  if (!value.trim())
    return { code: 'property-value', message: 'this property is empty', help: 'Give it a text.' };
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
      message: error.message,
      help: hintAmount(value, 'Write the amount as in the company’s file: USD 640M.'),
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
    message: `no reference “${value}” in the front matter of the original`,
    help: nearestHint(value, references, 'Add it under references: in the original.'),
  };
};

/** The file that a text names `./name`, as the disk names it: an accent may be written in one character or two. */
export function findPicture(src: string, pictures: readonly string[]): string | undefined {
  const name = src.replace(/^\.\//, '').normalize();
  return pictures.find((each) => each.normalize() === name);
}

/** Checks the address of a picture: a file beside the text, written ./name.jpg. */
export const pictureRule: PropertyRule = (value, { pictures, isPage }) => {
  const folder = `the folder of the ${isPage ? 'page' : 'issue'}`;
  if (!/^\.\/[^/\\]+$/.test(value))
    return {
      code: 'picture-address',
      message: `the picture “${value}” does not lie beside the text`,
      help: `Put the file into ${folder} and write ./ and its name: ./cover.jpg.`,
    };
  return findPicture(value, pictures) !== undefined
    ? undefined
    : {
        code: 'missing-picture',
        message: `there is no picture ${value}`,
        help: nearestHint(
          value,
          pictures.map((name) => `./${name}`),
          `Put the file into ${folder}.`,
        ),
      };
};

/** Checks the address of a drawing: a file beside the text, written ./name.yaml. */
export const drawingRule: PropertyRule = (value, { drawings = [] }) =>
  drawings.some((name) => `./${name}` === value)
    ? undefined
    : {
        code: 'missing-drawing',
        message: `there is no drawing ${value}`,
        help: nearestHint(
          value,
          drawings.map((name) => `./${name}`),
          'Put its file into the folder of the issue and write ./ and its name: ./memory.yaml.',
        ),
      };

/** Checks a value of which there are few. */
export const oneOf =
  (...values: string[]): PropertyRule =>
  (value) =>
    values.includes(value)
      ? undefined
      : {
          code: 'property-value',
          message: `“${value}” is not possible here`,
          help: `Write ${values.join(' or ')}.`,
        };
