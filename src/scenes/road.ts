import type { Frame } from './frame.ts';
export function drawRoadScene(_frame: Frame): void {}
