import { float32 } from '../../../src/runtime/runtime.ts';
import type { EncodedWindow, WindowAnswer, WindowSegmenter } from '../../../src/search/window-segmenter.ts';
import type { Engine, EngineAnswer } from '../engine/engine.ts';

/** An engine, in the browser or on a server, as the search of large images asks it: window by window. */
export function windowEngine(engine: Engine, signal: AbortSignal): WindowSegmenter {
  const { imageSize, presenceThreshold } = engine.info;
  return {
    config: {
      imageSize,
      ...(presenceThreshold === null ? {} : { presence: { threshold: presenceThreshold } }),
    },
    open: async (picture): Promise<EncodedWindow> => {
      const encoded = await engine.encode(picture, { signal });
      let asked: { sentence: string; answer: EngineAnswer } | null = null;
      return {
        ground: async (sentence, { assumePresent = false, parts }) => {
          const answer = await encoded.segment(sentence, { signal, assumePresent, parts });
          asked = { sentence, answer };
          return windowAnswer(answer);
        },
        draw: async ({ points = [], box, maskLogits }) => {
          const prompts = { points, ...(box ? { box } : {}) };
          if (!maskLogits || !asked) return windowAnswer(await encoded.draw(prompts, { signal }));
          const { sentence, answer } = asked;
          const earlier = { ...answer, logits: { ...answer.logits, data: maskLogits } };
          return windowAnswer(await encoded.correct(sentence, earlier, prompts, { signal }));
        },
        dispose: () => void encoded.dispose().catch(() => {}),
      };
    },
  };
}

function windowAnswer({ score, presence, ruledOut, logits, explanation }: EngineAnswer): WindowAnswer {
  const { width, height, data } = logits;
  return {
    score,
    presence,
    ruledOut,
    logits: float32(data, [1, 1, height, width]),
    explanation: { denseMap: explanation.denseMap },
  };
}
