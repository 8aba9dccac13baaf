import css from '#components/reading/reading.css?inline';

/** Brings the looks of what the script adds, which the page itself does without. */
export function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
