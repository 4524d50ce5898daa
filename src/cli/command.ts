import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './failure.ts';

/** What a command may touch of the world besides files; tests pass their own. */
export interface Terminal {
  input: AsyncIterable<Uint8Array>;
  /** Writes to standard output and waits while the reader is slow. */
  write(text: string): Promise<void>;
  /** One line on standard error. */
  say(line: string): void;
  /** Draws over the same line of a terminal; does nothing elsewhere. */
  progress(line: string): void;
  env: Readonly<Record<string, string | undefined>>;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** A subcommand: how it is called, what it does in one line, its options and its help in full. */
export interface Command {
  name: string;
  usage: string;
  summary: string;
  help: string;
  options: Options;
  /** Runs with the words after the name; resolves to the exit code 0 or 1. Throws UsageError or InputError. */
  run(words: Words, terminal: Terminal): Promise<number>;
}

/** Words of a call, sorted: options with a value, flags, and the rest. */
export interface Words {
  rest: string[];
  option(name: string): string | undefined;
  flag(name: string): boolean;
}

/** Sorts the words of a call by a command's options. Throws UsageError for an unknown option or a missing value. */
export function wordsOf(command: Command, args: readonly string[]): Words {
  try {
    const parsed = parseArgs({ args: [...args], options: command.options, allowPositionals: true, strict: true });
    const values: Record<string, unknown> = parsed.values;
    return {
      rest: parsed.positionals,
      option: (name) => (typeof values[name] === 'string' ? (values[name] as string) : undefined),
      flag: (name) => values[name] === true,
    };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/\. To specify.*$/, '.') : '';
    throw new UsageError(`${reason} See: dateline ${command.name} --help`);
  }
}

/** Value of an option that must be given. */
export function required(command: Command, words: Words, name: string): string {
  const value = words.option(name);
  if (value === undefined || value === '') {
    throw new UsageError(`${command.name} needs --${name}. Usage: ${command.usage}`);
  }
  return value;
}
