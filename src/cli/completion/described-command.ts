import type { EventEmitter } from 'node:events';
import type { Command, Option } from 'commander';

/** What a value on the command line is, for shells that complete it. */
export type ValueKind =
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'file' | 'folder' | 'other' };

export interface DescribedOption {
  /** `-h`, `--help`: one or both. */
  readonly names: readonly string[];
  /** As help shows it: `--out <file>`. */
  readonly flags: string;
  readonly description: string;
  /** Null where it takes no value. */
  readonly value: ValueKind | null;
  readonly repeatable: boolean;
}

export interface DescribedArgument {
  readonly name: string;
  readonly description: string;
  readonly value: ValueKind;
}

/** A command and those below it, as plain data: completion of shells and the manual are written from it. */
export interface DescribedCommand {
  readonly name: string;
  /** With the commands above: `skyrefer data check`. */
  readonly path: string;
  readonly usage: string;
  readonly summary: string;
  readonly description: string;
  readonly arguments: readonly DescribedArgument[];
  readonly options: readonly DescribedOption[];
  /** What help adds: examples, formats. */
  readonly more: string;
  readonly commands: readonly DescribedCommand[];
}

/** @param above path of the commands above, with a blank behind it */
export function describeCommand(command: Command, above = ''): DescribedCommand {
  const help = command.createHelp();
  const path = `${above}${command.name()}`;
  return {
    name: command.name(),
    path,
    usage: `${path} ${command.usage()}`,
    summary: command.summary() || command.description(),
    description: command.description(),
    arguments: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      description: argument.description,
      value: valueKind(argument.name(), argument.argChoices),
    })),
    options: help.visibleOptions(command).map(describeOption),
    more: addedHelp(command),
    commands: command.commands.map((child) => describeCommand(child, `${path} `)),
  };
}

/** A command and all below it. */
export const withCommandsBelow = (command: DescribedCommand): DescribedCommand[] => [
  command,
  ...command.commands.flatMap(withCommandsBelow),
];

function describeOption(option: Option): DescribedOption {
  const names = [option.short, option.long].filter((name) => name !== undefined);
  const takesValue = option.required || option.optional;
  const placeholder = /<([^>]*)>/.exec(option.flags)?.[1] ?? '';
  return {
    names,
    flags: option.flags,
    description: describeValue(option),
    value: takesValue ? valueKind(placeholder, option.argChoices) : null,
    repeatable: Array.isArray(option.defaultValue) || option.variadic,
  };
}

/** As commander's own help says it. */
function describeValue({ description, argChoices, defaultValue }: Option): string {
  const more: string[] = [];
  if (argChoices) more.push(`choices: ${argChoices.join(', ')}`);
  const told = typeof defaultValue === 'string' || typeof defaultValue === 'number';
  if (told) more.push(`default: ${defaultValue}`);
  return more.length > 0 ? `${description} (${more.join('; ')})` : description;
}

function valueKind(placeholder: string, choices: readonly string[] | undefined): ValueKind {
  if (choices) return { kind: 'choices', choices };
  if (/^folder/.test(placeholder)) return { kind: 'folder' };
  return {
    kind: /file|\.yaml$|^(model|run|image|boxes|arguments|path)/.test(placeholder) ? 'file' : 'other',
  };
}

/** The text of `addHelpText('after')`, which commander keeps as listeners. */
function addedHelp(command: Command): string {
  let text = '';
  (command as unknown as EventEmitter).emit('afterHelp', {
    error: false,
    command,
    write: (part: string) => (text += part),
  });
  return text.trim();
}
