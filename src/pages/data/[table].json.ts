import type { APIRoute } from 'astro';
import { toJson } from '#exports/dataset-files.ts';
import { jsonTables } from '#routes/files.ts';

export const GET: APIRoute = async ({ locals }) => {
  const { table, rows } = jsonTables.shownBy(locals);
  return new Response(toJson(table, await rows.read()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
