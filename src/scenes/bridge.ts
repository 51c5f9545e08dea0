import type { Frame } from './frame.ts';
export function drawBridgeScene(_frame: Frame): void {}
