import type { APIRoute } from 'astro';
import { toCsv } from '#outputs/dataset-files.ts';
import { csvTables } from '#routes/files.ts';

export const GET: APIRoute = ({ locals }) => {
  const { table, rows } = csvTables.shownBy(locals);
  return new Response(toCsv(table, rows), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
};
