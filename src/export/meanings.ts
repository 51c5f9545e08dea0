/** What the inputs and outputs of exported programs mean, for the page that comes with them. */
export interface Meaning {
  readonly meaning: string;
  /** How the values are made or read. */
  readonly values: string;
}

const SAM2_PIXELS =
  'RGB. The image stretched to S x S (bilinear, averaging over pixels where it shrinks; the aspect is not kept), ' +
  'then (value / 255 - mean) / deviation per channel, mean 0.485, 0.456, 0.406, deviation 0.229, 0.224, 0.225';
const SIGLIP_PIXELS =
  'RGB. The S x S image resized to V x V (bilinear, no averaging), then value / 127.5 - 1 per channel';

/** By tensor name; S, V, N and Ni are explained on the page. */
export const MEANINGS: Readonly<Record<string, Meaning>> = {
  pixel_values: { meaning: "the image as SAM 2's encoder sees it", values: SAM2_PIXELS },
  vision_pixel_values: { meaning: "the image as SigLIP 2's vision tower sees it", values: SIGLIP_PIXELS },
  s0: { meaning: 'F(0), the finest level of SAM 2', values: 'give it to `grounding` as it is' },
  s1: { meaning: 'F(1), the middle level of SAM 2', values: 'give it to `grounding` as it is' },
  image_embedding: {
    meaning: 'F(2), the image embedding of SAM 2',
    values: 'give it to `grounding` as it is',
  },
  visual_tokens: {
    meaning: 'F, the visual tokens that words are aligned with, row by row from the top left',
    values: 'give it to `grounding` as it is',
  },
  visual_position: { meaning: 'position terms of F', values: 'give it to `grounding` as it is' },
  token_ids: {
    meaning: 'the sentence as token numbers, padded to N',
    values:
      'by `tokenizer.json`; `model.json` (sentences) says how the sentence is prepared and what it is padded with',
  },
  text_mask: { meaning: 'which tokens are the sentence', values: '1 for a token, 0 for padding' },
  text_states: { meaning: 'L, the states of the tokens', values: 'give it to `grounding` as it is' },
  mask_logits: {
    meaning: 'the mask at a quarter of the input size',
    values:
      "logits: resize them to the image's own size (bilinear, half-pixel centres); above 0 is inside, a sigmoid gives the probability",
  },
  predicted_iou: {
    meaning: "the model's estimate of the mask's IoU with what is meant",
    values: '0 to 1, clip where it is beyond',
  },
  object_score: {
    meaning: "SAM 2's score that there is an object",
    values:
      'a logit; by itself it is worth nothing sure, `presence` in `model.json`, where there is one, makes a probability of it',
  },
};
