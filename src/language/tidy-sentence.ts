/** A sentence as it is asked: on one line, with single spaces. Answers to it are found by this text. */
export const tidySentence = (sentence: string): string => sentence.trim().replaceAll(/\s+/g, ' ');
