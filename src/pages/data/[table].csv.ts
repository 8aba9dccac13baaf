import type { APIRoute } from 'astro';
import { toCsv } from '#exports/dataset-files.ts';
import { csvTables } from '#routes/files.ts';

export const GET: APIRoute = async ({ locals }) => {
  const { table, rows } = csvTables.shownBy(locals);
  return new Response(toCsv(table, await rows.read()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
};
