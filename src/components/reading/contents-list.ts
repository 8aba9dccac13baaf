import { countReached, findNamed, readingLine } from '#components/reading/place.ts';

/** Marks in the contents list the section that the reader is in. */
export function followReader(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const sections = links.flatMap((link) => {
    const section = findNamed(link.hash);
    return section ? [section] : [];
  });
  const mark = (): void => {
    const current = links[countReached(sections) - 1];
    for (const link of links)
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
  };
  const observer = new IntersectionObserver(mark, { rootMargin: `0px 0px -${(1 - readingLine) * 100}% 0px` });
  for (const section of sections) observer.observe(section);
}
