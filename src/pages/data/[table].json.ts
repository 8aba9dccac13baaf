import type { APIRoute } from 'astro';
import { toJson } from '#outputs/dataset-files.ts';
import { jsonTables } from '#routes/files.ts';

export const GET: APIRoute = ({ locals }) => {
  const { table, rows } = jsonTables.shownBy(locals);
  return new Response(toJson(table, rows), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
