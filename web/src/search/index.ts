export { searchImage } from './search-image.ts';
export { searchByJob } from './search-job.ts';
