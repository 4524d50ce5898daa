import { placeOf } from '../../places/gazetteer.ts';
import { findMentions } from '../../places/mentions.ts';
import { languageOf } from '../../text/language.ts';
import { splitSentences } from '../../text/sentence.ts';
import { openGazetteer } from '../assets.ts';
import type { Command } from '../command.ts';
import { readNdjson } from '../ndjson.ts';
import { TextLine } from '../text-line.ts';

export const places: Command = {
  name: 'places',
  usage: 'dateline places [FILE...]',
  summary: 'find and place the toponyms of texts: NDJSON in, NDJSON out',
  help: `Reads lines {id, text, date?, lang?, title?, outlet?} from the files or from standard input and
writes, in the same order, {id, toponyms: [{start, end, phrase, lat, lon, placeId, name, kind,
country, usage, score}]}. Offsets are UTF-16 code units. A line that cannot be used is reported
with its number and passed over; the exit code is then 1.`,
  options: {},
  async run(words, terminal) {
    const gazetteer = await openGazetteer();
    let failed = false;
    for await (const line of readNdjson(words.rest, terminal, TextLine)) {
      if ('broken' in line) {
        terminal.say(`Line ${line.number} ${line.broken}; it is left out.`);
        failed = true;
        continue;
      }
      const { id, text, lang, title, outlet } = line.value;
      const mentions = findMentions(text, splitSentences(text), gazetteer, {
        language: lang ?? languageOf(text),
        ...(title ? { title } : {}),
        ...(outlet ? { outlet } : {}),
      });
      const toponyms = mentions.map(({ start, end, phrase, placeId, usage, score }) => {
        const place = placeOf(gazetteer, placeId);
        return {
          start,
          end,
          phrase,
          lat: place?.lat,
          lon: place?.lon,
          placeId,
          name: place?.name,
          kind: place?.kind,
          country: place?.country,
          usage,
          score,
        };
      });
      await terminal.write(`${JSON.stringify({ id, toponyms })}\n`);
    }
    return failed ? 1 : 0;
  },
};
