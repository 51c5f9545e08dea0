/**
 * Where an image's bytes are. A kept image is named by its path, so that it can be read again; an address is read by
 * parts.
 */
export type ImageBytes =
  | { readonly path: string }
  | { readonly bytes: Uint8Array }
  | { readonly url: string };
