/**
 * ONNX Runtime's Linux build reports usage to its maker and keeps files for that in the temporary folder. Whoever
 * segments images on their own machine does not expect either, so it is switched off before the library is loaded,
 * unless the environment says something else. Imported for this effect by `node.ts`, ahead of the library.
 */
process.env.ORT_DISABLE_TELEMETRY ??= '1';
