import { z } from 'astro/zod';
import { saying } from '#schema/saying.ts';
import { controlCharacterProblem, forbiddenCharacter } from '#diagnostics/characters.ts';

/** A line of text: not empty, with no character that only programs see. */
export const text = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !forbiddenCharacter.test(value), {
    ...saying(controlCharacterProblem.code, controlCharacterProblem.message, controlCharacterProblem.help),
  });
