// A further sentence over HTTP with several clients, as JSON on stdout:
//   npx tsx bench/service.ts [--clients 8] [--seconds 20] [--model DIR] [--pause MILLISECONDS] [-- OPTIONS OF serve]
// It measures the built command (dist), so build first: npm run build. Every client keeps asking sentences that nobody has
// asked before about one image; `--pause` is how long it waits after an answer, 0 by default.
import { parseArgs } from 'node:util';
import { encodePicture } from '../src/imagery/node.ts';
import { drawScene } from '../src/synthetic/index.ts';
import { describeMachine } from './machine.ts';
import { rounded } from './rounded.ts';
import { serveBuilt } from './served.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    clients: { type: 'string', default: '8' },
    seconds: { type: 'string', default: '20' },
    pause: { type: 'string', default: '0' },
    model: { type: 'string', default: 'tiny' },
  },
});
const [clients, seconds, pause] = [values.clients, values.seconds, values.pause].map(Number) as [
  number,
  number,
  number,
];
if (!(clients >= 1) || !(seconds > 0) || !(pause >= 0)) {
  throw new Error('--clients, --seconds and --pause take numbers');
}
const server = await serveBuilt(['--model', values.model, ...positionals]);
try {
  const { base } = server;
  const { width, height, pixels } = drawScene({ kind: 'airport', seed: 1, width: 1024, height: 1024 });
  const form = new FormData();
  const file = await encodePicture({ width, height, pixels }, 'png');
  form.set('image', new Blob([file as Uint8Array<ArrayBuffer>]), 'airport.png');
  const start = performance.now();
  const image = (await (await fetch(`${base}/v1/images`, { method: 'POST', body: form })).json()) as {
    id: string;
  };
  const encodeImage = performance.now() - start;
  const sentences = newSentences();
  await run(base, image.id, sentences, 3); // every thread has the image and its programs now
  const together = await sendTogether(base);
  const machine = describeMachine(); // its load is the one before
  const cpuBefore = await server.metric('process_cpu_seconds_total');
  const times = (await run(base, image.id, sentences, seconds)).sort((a, b) => a - b);
  const cpu = (await server.metric('process_cpu_seconds_total')) - cpuBefore;
  const quantile = (q: number) =>
    rounded(times[Math.min(times.length - 1, Math.floor(q * times.length))]!, 1);
  const result = {
    clients,
    pauseMilliseconds: pause,
    image: { width, height, sentMilliseconds: rounded(encodeImage, 1) },
    sameImageSentByAllAtOnce: together,
    sentences: times.length,
    // What does not depend on what else the machine does.
    serverCpuMillisecondsPerSentence: rounded((1000 * cpu) / times.length, 1),
    sentencesPerSecond: rounded(times.length / seconds, 1),
    milliseconds: {
      median: quantile(0.5),
      p90: quantile(0.9),
      p99: quantile(0.99),
      most: rounded(times.at(-1)!, 1),
    },
    serveOptions: positionals,
    machine,
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
  await server.stop();
}

/** All clients send the same image at once, one that is not kept: how long until all have their answer, and how often it was encoded. */
async function sendTogether(base: string) {
  const { width, height, pixels } = drawScene({ kind: 'harbor', seed: 2, width: 1024, height: 1024 });
  const file = await encodePicture({ width, height, pixels }, 'png');
  const start = performance.now();
  const answers = await Promise.all(
    Array.from({ length: clients }, async () => {
      const response = await fetch(`${base}/v1/images`, {
        method: 'POST',
        headers: { 'content-type': 'image/png' },
        body: file as Uint8Array<ArrayBuffer>,
      });
      if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
      return (await response.json()) as { encodeSeconds: number };
    }),
  );
  return {
    milliseconds: rounded(performance.now() - start, 0),
    encodings: answers.filter(({ encodeSeconds }) => encodeSeconds > 0).length,
  };
}

/** Milliseconds of every sentence that was asked within the time. */
async function run(base: string, id: string, sentences: Iterator<string>, limit: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + limit * 1000;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < end) {
        const start = performance.now();
        const response = await fetch(`${base}/v1/images/${id}/segment`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ sentence: sentences.next().value }),
        });
        if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
        await response.json();
        times.push(performance.now() - start);
        if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
      }
    }),
  );
  return times;
}

/** Sentences of usual length, none twice. */
function* newSentences(): Generator<string, never> {
  const things = ['airplane', 'vehicle', 'ship', 'storage tank', 'bridge', 'harbor', 'tennis court'];
  const places = [
    'on the far left',
    'at the top',
    'in the lower right',
    'near the center',
    'next to the runway',
  ];
  const sizes = ['small', 'large', 'white', 'gray', 'red', 'long', 'bright', 'dark', 'blue', 'narrow'];
  for (let round = 0; ; round++) {
    for (const size of sizes) {
      for (const thing of things) {
        for (const place of places)
          yield `the ${size} ${thing} ${place}${round === 0 ? '' : ` number ${round}`}`;
      }
    }
  }
}
