/**
 * Keeps a reader at the same share of the same row when a choice changes the height of the rows; not every browser
 * anchors its scrolling.
 *
 * @param choice the controls, which stay at the top of the window
 * @param text holds the rows
 */
export function keepPlace(choice: HTMLElement, text: HTMLElement): void {
  text.style.overflowAnchor = 'none';
  const edge = (): number => choice.getBoundingClientRect().bottom;
  let kept: { row: Element; share: number } | undefined;
  const look = (): void => {
    const row = [...text.children].find((each) => each.getBoundingClientRect().bottom > edge());
    const { top, height } = row?.getBoundingClientRect() ?? { top: 0, height: 0 };
    kept = row && top <= edge() ? { row, share: (edge() - top) / height } : undefined;
  };
  // A radio button is checked before its click or change is told: the place is looked at before.
  for (const event of ['pointerdown', 'keydown']) choice.addEventListener(event, look);
  choice.addEventListener('change', () => {
    if (!kept) return;
    const { top, height } = kept.row.getBoundingClientRect();
    window.scrollBy({ top: top + kept.share * height - edge(), behavior: 'instant' });
  });
}
