import { Problem } from '../http/problem.ts';

/** Parts of a form, and bytes of its texts together; there is no limit but the body's on its file. */
const MOST_PARTS = 200;
const MOST_TEXT = 2 ** 17;
const LONGEST_HEAD = 4096;

/**
 * Reads a form. Its parts, and the bytes of those that are no file, are counted before any of them is made a string. Throws a Problem
 * 400 or 413.
 */
export async function readForm(bytes: Uint8Array, contentType: string): Promise<FormData> {
  checkParts(bytes, contentType);
  try {
    return await new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: { 'content-type': contentType },
    }).formData();
  } catch (cause) {
    throw damaged(cause);
  }
}

function checkParts(bytes: Uint8Array, contentType: string): void {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw damaged();
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const delimiter = Buffer.from(`--${boundary}`, 'latin1');
  let [parts, texts] = [0, 0];
  for (let at = body.indexOf(delimiter); at >= 0; parts++) {
    if (parts > MOST_PARTS) {
      throw new Problem(413, `the form has more than ${MOST_PARTS} parts; send less at once`);
    }
    const begin = at + delimiter.length;
    const next = body.indexOf(delimiter, begin);
    const end = next < 0 ? body.length : next;
    const head = body.subarray(begin, Math.min(end, begin + LONGEST_HEAD)).toString('latin1');
    const length = head.indexOf('\r\n\r\n');
    if (length < 0 && end - begin > LONGEST_HEAD) throw damaged();
    const lines = head.slice(0, Math.max(0, length));
    const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(lines)?.[1] ?? 'binary';
    if (!/^(binary|[78]bit)$/i.test(encoding)) {
      throw new Problem(
        400,
        `a part of the form is encoded as ${encoding.slice(0, 40)}; send bytes as they are`,
      );
    }
    if (!/^content-disposition:.*\bfilename\*?=/im.test(lines)) texts += end - begin;
    if (texts > MOST_TEXT) {
      throw new Problem(
        413,
        `the form has more than ${MOST_TEXT} bytes of text; an image is a file (filename=…), and with curl -F image=@FILE`,
      );
    }
    at = next;
  }
}

const damaged = (cause?: unknown): Problem =>
  new Problem(
    400,
    'the form is damaged: its parts do not follow the boundary that Content-Type names; let your client build it',
    { cause },
  );
