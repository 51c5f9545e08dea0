/** What the header of a coded image says, read before anything is decoded. */
export interface CodedSize {
  readonly width: number;
  readonly height: number;
  /** Samples per pixel; of WebP the format says 3 or 4 only when it is decoded: null. */
  readonly channels: number | null;
}

/** The same of a JPEG stream. */
export interface JpegSize extends CodedSize {
  /** Passes over the picture; each of them takes the time of the whole picture. */
  readonly scans: number;
}

/** Scans that a progressive stream may have; encoders write about ten. */
const MAX_SCANS = 100;

/**
 * Size and components of a JPEG stream (ITU-T T.81, annex B). Throws an Error where it has no frame header, one that makes
 * no sense, several of them, more scans than any encoder writes, or no end.
 */
export function jpegSize(bytes: Uint8Array): JpegSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let found: CodedSize | null = null;
  let scans = 0;
  let ended = false;
  let sequential = false;
  for (let at = 2; at >= 0 && at + 2 <= bytes.length; ) {
    if (bytes[at] !== 0xff) {
      at = bytes.indexOf(0xff, at); // data of a scan
      continue;
    }
    const marker = bytes[at + 1]!;
    if (marker === 0xff) at++;
    else if (marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else if (marker === 0xd9) {
      ended = true;
      break;
    } else {
      if (at + 4 > bytes.length) break;
      // Sequential data has its components in one scan or a few, which need not be counted: only its end is looked for.
      if (marker === 0xda && scans === 0 && sequential) {
        if (!endsAsJpeg(bytes)) break;
        return { ...found!, scans: found!.channels! };
      }
      const length = view.getUint16(at + 2);
      if (isFrame(marker)) {
        if (found) throw new Error('its JPEG data has two frames');
        found = frameOf(view, at, length);
        sequential = marker <= 0xc1;
      }
      if (marker === 0xda && ++scans > MAX_SCANS)
        throw new Error(`its JPEG data has more than ${MAX_SCANS} scans`);
      if (length < 2) throw new Error('its JPEG data has a segment without a length');
      at += 2 + length;
    }
  }
  if (!found) throw new Error('its JPEG data has no frame');
  if (!ended) throw new Error('its JPEG data is cut short');
  return { ...found, scans };
}

/** Bytes behind the end of a stream in which its end is looked for. */
const TAIL = 64;

/** Whether the end of the image stands near the end of the bytes. */
function endsAsJpeg(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= Math.max(0, bytes.length - TAIL); at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  }
  return false;
}

/** SOF0 to SOF15, of which three numbers mean other things. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function frameOf(view: DataView, at: number, length: number): CodedSize {
  if (length < 8 || at + 2 + length > view.byteLength) throw new Error('its JPEG frame is cut short');
  const channels = view.getUint8(at + 9);
  if (length < 8 + 3 * channels) throw new Error('its JPEG frame is cut short');
  if (view.getUint8(at + 4) !== 8) throw new Error(`its JPEG samples have ${view.getUint8(at + 4)} bits`);
  for (let component = 0; component < channels; component++) {
    const factors = view.getUint8(at + 11 + 3 * component);
    const [across, down] = [factors >> 4, factors & 15];
    if (across < 1 || across > 4 || down < 1 || down > 4) {
      throw new Error(`its JPEG data has sampling factors ${across} and ${down}`);
    }
  }
  return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), channels };
}

/** Size of a WebP stream (RFC 9649, section 2). Throws an Error where its header is none. */
export function webpSize(bytes: Uint8Array): CodedSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 30) throw new Error('its WebP data is cut short');
  const kind = String.fromCharCode(...bytes.subarray(12, 16));
  if (kind === 'VP8 ') {
    return {
      width: view.getUint16(26, true) & 0x3fff,
      height: view.getUint16(28, true) & 0x3fff,
      channels: null,
    };
  }
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, channels: null };
  }
  if (kind === 'VP8X') {
    const side = (at: number) => (view.getUint32(at, true) & 0xffffff) + 1;
    return { width: side(24), height: (view.getUint32(26, true) >>> 8) + 1, channels: null };
  }
  throw new Error('it does not begin as WebP does');
}

/** What the header of a LERC stream says. */
export interface LercHeader extends CodedSize {
  /** Bytes of the stream. */
  readonly length: number;
}

/** The header of a LERC stream of the second version. Throws an Error for another. */
export function lercHeader(bytes: Uint8Array): LercHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (String.fromCharCode(...bytes.subarray(0, 6)) !== 'Lerc2 ' || bytes.length < 42) {
    throw new Error('it does not begin as LERC 2 does');
  }
  const version = view.getInt32(6, true);
  let at = version >= 3 ? 14 : 10;
  const [height, width] = [view.getInt32(at, true), view.getInt32(at + 4, true)];
  at += 8;
  const channels = version >= 4 ? view.getInt32(at, true) : 1;
  if (version >= 4) at += 4;
  const [valid, block, length] = [0, 4, 8].map((field) => view.getInt32(at + field, true)) as [
    number,
    number,
    number,
  ];
  const sound = version >= 1 && version <= 6 && width > 0 && height > 0 && channels > 0 && block > 0;
  if (!sound || valid < 0 || valid > width * height) throw new Error('its LERC header makes no sense');
  return { width, height, channels, length };
}

/** Size of a PNG file (W3C PNG, section 11.2.2). Throws an Error where its header is none. */
export function pngSize(bytes: Uint8Array): CodedSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33 || view.getUint32(12) !== 0x49484452)
    throw new Error('it does not begin as PNG does');
  return { width: view.getUint32(16), height: view.getUint32(20), channels: null };
}
