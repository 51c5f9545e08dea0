/** How boxes are written, by the names that commands use. */
export const BOX_FORMATS = ['coco', 'voc', 'yolo'] as const;
export type BoxFormat = (typeof BOX_FORMATS)[number];
