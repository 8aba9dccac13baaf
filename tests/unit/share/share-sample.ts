import type { CoverWords } from '#share/cover.ts';
import type { CoverDrawing } from '#domain/cover-drawing.ts';
import { facesFor, type Faces } from '#share/faces.ts';
import { numberWords, siteName, type Locale } from '#config.ts';
import { shareFonts } from '#share/share-fonts.ts';

/** The real faces of a language. */
export function faces(locale: Locale): Faces {
  return facesFor(locale, shareFonts());
}

/** Two rounds, drawn. */
const drawing: CoverDrawing = { earlier: 'M10 57h30v40H10z', last: 'M41 27h59v70H41z', years: 4 };

/** The words of a share image. */
export function words(locale: Locale, fields: Partial<CoverWords> = {}): CoverWords {
  const title = locale === 'zh' ? 'Groq：先写编译器，再造芯片' : 'Groq wrote the compiler first';
  const numeral = numberWords(locale);
  return { locale, number: 22, numeral, title, subject: 'Groq', drawing, name: siteName[locale], ...fields };
}
