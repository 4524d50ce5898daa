import type { Mention } from '../../contract/report.ts';
import { type Gazetteer, placeOf } from '../../places/gazetteer.ts';
import { findMentions } from '../../places/mentions.ts';
import { languageOf } from '../../text/language.ts';
import { splitSentences } from '../../text/sentence.ts';
import { openGazetteer } from '../assets.ts';
import type { Command } from '../command.ts';
import { readNdjson } from '../ndjson.ts';
import { TextLine } from '../text-line.ts';

/** Toponyms written in one piece: a text of a million names must not become one string. */
const AT_ONCE = 1000;

/** What is written of a place, made before, by id; emptied when there are too many, so that memory is bounded. */
type Written = Map<string, string>;
const MOST_WRITTEN = 20_000;

/** One toponym as JSON. */
function toponymOf(
  { start, end, phrase, placeId, usage, score }: Mention,
  gazetteer: Gazetteer,
  known: Written,
): string {
  let where = known.get(placeId);
  if (where === undefined) {
    if (known.size >= MOST_WRITTEN) known.clear();
    const { lat, lon, name, kind, country } = placeOf(gazetteer, placeId) ?? {};
    where = JSON.stringify({ lat, lon, placeId, name, kind, country }).slice(1, -1);
    known.set(placeId, where);
  }
  return `{"start":${start},"end":${end},"phrase":${JSON.stringify(phrase)},${where},"usage":"${usage}","score":${score}}`;
}

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
    const known: Written = new Map();
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
      let written = `{"id":${JSON.stringify(id)},"toponyms":[`;
      for (let i = 0; i < mentions.length; i++) {
        written += `${i > 0 ? ',' : ''}${toponymOf(mentions[i]!, gazetteer, known)}`;
        if ((i + 1) % AT_ONCE > 0) continue;
        await terminal.write(written);
        written = '';
      }
      await terminal.write(`${written}]}\n`);
    }
    return failed ? 1 : 0;
  },
};
