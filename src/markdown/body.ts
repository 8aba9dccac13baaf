import type { ElementContent, Root } from 'hast';
import type { Position } from 'unist';
import type { ComponentName } from '#markdown/vocabulary.ts';

/** The value of a component's property: content holds literals, never code. */
export type Literal = string | number | boolean;

/** A component in a body tree, beside the elements and texts of hast. */
export interface ComponentNode {
  type: 'component';
  name: ComponentName;
  properties: Record<string, Literal>;
  children: ElementContent[];
  position?: Position | undefined;
  data?: undefined;
}

declare module 'hast' {
  interface ElementContentMap {
    component: ComponentNode;
  }
  interface RootContentMap {
    component: ComponentNode;
  }
}

/** A heading of a body, for the contents list. */
export interface Heading {
  /** 2 for a section, 3 for a part of one, and so on. */
  depth: number;
  id: string;
  /** Its words; U+FFFC stands for each amount, which a language writes in its own way. */
  text: string;
  /** The amounts in their order; left out where there are none. */
  amounts?: string[];
}

/** A piece of a page: finished HTML, or a component with what it encloses. */
export type Segment = string | ComponentSegment;

/** A component and what it encloses. */
export interface ComponentSegment {
  name: ComponentName;
  properties: Record<string, Literal>;
  children: Segment[];
}

/** The text of an issue in one language, parsed once; plain data that JSON can hold. */
export interface Body {
  /** hast with component nodes and the positions of the source. */
  tree: Root;
  segments: Segment[];
  headings: Heading[];
  /** How often each reference is cited, by its id. */
  citations: Record<string, number>;
  /** Minutes of reading, rounded up. */
  minutes: number;
}
