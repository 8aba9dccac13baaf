import css from '#components/reading/enlarge.css?inline';

/** The width in which files of pictures in a text are made at most. Pixels. */
const fullWidth = 1216;

/** What stands above and below a picture in the dialog. Pixels. */
const around = 144;

/** Copies a picture as its larger file, for which what is there already stands in until it comes. */
function enlarged(link: HTMLAnchorElement): HTMLImageElement {
  const small = link.querySelector('img') as HTMLImageElement;
  const [width, height] = [Number(small.getAttribute('width')), Number(small.getAttribute('height'))];
  const image = new Image(width, height);
  const isSmall = width < fullWidth && !link.href.endsWith('.svg');
  image.alt = small.alt;
  image.style.setProperty('--most', isSmall ? `${width}px` : '9999px');
  image.style.setProperty('--ratio', String(width / height));
  const isWhole = Math.min(innerWidth, ((innerHeight - around) * width) / height) > small.width * 1.2;
  image.classList.toggle('large', !isWhole);
  if (!small.matches('.clear')) image.style.background = `0/100% 100% url("${small.currentSrc}")`;
  else image.classList.toggle('clear', !link.matches('.by-night'));
  image.src = link.href;
  return image;
}

/** Shows a picture of a figure as large as the window in a dialog; without this script its link opens the file. */
export function enlargePictures(): void {
  document.styleSheets[0]?.insertRule(`@media all{${css}}`);
  const dialog = document.createElement('dialog');
  dialog.className = 'enlarged';
  document.querySelector('main')?.append(dialog);
  let opener: HTMLAnchorElement | undefined;

  const open = (link: HTMLAnchorElement): void => {
    const image = enlarged(link);
    const close = document.createElement('button');
    close.textContent = link.dataset['close'] ?? '';
    const caption = link.closest('figure')?.querySelector(':scope > figcaption')?.cloneNode(true);
    dialog.setAttribute('aria-label', image.alt);
    dialog.lang = link.closest<HTMLElement>('[lang]')?.lang ?? '';
    dialog.replaceChildren(close, image, ...(caption ? [caption] : []));
    dialog.showModal();
    opener = link;
  };
  dialog.addEventListener('close', () => opener?.focus());
  dialog.addEventListener('click', ({ target }) => {
    if (!(target as Element).closest('img, figcaption')) dialog.close();
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.enlarge');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(link);
  });
}
