import type { Position } from 'unist';
import type { Message } from '#diagnostics/diagnostic.ts';

/** Takes what is wrong at a place of a text. */
export type ReportError = (position: Position | undefined, problem: Message) => void;
