import css from '#components/reading/enlarge.css?inline';

/** The width in which files of pictures in a text are made at most. Pixels. */
const fullWidth = 1216;

/** What stands above and below a picture in the dialog. Pixels. */
const around = 144;

/** Copies a picture as its larger file, for which what is there already stands in until it comes. */
function enlarged(link: HTMLAnchorElement): HTMLImageElement {
  const small = link.querySelector('img') as HTMLImageElement;
  const ratio = small.width / small.height;
  const own = Number(small.getAttribute('width'));
  // A picture that is small itself grows no larger.
  const most = own < fullWidth && !link.href.endsWith('.svg') ? own : 9999;
  const standIn = small.matches('.clear') ? '' : `background:0/100% 100% url("${small.currentSrc}")`;
  const image = small.cloneNode() as HTMLImageElement;
  if (link.matches('.by-night')) image.className = '';
  image.style.cssText = `--most:${most}px;--ratio:${ratio};${standIn}`;
  image.classList.toggle('large', Math.min(innerWidth, (innerHeight - around) * ratio) < small.width * 1.2);
  image.srcset = '';
  image.src = link.href;
  return image;
}

/** Shows a picture of a figure as large as the window in a dialog; without this script its link opens the file. */
export function enlargePictures(): void {
  document.styleSheets[0]?.insertRule(`@media all{${css}}`);
  const dialog = document.createElement('dialog');
  dialog.className = 'enlarged';
  let opener: HTMLAnchorElement;

  const open = (link: HTMLAnchorElement): void => {
    opener = link;
    const image = enlarged(link);
    const close = document.createElement('button');
    close.textContent = link.dataset['close'] ?? '';
    const caption = link.parentElement?.querySelector('figcaption')?.cloneNode(true);
    dialog.setAttribute('aria-label', image.alt);
    dialog.replaceChildren(close, image, ...(caption ? [caption] : []));
    // Inside the text, the caption is in its language and looks.
    link.closest('.prose')?.append(dialog);
    dialog.showModal();
  };
  dialog.addEventListener('close', () => opener.focus({ preventScroll: true }));
  dialog.addEventListener('click', ({ target }) => {
    if (!(target as Element).matches('img')) dialog.close();
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.enlarge');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link);
  });
}
