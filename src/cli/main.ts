import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { programFolder } from './assets.ts';
import { type Command, type Terminal, wordsOf } from './command.ts';
import { brief } from './commands/brief.ts';
import { build } from './commands/build.ts';
import { claims } from './commands/claims.ts';
import { evalCommand } from './commands/eval.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { link } from './commands/link.ts';
import { places } from './commands/places.ts';
import { serve } from './commands/serve.ts';
import { show } from './commands/show.ts';
import { site } from './commands/site.ts';
import { InputError, UsageError } from './failure.ts';
import { commandHelp, programHelp } from './help.ts';

/** The subcommands in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  build,
  places,
  claims,
  link,
  importCommand,
  exportCommand,
  serve,
  site,
  brief,
  evalCommand,
];

/** Runs the command line and resolves to its exit code: 0 done, 1 the input failed, 2 wrong usage. */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  try {
    const [first, ...rest] = args;
    if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
      await terminal.write(programHelp(COMMANDS, show));
      return first === undefined ? 2 : 0;
    }
    if (first === '--version') {
      await terminal.write(`${await version()}\n`);
      return 0;
    }
    const command = COMMANDS.find((candidate) => candidate.name === first);
    if (command && (rest.includes('--help') || rest.includes('-h'))) {
      await terminal.write(commandHelp(command));
      return 0;
    }
    return command
      ? await command.run(wordsOf(command, rest), terminal)
      : await show.run(wordsOf(show, args), terminal);
  } catch (error) {
    if (error instanceof UsageError || error instanceof InputError) {
      terminal.say(error.message);
      return error instanceof UsageError ? 2 : 1;
    }
    throw error;
  }
}

async function version(): Promise<string> {
  const manifest: { version: string } = JSON.parse(await readFile(join(programFolder(), 'package.json'), 'utf8'));
  return manifest.version;
}

/** What a name in a foreign file could steer a terminal with. */
const CONTROLS = /(?![\n\t])\p{Cc}/gu;

function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    input: stdin,
    env,
    async write(text) {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    say(line) {
      stderr.write(`${line.replace(CONTROLS, '\ufffd')}\n`);
    },
    progress(line) {
      if (stderr.isTTY) stderr.write(`\r\u001b[K${line}`);
    },
  };
}
