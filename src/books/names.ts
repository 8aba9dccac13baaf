/** The names of the files of a package, in its folder. */
export const coverFile = 'cover.xhtml';
export const coverImage = 'images/cover.png';
export const titleFile = 'title.xhtml';
export const navigationFile = 'contents.xhtml';
export const ncxFile = 'contents.ncx';
export const stylesFile = 'book.css';
export const packageFile = 'package.opf';
