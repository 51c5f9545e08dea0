// A thread's environment is a copy of the process's: what is set in the thread itself native code does not see.
import '../../runtime/no-telemetry.ts';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * A worker thread that runs the module beside this one, compiled as this one is. Where this one is TypeScript, tsx runs
 * it, and does not reach into threads by itself.
 * @param name the module's name without its suffix
 */
export function startWorker(name: string, more: WorkerOptions): Worker {
  // A package below (web-worker) looks into every thread's data for something of its own, and fails where there is none.
  const options = { workerData: {}, ...more };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`./${name}.js`, import.meta.url), options);
  const tsx = import.meta.resolve('tsx/esm/api');
  const module = new URL(`./${name}.ts`, import.meta.url).href;
  const code = `import { register } from '${tsx}'; register(); await import('${module}');`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), options);
}
