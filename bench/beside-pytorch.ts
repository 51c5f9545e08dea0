// Encoding an image beside PyTorch 2 on the same processor, in turn, as JSON on stdout:
//   npx tsx bench/beside-pytorch.ts --python PYTHON [--preset tiny|paper] [--rounds 3] [--types float32,bfloat16] [--compile]
// PYTHON has torch and transformers (`pip install torch transformers`). The peers are transformers' own classes with random weights, in
// float32 and bfloat16 (bench/reference/peer_models.py). `tiny`: the image program, which has neck and F besides, beside Hiera-Tiny alone
// at the same size. `paper`: the first answer, with stages and mask, beside both image towers and the text tower.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openModel } from '../src/model/node.ts';
import { Segmenter } from '../src/segmenter/node.ts';
import { drawScene } from '../src/synthetic/index.ts';
import { describeMachine, processorFeatures } from './machine.ts';
import { makeUntrainedModel } from './make-untrained-model.ts';
import { median } from './median.ts';
import { productGigaflops } from './product.ts';
import { Peer } from './reference/peer.ts';
import { rounded } from './rounded.ts';

const { values } = parseArgs({
  options: {
    python: { type: 'string' },
    preset: { type: 'string', default: 'tiny' },
    rounds: { type: 'string', default: '3' },
    types: { type: 'string', default: 'float32,bfloat16' },
    compile: { type: 'boolean', default: false },
  },
});
if (!values.python) throw new Error('--python names an interpreter that has torch and transformers');

/** What a preset's first answer takes of the peer. */
const PEERS: Readonly<Record<string, readonly string[]>> = {
  tiny: ['hiera-tiny-672'],
  paper: ['sam2-large-1024', 'siglip2-vision-512', 'siglip2-text'],
};
const peers = PEERS[values.preset];
if (!peers) throw new Error(`--preset takes ${Object.keys(PEERS).join(' or ')}`);
const rounds = Number(values.rounds);
/** Of the peer; without instructions for it, bfloat16 takes a hundred times as long. */
const types = values.types.split(',');

const made = values.preset === 'tiny' ? null : await mkdtemp(join(tmpdir(), 'skyrefer-bench-'));
await using peer = await Peer.start(values.python, 'peer_models.py');
try {
  if (made) await makeUntrainedModel(values.preset, made);
  const seconds: Record<string, number[]> = {};
  const note = (name: string, value: number) => {
    seconds[name] = [...(seconds[name] ?? []), value];
  };
  for (let round = 0; round < rounds; round++) {
    for (const dtype of types) {
      let sum = 0;
      for (const name of peers) {
        // Loaded one at a time: together the towers of `paper` do not fit everywhere beside skyrefer's.
        await peer.ask({ load: name, dtype, compile: values.compile });
        const took = (await peer.ask({ run: name, dtype })).seconds!;
        await peer.ask({ free: true });
        note(`PyTorch ${name} ${dtype}`, took);
        sum += took;
      }
      note(`PyTorch ${dtype}`, sum);
    }
    for (const precision of ['float32', 'int8'] as const)
      note(`skyrefer ${precision}`, await ownSeconds(precision));
  }
  const middle = Object.fromEntries(Object.entries(seconds).map(([name, all]) => [name, median(all)]));
  const ratio = (own: string, other: string) => {
    const seconds = middle[`PyTorch ${other}`];
    return seconds === undefined ? null : rounded(middle[`skyrefer ${own}`]! / seconds, 2);
  };
  const result = {
    preset: values.preset,
    rounds,
    compiled: values.compile,
    seconds: Object.fromEntries(Object.entries(middle).map(([name, value]) => [name, rounded(value, 3)])),
    ratios: {
      float32ToFloat32: ratio('float32', 'float32'),
      int8ToFloat32: ratio('int8', 'float32'),
      int8ToBfloat16: ratio('int8', 'bfloat16'),
    },
    gigaflopsOfAProduct: {
      ...(await peerProducts()),
      'skyrefer float32': rounded(await productGigaflops(), 0),
    },
    versions: peer.versions,
    machine: { ...describeMachine(), features: await processorFeatures() },
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
  if (made) await rm(made, { recursive: true, force: true });
}

/** The peer's rates of a bare product, in billions of operations a second. */
async function peerProducts(): Promise<Record<string, number>> {
  const rates: Record<string, number> = {};
  for (const dtype of types) {
    rates[`PyTorch ${dtype}`] = rounded((await peer.ask({ product: dtype })).gigaflops!, 0);
  }
  return rates;
}

/** Of `tiny` encoding an image, of `paper` the first answer; the second time, as programs are compiled when they are first needed. */
async function ownSeconds(precision: 'float32' | 'int8'): Promise<number> {
  await using segmenter = await Segmenter.load(await openModel(made ?? 'tiny'), { precision });
  const side = segmenter.config.imageSize;
  const { width, height, pixels } = drawScene({ kind: 'airport', seed: 1, width: side, height: side });
  let last = 0;
  for (let run = 0; run < 2; run++) {
    const start = performance.now();
    const encoded = await segmenter.open({ width, height, pixels });
    if (made) await encoded.segment(`the airplane on the far left ${run}`);
    last = made ? (performance.now() - start) / 1000 : encoded.encodeSeconds;
    encoded.dispose();
  }
  return last;
}
