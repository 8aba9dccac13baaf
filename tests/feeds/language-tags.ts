const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function isKnown(tag: string): boolean {
  try {
    const { language, region } = new Intl.Locale(tag);
    return languages.of(language) !== undefined && (!region || regions.of(region) !== undefined);
  } catch {
    return false;
  }
}

/** What is wrong with a language tag of BCP 47, whose language and region are ones that Unicode names. */
export function languageTagProblem(text: string): string | undefined {
  return isKnown(text) ? undefined : `“${text}” is not a language tag`;
}
