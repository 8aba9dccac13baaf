/** Stands for each character that is masked: of private use, neither a letter nor a space nor punctuation. */
export const mask = '\uE000';
