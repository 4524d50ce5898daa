import type { Place } from '../contract/place.ts';
import { tokenise } from '../text/token.ts';
import type { Parse } from './chunk.ts';
import { chunksOf } from './chunks.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { type Item, itemsOf } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { is, whoIs } from './phrase.ts';
import type { Reading } from './reading.ts';
import { tagsOf } from './tagging.ts';

/** The force that the title speaks of, or whose office publishes; empty when none. */
export function titleTopicOf(reading: Reading, lexicon: Lexicon): string {
  for (const text of [reading.report.title, reading.report.publisher]) {
    const topic = topicIn(text, reading, lexicon);
    if (topic !== '') return topic;
  }
  return '';
}

/** "Gunmen attacked Gao on Friday.": a whole sentence that opens a text without a title, and is read with the rest. */
const isSentence = (title: string): boolean => /[.!?…]["'”’»)]*(?:\s|$)/.test(title) && title.length > HEADLINE;

/** Characters that a title that ends in a stop or has one in it may have. */
const HEADLINE = 100;

function topicIn(title: string, reading: Reading, lexicon: Lexicon): string {
  if (isSentence(title)) return '';
  const items = itemsOf(title, tokenise(title), [], [], lexicon);
  const tags = tagsOf(items, lexicon);
  const parse: Parse = { items, tags, chunks: chunksOf(items, tags, lexicon.language), language: lexicon.language };
  return topicOf(parse, reading.place);
}

/** Whether a sentence is about soldiers of whom it does not say whose they are: "the army has redrawn its map". */
export function namesArmy(parse: Parse, place: (id: string) => Place | null): boolean {
  if (!parse.items.some(isSoldiers)) return false;
  return parse.chunks.some((chunk, i) => {
    if (chunk.kind !== 'verb' || chunk.group!.form !== 'finite') return false;
    const { agent, patients } = frameOf(parse, i);
    return [agent, patients[0] ?? -1].some((one) => {
      if (one < 0 || one > i) return false;
      const who = whoIs(parse, one, place);
      return who.bare && who.role === 'force' && ARMY.test(who.words);
    });
  });
}

const ARMY =
  /^(?:army|armée|armed forces|forces armées|military|gendarmes?|gendarmerie|national guard|garde nationale|defen[cs]e forces|forces de défense.*)$/i;

/** The force that a sentence is about: its first subject that is one, else the first force it names. */
export function topicOf(parse: Parse, place: Reading['place']): string {
  const { chunks, items } = parse;
  if (!items.some((item) => isNamed(item) || isSoldiers(item))) return '';
  let named = '';
  let state = '';
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb' && chunk.group!.form === 'finite') {
      const frame = frameOf(parse, i);
      for (const one of [frame.agent, ...frame.patients.slice(0, 1)]) {
        if (one < 0 || one > i) continue;
        const who = whoIs(parse, one, place);
        if (who.code !== '' && usable(who.code, who.role)) return who.code;
        if (who.code === '' && who.bare && who.role === 'force' && PROPER.test(who.words) && !RANK.test(who.words))
          return who.words;
      }
    }
    if (chunk.kind !== 'noun' || named !== '') continue;
    const who = whoIs(parse, i, place);
    if (
      who.code !== '' &&
      (who.role !== 'state' || parse.items[chunk.b]!.mention === null) &&
      who.role !== 'place' &&
      usable(who.code, who.role) &&
      !LAND.test(who.words) &&
      !isLanguage(parse, i)
    ) {
      if (who.role !== 'state') named = who.code;
      else if (state === '') state = who.code;
    } else {
      let whose = '';
      for (let at = chunk.a; at <= chunk.b; at++) whose = items[at]!.demonym || whose;
      if (whose !== '' && OFFICE.test(who.words)) named = whose;
    }
  }
  return named || state;
}

const isNamed = ({ force, demonym, mention }: Item): boolean => force !== '' || demonym !== '' || mention !== null;

/** Without one of these words or the name of a force no phrase of a sentence is one of soldiers. */
const isSoldiers = (item: Item): boolean => is(item, 'force');

/** What an adjective of nation tells the whereabouts of, not the people: "la frontière malienne", "a Nigerian village". */
const LAND =
  /\b(?:borders?|frontiers?|frontières?|town|city|village|capitale?|ville|soil|sol|territor(?:y|ies)|territoires?|ports?|coasts?|côtes?|side|desert|désert|region|région|province|island|île|airspace|localité|commune|colou?rs|flags?|drapeaux?|couleurs)\b/i;

/** "Parler anglais", "said in French": a word of nation that stands for a tongue. */
function isLanguage({ chunks, items }: Parse, at: number): boolean {
  const { a, b, prep } = chunks[at]!;
  if (items[b]!.demonym === '' || items[b]!.mention !== null) return false;
  if (a === b && (prep === 'en' || prep === 'in')) return true;
  const verb = chunks[at - 1]?.group?.verb;
  return (
    verb !== undefined &&
    (items[verb]!.word?.verbs.some(({ lemma }) => TONGUE.test(lemma)) || TONGUE.test(items[verb]!.low))
  );
}

const TONGUE = /^(?:speak(?:s|ing)?|spoke|learn(?:s|ed|ing)?|parler|parlent|parle|parlait|parlaient|apprendre)$/;

const OFFICE =
  /\b(?:ministry|ministère|defen[cs]e|armed|army|command|armées?|état-major|embassy|ambassade|mission|representation)\b/i;

/** A name of several words in capitals: "Multinational Joint Task Force". */
const PROPER = /^\p{Lu}\S+ (?:\S+ )*\p{Lu}/u;

/** "Colonel Diarra": one officer, who is no force. */
const RANK =
  /^(?:the )?(?:(?:lieutenant|brigadier|major|vice|rear|maj|brig|lt)\b[. -]*)*(?:captain|colonel|general|admiral|commander|lieutenant|major|sergeant|col|gen|capt|lt|cdr|capitaine|général|amiral|commandant)\b/i;

const usable = (code: string, role: string): boolean =>
  kindOfForce(code) !== 'armed' && role !== 'civilian' && role !== 'event';
