/** A site that its host has at the root, as Vite's server has it. */
export const atRoot = new URL('http://localhost/');
