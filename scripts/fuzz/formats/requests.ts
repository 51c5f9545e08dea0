import { Problem } from '../../../src/server/http/problem.ts';
import { BodyBudget } from '../../../src/server/http/read-body.ts';
import { receiveImage, receiveQuestion, receiveSegment } from '../../../src/server/requests/request-input.ts';
import type { FuzzFormat } from '../format.ts';
import { mutateText } from '../mutate.ts';

const options = () => ({ maxBytes: 2 ** 26, seconds: 10, budget: new BodyBudget(2 ** 27) });
const request = (type: string, body: Uint8Array) =>
  new Request('http://localhost/v1/segment', {
    method: 'POST',
    headers: { 'content-type': type },
    body: body as Uint8Array<ArrayBuffer>,
  });
const text = (value: string) => new TextEncoder().encode(value);

function throwFault(error: unknown): void {
  if (!(error instanceof Problem) || error.status >= 500) throw error;
}

const BOUNDARY = '----fuzz';
const part = (name: string, value: string, file = '') =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;

export const REQUESTS: readonly FuzzFormat[] = [
  {
    name: 'request-json',
    seeds: async () => [
      text(
        JSON.stringify({
          image: { base64: 'iVBORw0KGgo=', name: 'a.png' },
          sentence: 'the ship',
          include: ['logits'],
        }),
      ),
      text(
        JSON.stringify({
          image: { url: 'https://example.org/a.tif' },
          sentences: ['a', 'b'],
          format: 'geojson',
        }),
      ),
    ],
    mutate: mutateText,
    read: async (bytes) => {
      await receiveSegment(request('application/json', bytes), options()).then(({ release }) => release());
      // The other bodies are parts of this one; that they are not whole is no finding.
      for (const receive of [receiveQuestion, receiveImage]) {
        const received = receive(request('application/json', bytes), options());
        await received.then(({ release }) => release()).catch(throwFault);
      }
    },
  },
  {
    name: 'request-form',
    seeds: async () => [
      text(
        `${part('image', 'not really a picture', '; filename="a.png"\r\nContent-Type: image/png')}${part('sentence', 'the ship')}${part('include', 'logits')}--${BOUNDARY}--\r\n`,
      ),
    ],
    mutate: mutateText,
    read: async (bytes) =>
      (
        await receiveSegment(request(`multipart/form-data; boundary=${BOUNDARY}`, bytes), options())
      ).release(),
  },
];
