import { en } from '#language/figures/en.ts';
import type { FigureRules } from '#language/figures/figure-rules.ts';
import { zh } from '#language/figures/zh.ts';
import type { KnownLocale } from '#locales/languages.ts';

/** The languages whose figures are read. */
export const figureRules = { zh, en } satisfies Partial<Record<KnownLocale, FigureRules>>;

/** A language whose figures are read. */
export type FigureLanguage = keyof typeof figureRules;

/** Whether the figures of a language are read. */
export function readsFigures(locale: KnownLocale): locale is FigureLanguage {
  return locale in figureRules;
}
