/**
 * ONNX Runtime's Linux build reports usage to its maker and keeps files for that in the temporary folder. Nobody
 * expects that of a program that works on their own machine, so it is switched off before the library is loaded, unless
 * the environment says something else. Imported for this effect by `node.ts`, ahead of the library.
 */
process.env.ORT_DISABLE_TELEMETRY ??= '1';
