import { createHash } from 'node:crypto';

/** A UUID of version 5 (RFC 9562, section 5.5): the same name in the same space gives the same one. */
export function namedUuid(space: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const text = hash.toString('hex', 0, 16);
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join(
    '-',
  );
}

/** A scene is what it was added as, so that adding it twice adds it once. */
export const sceneKey = (archive: string, image: string): string => namedUuid(archive, image);

/** A job is one round of a scene: what still holds an earlier one cannot settle it. */
export const jobKey = (scene: string, round: number): string => namedUuid(scene, String(round));
