import { Command } from 'commander';
import { formatShape } from '../../graph/types.ts';
import type { ListedTensor, WeightsListing } from '../../weights/inspect-node.ts';
import { formatByteSize } from '../byte-size.ts';
import { counted } from '../counted.ts';
import type { Terminal } from '../terminal.ts';

interface InspectOptions {
  readonly filter?: string;
  readonly json?: boolean;
}

/** `skyrefer weights inspect FILE` */
export function weightsInspectCommand(terminal: Terminal): Command {
  return new Command('inspect')
    .summary('list the tensors of a file')
    .description(
      'Lists the tensors of a weights file: safetensors, a .pt, .pth or .bin of torch.save (nothing in it is run), or the ' +
        '.index.json of a sharded checkpoint. Only the headers are read.',
    )
    .argument('<file>', 'weights file')
    .option(
      '--filter <pattern>',
      "only names that contain this, or with * and ? match it: 'vision_model.*.bias'",
    )
    .option('--json', 'print the list as one JSON object')
    .addHelpText(
      'after',
      `
Example:
  $ skyrefer weights inspect model.safetensors --filter 'text_model.embeddings.*'`,
    )
    .action((file: string, options: InspectOptions) => inspect(terminal, file, options));
}

async function inspect(terminal: Terminal, file: string, options: InspectOptions): Promise<void> {
  const { WeightsError } = await import('../../weights/safetensors.ts');
  const { inspectWeights } = await import('../../weights/inspect-node.ts');
  const listing = inspectWeights(file);
  const matches = nameFilter(options.filter);
  const tensors = listing.tensors.filter(({ name }) => matches(name));
  if (options.json) {
    const { format, files, metadata, problems } = listing;
    const total = { tensors: tensors.length, count: sum(tensors, 'count'), bytes: sum(tensors, 'bytes') };
    terminal.out(`${JSON.stringify({ file, format, files, metadata, problems, total, tensors })}\n`);
  } else terminal.out(formatListing(listing, tensors));
  if (listing.problems.length > 0) {
    throw new WeightsError(
      `${file} and its shards contradict each other: ${listing.problems[0]}; download them again`,
    );
  }
}

/** A test of names: part of a name, or a pattern for the whole name where there is a `*` or `?`. */
function nameFilter(pattern: string | undefined): (name: string) => boolean {
  if (pattern === undefined) return () => true;
  if (!/[*?]/.test(pattern)) return (name) => name.includes(pattern);
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`, 's');
  return (name) => expression.test(name);
}

const sum = (tensors: readonly ListedTensor[], field: 'count' | 'bytes'): number =>
  tensors.reduce((total, tensor) => total + tensor[field], 0);

const grouped = (value: number): string => value.toLocaleString('en-US');

function formatListing(listing: WeightsListing, tensors: readonly ListedTensor[]): string {
  const { path, format, files, metadata } = listing;
  const sharded = files.length > 1;
  const rows = tensors.map(({ name, dtype, shape, count, bytes, file }) => [
    printable(name),
    dtype,
    formatShape(shape) || 'scalar',
    grouped(count),
    grouped(bytes),
    ...(sharded ? [file] : []),
  ]);
  const head = ['name', 'dtype', 'shape', 'count', 'bytes', ...(sharded ? ['file'] : [])];
  const widths = head.map((title, column) =>
    rows.reduce((width, row) => Math.max(width, row[column]!.length), title.length),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 3 || column === 4 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  const total = `${counted(tensors.length, 'tensor')}, ${grouped(sum(tensors, 'count'))} numbers, ${formatByteSize(sum(tensors, 'bytes'))}`;
  const types = [...new Set(tensors.map(({ dtype }) => dtype))].map((dtype) => {
    const those = tensors.filter((tensor) => tensor.dtype === dtype);
    return `${dtype}: ${counted(those.length, 'tensor')}, ${formatByteSize(sum(those, 'bytes'))}`;
  });
  const notes = Object.entries(metadata).map(
    ([key, value]) => `metadata ${printable(key)} = ${shortened(printable(value))}`,
  );
  return `${[
    `${path}: ${format}${sharded ? ` in ${files.length} files` : ''}`,
    ...notes,
    ...(rows.length > 0 ? [line(head), ...rows.map(line)] : []),
    `${tensors.length < listing.tensors.length ? `shown of ${listing.tensors.length}: ` : 'total: '}${total}`,
    ...(types.length > 1 ? types.map((text) => `  ${text}`) : []),
    ...listing.problems.map((problem) => `problem: ${problem}`),
  ].join('\n')}\n`;
}

/** Names come from strangers: what would steer a terminal is shown as its code. */
const printable = (text: string): string =>
  text.replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

const shortened = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);
