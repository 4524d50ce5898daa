import type { Command } from './command.ts';

/** Help of the whole program: its commands, a line each. */
export function programHelp(commands: readonly Command[], show: Command): string {
  const rows = [show, ...commands].map((command) => `  ${command.usage}\n      ${command.summary}`);
  return [
    'Dateline: reports in, a map you can scrub through time out.',
    '',
    ...rows,
    '',
    '  dateline COMMAND --help   says more; --version prints the version',
    '',
    'Exit codes: 0 done, 1 something in the input failed, 2 wrong usage.',
    '',
  ].join('\n');
}

/** Help of one command. */
export function commandHelp(command: Command): string {
  return `${command.usage}\n\n${command.summary[0]?.toUpperCase()}${command.summary.slice(1)}.\n\n${command.help}\n`;
}
