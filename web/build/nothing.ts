/** Stands for what Node has and a browser has not: scripts that emscripten makes name it, and use it in Node only. */
export default {};
