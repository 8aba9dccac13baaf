import { z } from 'astro/zod';
import { dataTable } from '#schema/data-table.ts';
import { drawing, drawingKinds } from '#schema/drawing.ts';

/** The kinds of data files beside a text: drawings, and tables of figures. */
export const dataKinds = { ...drawingKinds, table: dataTable } as const;

/** A data file beside a text. */
export const dataFile = z.discriminatedUnion('kind', [...drawing.options, dataTable]);
