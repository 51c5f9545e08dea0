/**
 * Command blocks of a Markdown document, as the test of documents runs them. A block of `sh`, `bash` or `console` is run; what it prints is
 * compared with the `text` or `json` block right behind it, or, in a `console`, with the lines below each `$ command`. Comments before a block
 * say what is otherwise:
 *
 *     <!-- not run: needs a GPU -->
 *     <!-- run with --steps 2: the whole takes hours -->            put behind each skyrefer command of the block
 *     <!-- run as, since the data set is a made one:                what is run instead
 *     npx skyrefer data check jsonl my-data
 *     -->
 *     <!-- fails: an address that is not allowed -->                the last command ends with an error
 *     <!-- not compared: figures of the whole data set -->          before the block of what is printed
 */
export interface CommandBlock {
  /** Of the opening fence, from 1. */
  readonly line: number;
  readonly commands: readonly Command[];
  /** Why it is not run; null where it is. */
  readonly notRun: string | null;
  readonly fails: boolean;
}

/** Some lines of shell, and what they print; null where that is not said or not compared. */
export interface Command {
  readonly script: string;
  readonly output: Output | null;
}

export interface Output {
  readonly language: 'text' | 'json';
  readonly text: string;
  /** Lines of the document between which it stands: [first, last), from 0. */
  readonly lines: readonly [number, number];
  readonly indent: string;
}

interface Fenced {
  readonly language: string;
  readonly text: string;
  readonly indent: string;
  /** Of the opening and of the closing fence, from 0. */
  readonly from: number;
  readonly to: number;
  /** Comments between what was before and the fence. */
  readonly comments: readonly string[];
  /** Whether nothing but comments and empty lines is between it and the block before. */
  readonly follows: boolean;
}

const RUN = new Set(['sh', 'bash', 'console']);
const PRINTED = new Set(['text', 'json']);

/** @throws Error that names the line of a block without a language, or with a comment that is none of the above */
export function readCommandBlocks(document: string): CommandBlock[] {
  const blocks = fencedBlocks(document);
  const commandBlocks: CommandBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const line = block.from + 1;
    if (block.language === '') {
      throw new Error(`line ${line}: say what the block is: \`\`\`sh is run, \`\`\`text is not`);
    }
    if (!RUN.has(block.language)) continue;
    const next = blocks[index + 1];
    const printed = next?.follows && PRINTED.has(next.language) ? next : undefined;
    commandBlocks.push({
      line,
      commands: commandsOf(block, printed),
      notRun: commentOf(block, /^not run: *(.+)$/s)?.[1] ?? null,
      fails: commentOf(block, /^fails: *(.+)$/s) !== undefined,
    });
  }
  return commandBlocks;
}

function commandsOf(block: Fenced, printed: Fenced | undefined): Command[] {
  const instead = commentOf(block, /^run as, [^\n]+:\n(.+)$/s)?.[1];
  const more = commentOf(block, /^run with ([^:]+): *.+$/s)?.[1];
  if (block.language === 'console' && instead === undefined) return consoleCommands(block, more);
  const output: Output | null =
    printed && commentOf(printed, /^not compared: *(.+)$/s) === undefined
      ? {
          language: printed.language as Output['language'],
          text: printed.text,
          lines: [printed.from + 1, printed.to],
          indent: printed.indent,
        }
      : null;
  return [{ script: instead ?? withMore(block.text, more), output }];
}

function consoleCommands(block: Fenced, more: string | undefined): Command[] {
  const commands: Command[] = [];
  const lines = block.text.split('\n');
  for (let at = 0; at < lines.length; ) {
    const command = /^\$ (.*)$/.exec(lines[at]!);
    if (!command) throw new Error(`line ${block.from + 2 + at}: a console begins with '$ ' and a command`);
    const begin = ++at;
    while (at < lines.length && !lines[at]!.startsWith('$ ')) at++;
    const text = lines.slice(begin, at).join('\n');
    const range = [block.from + 1 + begin, block.from + 1 + at] as const;
    commands.push({
      script: withMore(command[1]!, more),
      output: text.trim() ? { language: 'text', text, lines: range, indent: block.indent } : null,
    });
  }
  return commands;
}

/** Arguments behind each command of skyrefer, before a comment. */
const withMore = (script: string, more: string | undefined): string =>
  more === undefined
    ? script
    : script.replace(/^((?:npx )?(?:skyrefer|tsx) .*?)(\s+#.*)?$/gm, (_, command) => `${command} ${more}`);

const KNOWN_COMMENT = /^(not run|fails|not compared|run with [^:]+|run as, [^\n]+):/;

/** What a comment of the block says, of the kind that the pattern describes. */
function commentOf(block: Fenced, pattern: RegExp): RegExpExecArray | undefined {
  for (const comment of block.comments) {
    if (/^(run|not|fails?)\b/.test(comment) && !KNOWN_COMMENT.test(comment)) {
      throw new Error(
        `line ${block.from + 1}: no such comment: ${comment}; test/documents/blocks.ts has them`,
      );
    }
    const match = pattern.exec(comment);
    if (match) return match;
  }
  return undefined;
}

function fencedBlocks(document: string): Fenced[] {
  const lines = document.split('\n');
  const blocks: Fenced[] = [];
  let comments: string[] = [];
  let follows = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const fence = /^(\s*)(`{3,})(\w*)/.exec(line);
    if (fence) {
      const [, indent = '', ticks = '', language = ''] = fence;
      const from = at++;
      while (at < lines.length && !lines[at]!.trim().startsWith(ticks)) at++;
      if (at === lines.length) throw new Error(`line ${from + 1}: the block has no end`);
      const text = lines
        .slice(from + 1, at)
        .map((one) => (one.startsWith(indent) ? one.slice(indent.length) : one.trimStart()))
        .join('\n');
      blocks.push({ language, text, indent, from, to: at, comments, follows });
      [comments, follows] = [[], true];
      continue;
    }
    const comment = /^\s*<!--\s*(.*)$/.exec(line);
    if (comment) {
      const told: string[] = [comment[1]!];
      while (!/-->\s*$/.test(told.at(-1)!) && at + 1 < lines.length) told.push(lines[++at]!.trim());
      comments.push(told.join('\n').replace(/\s*-->\s*$/, ''));
      continue;
    }
    if (line.trim() !== '') [comments, follows] = [[], false];
  }
  return blocks;
}
