import type { SegmentResponse } from '../api-schemas.ts';
import type { AskResult } from '../inference/protocol.ts';
import { type AnswerFile, contentBody, sizeOfContent } from '../outputs/answer-content.ts';

/** Answers as a file, whatever their format. */
export function resultFile({ file, answers }: AskResult, imageId: string | null): AnswerFile {
  const response: SegmentResponse = { imageId, answers };
  return (
    file ?? {
      content: { bytes: Buffer.from(JSON.stringify(response)) },
      mediaType: 'application/json',
      suffix: '.json',
    }
  );
}

/** Answers as a response, in the format that was asked for. */
export function answerResponse(
  { file, answers }: AskResult,
  imageId: string | null,
  fileName: string,
): Response {
  if (!file) return Response.json({ imageId, answers } satisfies SegmentResponse);
  const { content, mediaType, suffix } = file;
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
