import { createHash } from 'node:crypto';

/** What answers: a job is done by services that answer as the one does which accepted it. */
export interface Answerer {
  readonly software: string;
  readonly model: { readonly name: string; readonly hash: string };
  readonly precision: string;
  /** Only where it is not the model's own. */
  readonly imageSize?: number | 'auto' | undefined;
}

/** Services that answer alike have one queue. */
export function queueOf({ software, model, precision, imageSize }: Answerer): string {
  const size = imageSize === undefined ? [] : [imageSize];
  const hash = createHash('sha256').update(JSON.stringify([software, model.hash, precision, ...size]));
  return `service-${hash.digest('hex').slice(0, 16)}`;
}

export const answererWords = ({ software, model, precision, imageSize }: Answerer): string =>
  `skyrefer ${software} with the model ${model.name} (${model.hash.slice(0, 12)}, ${precision}${imageSize === undefined ? '' : `, image size ${imageSize}`})`;
