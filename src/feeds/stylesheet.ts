import { routes } from '#domain/route-table.ts';

/** What makes a feed readable when it is opened in a browser (xml-stylesheet 1.0, W3C). */
export const stylesheets = [{ type: 'text/css', href: routes.feedStyles.pattern }];
