// The kinds of imports that the bundler adds; stands here so that a clone can be linted before Astro has written its own.
/// <reference types="astro/client" />

/** The components that the column adds, by their names, and the styles of pages that show them: `build/extensions.mjs` writes it. */
declare module 'virtual:own-components' {
  const components: Readonly<Record<string, (props: Record<string, unknown>) => unknown>>;
  export default components;
  export const styles: Readonly<Record<string, string>>;
}

declare namespace App {
  /** What pages and endpoints are given. */
  interface Locals {
    /** The page that is being rendered. */
    page: import('#routes/route.ts').Page;
    /** The language of its readers. */
    language: import('#config.ts').Locale;
    /** Whether an author looks at it while writing. */
    isPreview?: boolean;
    /** The preview that the page belongs to; none where it is published. */
    preview?: import('#domain/preview.ts').Preview;
    /** Where the development server shows how what the page is about stands. */
    desk?: string;
    /** What was thrown while it was rendered. */
    failure?: unknown;
  }
}
