import type { APIRoute, GetStaticPaths } from 'astro';
import { cacheKey } from '#library/cache-key.ts';
import { getShareImage, shareImageDigest } from '#library/share-image.ts';
import { localeParam } from '#model/route.ts';
import { nameplateWords } from '#share/share-words.ts';
import { locales, type Locale } from '#site.ts';

interface Props {
  locale: Locale;
}

export const getStaticPaths = (() =>
  locales.map((locale) => ({
    params: { locale: localeParam(locale) },
    props: { locale } satisfies Props,
    cacheKey: cacheKey(shareImageDigest(nameplateWords(locale))),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { locale } }) =>
  new Response(new Uint8Array(await getShareImage(nameplateWords(locale))), {
    headers: { 'Content-Type': 'image/png' },
  });
