/** How an answer came about: attention, prompts and cues of the three stages. */
export * from './explain-answer.ts';
export * from './explanation-page.ts';
