import type { Position } from 'unist';
import type { Complaint } from '#diagnostics/problem.ts';

/** A complaint about a place in a text. Lines and columns count from 1. */
export interface Refusal extends Complaint {
  line: number;
  column: number;
}

/** Takes complaints about places in a text. */
export type Refuse = (position: Position | undefined, complaint: Complaint) => void;
