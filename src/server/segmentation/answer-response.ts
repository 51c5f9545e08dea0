import type { SegmentResponse } from '../api-schemas.ts';
import type { AskResult, ModelDescription } from '../inference/protocol.ts';

/** Answers as JSON. */
export function segmentResponse(
  { width, height, answers, encodeSeconds }: AskResult,
  imageId: string | null,
  { name, hash }: ModelDescription,
): SegmentResponse {
  return {
    model: { name, hash },
    image: { id: imageId, width, height },
    answers: [...answers],
    seconds: { encodeImage: Math.round(encodeSeconds * 1e4) / 1e4 },
  };
}

/** Answers as a response, in the format that was asked for. */
export function answerResponse(
  result: AskResult,
  imageId: string | null,
  model: ModelDescription,
  fileName: string,
): Response {
  if (!result.file) return Response.json(segmentResponse(result, imageId, model));
  const { bytes, mediaType, suffix } = result.file;
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': mediaType,
      'content-disposition': `inline; filename="${safeFileName(fileName)}${suffix}"`,
    },
  });
}

/** A name that can stand in a header and on any disk. */
function safeFileName(name: string): string {
  const stem = name
    .replace(/\.[^.]*$/, '')
    .replace(/[^\w.-]+/g, '_')
    .slice(0, 80);
  return stem.replace(/^[._]+|[._]+$/g, '') || 'answer';
}
