import {
  type DescribedCommand,
  type DescribedOption,
  withCommandsBelow,
} from './completion/described-command.ts';

/** The manual page of a command line, in the macros of man(7). */
export function manualPage(program: DescribedCommand, version: string): string {
  const commands = withCommandsBelow(program).filter((command) => command.commands.length === 0);
  return `${[
    `.TH ${program.name.toUpperCase()} 1 "" "${program.name} ${escaped(version)}" "User Commands"`,
    '.SH NAME',
    `${program.name} \\- segment what a sentence describes in an aerial image`,
    '.SH SYNOPSIS',
    `.B ${program.name}`,
    '.I command',
    '[\\fIoptions\\fR]',
    '.SH DESCRIPTION',
    paragraph(program.description),
    '.SH OPTIONS',
    ...program.options.flatMap(optionLines),
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH EXIT STATUS',
    ...['0', '1', '2'].flatMap((status, index) => ['.TP', `.B ${status}`, STATUS[index]!]),
    '.SH EXAMPLES',
    ...verbatim(program.more),
  ].join('\n')}\n`;
}

const STATUS = ['an answer', 'a failure', 'a usage error'];

function commandLines({
  path,
  usage,
  description,
  arguments: values,
  options,
  more,
}: DescribedCommand): string[] {
  const [, ...names] = path.split(' ');
  return [
    `.SS ${escaped(names.join(' '))}`,
    '.nf',
    `\\fB${escaped(path)}\\fR ${escaped(usage.slice(path.length + 1))}`,
    '.fi',
    '.PP',
    paragraph(description),
    ...values.flatMap(({ name, description: what }) => ['.TP', `.I ${escaped(name)}`, paragraph(what)]),
    ...options.flatMap(optionLines),
    ...(more ? ['.PP', ...verbatim(more)] : []),
  ];
}

const optionLines = ({ flags, description }: DescribedOption): string[] => [
  '.TP',
  `.B ${escaped(flags)}`,
  paragraph(description),
];

const verbatim = (text: string): string[] => ['.nf', ...text.split('\n').map(paragraph), '.fi'];

/** A line that is no request, whatever it begins with. */
const paragraph = (text: string): string => {
  const line = escaped(text);
  return /^[.']/.test(line) ? `\\&${line}` : line;
};

const escaped = (text: string): string => text.replaceAll('\\', '\\e').replaceAll('-', '\\-');
