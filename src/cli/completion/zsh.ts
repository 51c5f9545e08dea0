import {
  type DescribedCommand,
  type DescribedOption,
  type ValueKind,
  withCommandsBelow,
} from './described-command.ts';

/** A script for zsh that completes commands with what they do, options, and values. */
export function zshCompletion(program: DescribedCommand): string {
  return `#compdef ${program.name}
# Completion of ${program.name} for zsh: source <(${program.name} completion zsh), or as _${program.name} in a folder of $fpath.
${withCommandsBelow(program).map(completeOne).join('\n')}
if [ "$funcstack[1]" = "_${program.name}" ]; then
  _${program.name} "$@"
else
  compdef _${program.name} ${program.name}
fi
`;
}

/** Options and arguments of one command; of one with commands below, those, and then what the one that was chosen has. */
function completeOne({ path, options, commands, arguments: values }: DescribedCommand): string {
  const specs = options.flatMap(optionSpecs);
  const name = functionName(path);
  if (commands.length === 0) {
    const files = values.map(({ name: what, value }, index) => {
      const last = index === values.length - 1;
      return quote(`${last ? '*' : index + 1}:${what}:${action(value)}`);
    });
    return `${name}() {\n  _arguments -s ${[...specs, ...files].join(' \\\n    ')}\n}`;
  }
  return `${name}() {
  local state line
  typeset -A opt_args
  _arguments -C ${[...specs, "'1: :->command'", "'*:: :->rest'"].join(' \\\n    ')}
  case $state in
    command)
      local -a commands
      commands=(
${commands.map(({ name, summary }) => `        ${quote(`${name}:${summary.replaceAll(':', '\\:')}`)}`).join('\n')}
      )
      _describe command commands
      ;;
    rest)
      case $line[1] in
${commands.map((child) => `        ${child.name}) ${functionName(child.path)} ;;`).join('\n')}
      esac
      ;;
  esac
}`;
}

const functionName = (path: string): string => `_${path.replaceAll(/[ -]/g, '_')}`;

function optionSpecs({ names, description, value, repeatable }: DescribedOption): string[] {
  const text = description.replaceAll(/[[\]:\\]/g, '\\$&');
  const what = value ? `:value:${action(value)}` : '';
  return names.map((name) => quote(`${repeatable ? '*' : ''}${name}[${text}]${what}`));
}

function action(value: ValueKind): string {
  if (value.kind === 'choices') return `(${value.choices.join(' ')})`;
  return { file: '_files', folder: '_files -/', other: ' ' }[value.kind];
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
