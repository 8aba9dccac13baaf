import { AsyncLocalStorage } from 'node:async_hooks';
import type { Library } from '#library/library.ts';

/** The library of the page that is being rendered, for collections, which are asked by name. */
export const currentLibrary = new AsyncLocalStorage<Library>();
