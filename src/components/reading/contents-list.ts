import { countReached, findNamed } from '#components/reading/place.ts';

/** Marks in the contents list the section that the reader is in. */
export function followReader(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const sections = links.flatMap((link) => {
    const section = findNamed(link.hash);
    return section ? [section] : [];
  });
  const mark = (): void => {
    // A last section that is short never comes up to where others are read.
    const { scrollHeight, clientHeight } = document.documentElement;
    const isEnd = scrollY > 0 && scrollY + clientHeight >= scrollHeight - 1;
    const current = links[(isEnd ? sections.length : countReached(sections)) - 1];
    for (const link of links)
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
  };
  addEventListener('scroll', mark, { passive: true });
  mark();
}
