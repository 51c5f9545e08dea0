import type { DescribedCommand, DescribedOption } from './described-command.ts';

/** A script for fish that completes commands with what they do, options, and values. */
export function fishCompletion(program: DescribedCommand): string {
  return `# Completion of ${program.name} for fish: ${program.name} completion fish | source
${linesOf(program, program, []).join('\n')}
`;
}

function linesOf(program: DescribedCommand, command: DescribedCommand, chosen: readonly string[]): string[] {
  const { commands, options, arguments: values } = command;
  const below = commands.map(({ name }) => name);
  const here = chosen.map((name) => `__fish_seen_subcommand_from ${name}`);
  const none = below.length > 0 ? [`not __fish_seen_subcommand_from ${below.join(' ')}`] : [];
  const complete = (rest: string) => {
    const conditions = [...here, ...none].join('; and ');
    return `complete -c ${program.name}${conditions ? ` -n ${quote(conditions)}` : ''} ${rest}`;
  };
  const [first] = values;
  return [
    ...commands.map(({ name, summary }) => complete(`-f -a ${name} -d ${quote(summary)}`)),
    ...(first?.value.kind === 'choices' ? [complete(`-f -a ${quote(first.value.choices.join(' '))}`)] : []),
    ...options.map((option) => complete(optionWords(option))),
    ...commands.flatMap((child) => linesOf(program, child, [...chosen, child.name])),
  ];
}

function optionWords({ names, description, value }: DescribedOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  if (value?.kind === 'choices') flags.push(`-x -a ${quote(value.choices.join(' '))}`);
  else if (value?.kind === 'folder') flags.push("-x -a '(__fish_complete_directories)'");
  else if (value) flags.push(value.kind === 'file' ? '-r -F' : '-x');
  return `${flags.join(' ')} -d ${quote(description)}`;
}

const quote = (text: string): string => `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
