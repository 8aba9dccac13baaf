import type { APIRoute, GetStaticPaths } from 'astro';
import { getDataSource } from '#library/data-source.ts';
import { toCsv } from '#outputs/dataset-files.ts';
import { rowsOf } from '#outputs/dataset-rows.ts';
import { tableNames, type TableName } from '#schema/dataset.ts';

export const getStaticPaths = (() =>
  tableNames.map((table) => ({ params: { table }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: TableName }> = async ({ props: { table }, site }) => {
  const text = toCsv(table, rowsOf(table, await getDataSource(), site as URL));
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
};
