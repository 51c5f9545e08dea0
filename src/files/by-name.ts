/** Compares names of files as people number them: tile-2 before tile-10. */
export const byName = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
