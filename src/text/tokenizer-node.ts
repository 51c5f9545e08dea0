import { readFile } from 'node:fs/promises';
import { Tokenizer, type TokenizerConventions, TokenizerError } from './tokenizer.ts';

/** Loads a `tokenizer.json` from disk. Throws a TokenizerError that names the path. */
export async function loadTokenizer(path: string, conventions?: TokenizerConventions): Promise<Tokenizer> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    const detail = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'does not exist' : 'cannot be read';
    throw new TokenizerError(`${path} ${detail}; a model's folder must have a tokenizer.json`, { cause });
  }
  return Tokenizer.fromJson(text, path, conventions);
}
