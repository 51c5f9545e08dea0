import { ImageError, type ImageProblem } from '../../imagery/errors.ts';
import type {
  AskRequest,
  AskResult,
  InferenceThreadOptions,
  ModelDescription,
  SceneDescription,
  SceneRequest,
} from './protocol.ts';

export type WorkerOptions = InferenceThreadOptions;

/** To the worker. */
export type WorkerRequest =
  | { readonly kind: 'encode'; readonly id: number; readonly request: SceneRequest }
  | { readonly kind: 'ask'; readonly id: number; readonly request: AskRequest }
  | { readonly kind: 'cancel'; readonly id: number }
  | { readonly kind: 'release'; readonly key: string }
  | { readonly kind: 'dispose' };

/** From the worker. */
export type WorkerReply =
  | { readonly kind: 'loaded'; readonly model: ModelDescription }
  | { readonly kind: 'refused'; readonly error: SentError }
  | { readonly kind: 'done'; readonly id: number; readonly result: SceneDescription | AskResult }
  | { readonly kind: 'failed'; readonly id: number; readonly error: SentError }
  | { readonly kind: 'progress'; readonly id: number; readonly answered: number }
  | { readonly kind: 'evicted'; readonly key: string };

/** An error on its way between threads, which would lose its name. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly reason: unknown;
}

export function sendError(error: unknown): SentError {
  if (!(error instanceof Error)) {
    return { name: 'Error', message: String(error), stack: undefined, reason: undefined };
  }
  const { name, message, stack } = error;
  const { reason } = error as { reason?: unknown };
  return { name, message, stack, reason: typeof reason === 'string' ? reason : undefined };
}

/** The error as it was thrown, as far as callers look at it: name, message, reason, stack. */
export function receiveError({ name, message, stack, reason }: SentError): Error {
  const error =
    name === 'ImageError'
      ? new ImageError(message, reason as ImageProblem)
      : Object.assign(new Error(message), { name, reason });
  if (stack !== undefined) error.stack = stack;
  return error;
}
