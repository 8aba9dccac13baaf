/** The oldest engines that pages are made for, in which everything can be read and used. Vite compiles for them. */
export const oldestEngines = { chrome: '107', safari: '15.4', ios: '15.4', firefox: '100' };
