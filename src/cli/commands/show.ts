import type { Command } from '../command.ts';
import { build, buildInto } from './build.ts';
import { serve, showEdition } from './serve.ts';

const DEFAULT_OUT = 'dateline-edition';

/** The one-liner, `dateline REPORTS...`: build, then serve and open the browser. */
export const show: Command = {
  name: '',
  usage: 'dateline REPORTS...',
  summary: `build an edition into ${DEFAULT_OUT}/ (or --out), serve it and open the browser`,
  help: '',
  options: { ...build.options, ...serve.options },
  async run(words, terminal) {
    const out = words.option('out') ?? DEFAULT_OUT;
    await buildInto(out, words, terminal);
    return showEdition(out, words, terminal);
  },
};
