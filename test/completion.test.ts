import { spawn, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { describedCommandLine } from '../src/cli/command-line.ts';
import { bashCompletion } from '../src/cli/completion/bash.ts';
import { withCommandsBelow } from '../src/cli/completion/described-command.ts';
import { fishCompletion } from '../src/cli/completion/fish.ts';
import { zshCompletion } from '../src/cli/completion/zsh.ts';
import { manualPage } from '../src/cli/manual-page.ts';
import { temporaryFolder } from '../src/testing/temporary-folder.ts';
import { describeWithShell } from './optional-tools.ts';

const program = describedCommandLine();
const folder = temporaryFolder();

beforeAll(async () => {
  await mkdir(folder('photos'));
  await writeFile(folder('photo.png'), '');
  await writeFile(folder('skyrefer.bash'), bashCompletion(program));
  await writeFile(folder('skyrefer.zsh'), zshCompletion(program));
  await writeFile(folder('skyrefer.fish'), fishCompletion(program));
});

/** What shells offer for the last word of a line, and what is not offered. */
const cases: [line: string, offered: string[], not: string[]][] = [
  ['skyrefer se', ['segment', 'serve'], ['evaluate']],
  ['skyrefer data c', ['check', 'convert'], ['prepare', 'calibrate']],
  ['skyrefer segment --prec', ['--precision'], ['--out']],
  ['skyrefer segment photo.png --on-error ', ['skip', 'stop'], ['photo.png']],
  ['skyrefer completion ', ['bash', 'zsh', 'fish'], []],
  ['skyrefer segment ph', ['photo.png'], []],
  ['skyrefer data check coco --images ph', ['photos'], ['photo.png']],
];

describeWithShell('bash')('completion in bash', () => {
  it.each(cases)('%s', (line, offered, not) => {
    // Where the function replies nothing, bash completes files, as `complete -o default` says.
    const script = `source skyrefer.bash
COMP_WORDS=(${line.replace(/ $/, ' ""')}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
_skyrefer
if [ \${#COMPREPLY[@]} = 0 ]; then mapfile -t COMPREPLY < <(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"); fi
printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: folder(), encoding: 'utf8' });
    expect(stderr).toBe('');
    const words = stdout.trim().split('\n');
    expect(words).toEqual(expect.arrayContaining(offered));
    for (const word of not) expect(words).not.toContain(word);
  });
});

describeWithShell('fish')('completion in fish', () => {
  it.each(cases)('%s', (line, offered, not) => {
    const script = `source skyrefer.fish; complete -C ${JSON.stringify(line)}`;
    const home = { HOME: folder(), PATH: process.env.PATH! };
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', script], {
      cwd: folder(),
      encoding: 'utf8',
      env: home,
    });
    expect(stderr).toBe('');
    const words = stdout.split('\n').map((one) => one.split('\t')[0]!.replace(/\/$/, ''));
    expect(words).toEqual(expect.arrayContaining(offered));
    for (const word of not) expect(words).not.toContain(word);
  });
});

describeWithShell('zsh')('completion in zsh', () => {
  /** What an interactive zsh shows when Tab is pressed behind a line. */
  function shown(line: string): Promise<string> {
    // A terminal of zsh's own, since completion needs one; what it shows ends with a mark that the next key makes it print.
    const script = `zmodload zsh/zpty
zpty shell 'zsh -f -i'
zpty -w shell "PS1=; autoload -Uz compinit; compinit -u -D; source skyrefer.zsh; stty columns 400 rows 100; LISTMAX=10000; setopt no_beep no_always_last_prompt; bindkey '^T' list-choices; finish() { print end-of-list; }; zle -N finish; bindkey '^Y' finish; print ready-''now"
while zpty -r shell text; do [[ "$text" == *ready-now* ]] && break; done
zpty -w -n shell ${JSON.stringify(line)}$'\\C-t\\C-y'
while zpty -r shell text; do print -r -- "$text"; [[ "$text" == *end-of-list* ]] && break; done
zpty -d shell`;
    const child = spawn('zsh', ['-f', '-c', script], {
      cwd: folder(),
      env: { ...process.env, TERM: 'xterm' },
    });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
    });
    return new Promise((resolve) => child.once('close', () => resolve(text)));
  }

  it.each(cases)('%s', async (line, offered, not) => {
    const words = stripVTControlCharacters(await shown(line)).split(/[\s/]/);
    for (const word of offered) expect(words).toContain(word);
    // The line itself is shown as well.
    for (const word of not.filter((one) => !line.includes(one))) expect(words).not.toContain(word);
  });
});

describe('the manual', () => {
  const page = manualPage(program, '0.0.0');

  it('has every command and every option', () => {
    const escaped = (text: string) => text.replaceAll('-', '\\-');
    for (const { commands, path, options } of withCommandsBelow(program)) {
      if (commands.length === 0) expect(page).toContain(`.SS ${escaped(path.slice('skyrefer '.length))}\n`);
      for (const { flags } of commands.length === 0 ? options : [])
        expect(page).toContain(`.B ${escaped(flags)}\n`);
    }
    expect(page).toContain('the image with .explained.html'.replaceAll('-', '\\-'));
  });
});

describeWithShell('groff')('the manual in groff', () => {
  it('is formatted without a warning', () => {
    const input = manualPage(program, '0.0.0');
    const { status, stdout, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-Kutf8'], {
      input,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('segment');
  });
});
