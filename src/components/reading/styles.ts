import css from '#components/reading/reading.css?inline';

/** Brings the looks of what the script adds, which the page itself does without. */
export function addStyles(): void {
  // The policy of the page allows no new style element, and engines of 2022 adopt no style sheet.
  document.styleSheets[0]?.insertRule(`@media all{${css}}`);
}
