import { ImageError, type ImageProblem } from '../../imagery/errors.ts';
import { Problem } from '../http/problem.ts';
import type {
  AskRequest,
  AskResult,
  LARGE,
  ModelDescription,
  SceneDescription,
  SceneRequest,
  TaskProgress,
} from './protocol.ts';

/** To the worker. */
export type WorkerRequest =
  | { readonly kind: 'encode'; readonly id: number; readonly request: SceneRequest }
  | { readonly kind: 'ask'; readonly id: number; readonly request: AskRequest }
  | { readonly kind: 'cancel'; readonly id: number }
  | { readonly kind: 'release'; readonly key: string }
  | { readonly kind: 'dispose' };

export type TaskResult = SceneDescription | AskResult | typeof LARGE;

/** From the worker. */
export type WorkerReply =
  | { readonly kind: 'loaded'; readonly model: ModelDescription }
  | { readonly kind: 'refused'; readonly error: SentError }
  | { readonly kind: 'done'; readonly id: number; readonly result: TaskResult }
  | { readonly kind: 'failed'; readonly id: number; readonly error: SentError }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: TaskProgress }
  | { readonly kind: 'evicted'; readonly key: string };

/** An error on its way between threads, which would lose its name. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly reason: unknown;
  /** Of a Problem. */
  readonly status: number | undefined;
}

export function sendError(error: unknown): SentError {
  if (!(error instanceof Error)) {
    return { name: 'Error', message: String(error), stack: undefined, reason: undefined, status: undefined };
  }
  const { name, message, stack } = error;
  const { reason } = error as { reason?: unknown };
  const status = error instanceof Problem ? error.status : undefined;
  return { name, message, stack, reason: typeof reason === 'string' ? reason : undefined, status };
}

/** The error as it was thrown, as far as callers look at it: name, message, reason, stack. */
export function receiveError({ name, message, stack, reason, status }: SentError): Error {
  const error =
    status !== undefined
      ? new Problem(status, message)
      : name === 'ImageError'
        ? new ImageError(message, reason as ImageProblem)
        : Object.assign(new Error(message), { name, reason });
  if (stack !== undefined) error.stack = stack;
  return error;
}
