import { ImageError, type ImageProblem } from '../../imagery/errors.ts';
import type { CallContext } from '../../worker/calls.ts';
import type { ErrorMakers } from '../../worker/sent-error.ts';
import { Problem } from '../http/problem.ts';
import type { InferenceCore } from './inference-core.ts';
import type {
  AskRequest,
  AskResult,
  ImageDescription,
  ImageRequest,
  InferenceThreadOptions,
  LARGE,
  ModelDescription,
} from './protocol.ts';

/** What a worker thread with the model can be called for; it sends the keys of images that it let go of as notices. */
export type InferenceHandlers = {
  load(options: InferenceThreadOptions, context: CallContext): Promise<ModelDescription>;
  encode(request: ImageRequest, context: CallContext): Promise<ImageDescription>;
  ask(request: AskRequest, context: CallContext): Promise<AskResult | typeof LARGE>;
  release(key: string, context: CallContext): Promise<void>;
  dispose(nothing: null, context: CallContext): Promise<void>;
};

/** Errors whose class callers look at. */
export const KNOWN_ERRORS: ErrorMakers = {
  Problem: ({ message, details }) => new Problem(Number(details.status), message),
  ImageError: ({ message, details }) => new ImageError(message, details.reason as ImageProblem),
};

/** The handlers of a core that is loaded by the first call. */
export function inferenceHandlers(
  load: (options: InferenceThreadOptions) => Promise<InferenceCore>,
  onDispose: () => void,
): InferenceHandlers {
  let core: InferenceCore | null = null;
  return {
    load: async (options) => {
      core = await load(options);
      return core.model;
    },
    encode: (request) => core!.encode(request),
    ask: (request, { signal, progress }) => core!.ask(request, { signal, onProgress: progress }),
    release: async (key) => core!.release(key),
    dispose: async () => {
      await core?.dispose();
      onDispose();
    },
  };
}
