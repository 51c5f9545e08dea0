import { type DescribedCommand, type ValueKind, withCommandsBelow } from './described-command.ts';

/** A script for bash that completes commands, options, and values of which the choices are known; everything else are files. */
export function bashCompletion(program: DescribedCommand): string {
  const all = withCommandsBelow(program);
  const cases = (line: (command: DescribedCommand) => string[]) => all.flatMap(line).join('\n');
  return `# Completion of ${program.name} for bash: source <(${program.name} completion bash)
_${program.name}() {
  local current previous path word
  COMPREPLY=()
  current="\${COMP_WORDS[COMP_CWORD]}"
  previous="\${COMP_WORDS[COMP_CWORD-1]}"
  path='${program.path}'
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$path $word" in
${cases(({ path, commands }) => commands.map(({ name }) => `      '${path} ${name}') path='${path} ${name}' ;;`))}
    esac
  done
  case "$path $previous" in
${cases((command) => command.options.flatMap(({ names, value }) => (value ? [valueCase(command.path, names, value)] : [])))}
  esac
  if [[ "$current" == -* ]]; then
    case "$path" in
${cases(({ path, options }) => [`      '${path}') ${reply(options.flatMap(({ names }) => names))} ;;`])}
    esac
    return
  fi
  case "$path" in
${cases(({ path, commands, arguments: [first] }) => {
  if (commands.length > 0) return [`    '${path}') ${reply(commands.map(({ name }) => name))} ;;`];
  return first?.value.kind === 'choices' ? [`    '${path}') ${reply(first.value.choices)} ;;`] : [];
})}
  esac
}
complete -o bashdefault -o default -F _${program.name} ${program.name}
`;
}

/** Where nothing is replied, bash completes files. */
function valueCase(path: string, names: readonly string[], value: ValueKind): string {
  const pattern = names.map((name) => `'${path} ${name}'`).join('|');
  if (value.kind === 'choices') return `    ${pattern}) ${reply(value.choices)}; return ;;`;
  if (value.kind === 'folder')
    return `    ${pattern}) mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;`;
  return `    ${pattern}) return ;;`;
}

const reply = (words: readonly string[]): string =>
  `mapfile -t COMPREPLY < <(compgen -W '${words.join(' ')}' -- "$current")`;
