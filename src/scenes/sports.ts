import type { Frame } from './frame.ts';
export function drawSportsGround(_frame: Frame): void {}
