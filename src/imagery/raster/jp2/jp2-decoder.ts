/** Samples of one JP2 file of a single tile, interleaved: 8 bits up to 8, 16 bits above, signed ones as such. */
export interface DecodedTile {
  /** What was decoded; behind the tile's samples there may be more, which mean nothing. */
  readonly bytes: Uint8Array;
  readonly components: number;
}

/** Decodes JPEG 2000. Throws an Error for data that makes no sense. */
export type Jp2Decoder = (file: Uint8Array, halvings: number) => Promise<DecodedTile>;
