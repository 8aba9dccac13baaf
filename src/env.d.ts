declare namespace App {
  /** What pages and endpoints are given. */
  interface Locals {
    /** The page that is being rendered. */
    page: import('#routes/route.ts').Page;
    /** What was thrown while it was rendered. */
    failure?: unknown;
  }
}
