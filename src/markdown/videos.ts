import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { ComponentNode } from '#markdown/body.ts';

/** A video that a text leads to. */
export interface ShownVideo {
  /** The address of its page. */
  src: string;
  title: string;
  /** The still that stands for it, as the text names it: `./still.jpg`. */
  poster?: string | undefined;
  /** What the still shows, in words. */
  alt?: string | undefined;
  /** Its length: `12:30`. */
  duration?: string | undefined;
  /** The day on which it was published. */
  date?: string | undefined;
}

/** Reads the properties of the component of a video, which were checked when its text was parsed. */
export function videoOf({ properties }: Pick<ComponentNode, 'properties'>): ShownVideo {
  const read = (name: string): string | undefined =>
    properties[name] === undefined ? undefined : String(properties[name]);
  return {
    src: String(properties['src']),
    title: String(properties['title']),
    poster: read('poster'),
    alt: read('alt'),
    duration: read('duration'),
    date: read('date'),
  };
}

/** The videos that a body tree leads to, in the order of the text. */
export function videosOf(tree: Root): ShownVideo[] {
  const videos: ShownVideo[] = [];
  visit(tree, 'component', (node) => {
    if (node.name === 'Video') videos.push(videoOf(node));
  });
  return videos;
}
