import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { pageFolder, webGazetteerFile } from '../assets.ts';
import { type Command, required } from '../command.ts';
import { checkEdition, replaceFolder } from '../edition-folder.ts';
import { UsageError } from '../failure.ts';

export const site: Command = {
  name: 'site',
  usage: 'dateline site DIR --out SITE',
  summary: 'write an edition and the dashboard as a static site for any web host',
  help: `DIR is an edition's folder. SITE can be copied to any web server, at any path; it needs nothing but
files and calls no other host.

  --out SITE   the site's folder; an older site there is replaced as a whole`,
  options: { out: { type: 'string' } },
  async run(words, terminal) {
    const [folder, ...more] = words.rest;
    if (folder === undefined || more.length > 0) throw new UsageError(`site takes one edition. Usage: ${site.usage}`);
    const out = required(site, words, 'out');
    await checkEdition(folder);
    await replaceFolder(out, 'index.html', 'a site', async (aside) => {
      await cp(pageFolder(), aside, { recursive: true });
      await cp(folder, join(aside, 'edition'), { recursive: true });
      await cp(webGazetteerFile(), join(aside, 'gazetteer.bin'));
    });
    terminal.say(`${out}: a static site of ${folder}`);
    return 0;
  },
};
