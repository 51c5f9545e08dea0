/** `1 scene`, `20 scenes` */
export const scenesInWords = (count: number): string => `${count} scene${count === 1 ? '' : 's'}`;
