import type { RouteName } from '#domain/route-table.ts';

/**
 * The pictures of the column's mark for programs that take no SVG, by what they are for, in pixels: iOS asks for 180, a JSON
 * Feed for a large square, RSS for at most 144 × 400, Atom for a logo that is twice as wide as high (RFC 4287, section 4.2.8).
 */
export const markPictures = {
  touchIcon: { width: 180, height: 180 },
  feedIcon: { width: 512, height: 512 },
  feedImage: { width: 144, height: 144 },
  feedLogo: { width: 512, height: 256 },
} as const satisfies Partial<Record<RouteName, { width: number; height: number }>>;

/** The sides of the pictures in `favicon.ico`, in pixels. */
export const faviconSides = [16, 32, 48] as const;
