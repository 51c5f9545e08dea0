import type { SegmentResponse } from '../api-schemas.ts';
import type { AnswerFile, AskResult, ModelDescription } from '../inference/protocol.ts';
import { contentBody, sizeOfContent } from '../outputs/answer-content.ts';

/** Answers as JSON. */
function segmentResponse(
  { width, height, view, answers, encodeSeconds }: AskResult,
  imageId: string | null,
  { name, hash }: ModelDescription,
): SegmentResponse {
  return {
    model: { name, hash },
    image: { id: imageId, width, height },
    view,
    answers: [...answers],
    seconds: { encodeImage: Math.round(encodeSeconds * 1e4) / 1e4 },
  };
}

/** Answers as a file, whatever their format. */
export function resultFile(result: AskResult, imageId: string | null, model: ModelDescription): AnswerFile {
  return (
    result.file ?? {
      content: { bytes: Buffer.from(JSON.stringify(segmentResponse(result, imageId, model))) },
      mediaType: 'application/json',
      suffix: '.json',
    }
  );
}

/** Answers as a response, in the format that was asked for. */
export function answerResponse(
  result: AskResult,
  imageId: string | null,
  model: ModelDescription,
  fileName: string,
): Response {
  if (!result.file) return Response.json(segmentResponse(result, imageId, model));
  const { content, mediaType, suffix } = result.file;
  return new Response(contentBody(content), {
    headers: {
      'content-type': mediaType,
      'content-length': String(sizeOfContent(content)),
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
