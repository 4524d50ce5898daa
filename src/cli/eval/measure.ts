import { type Gazetteer, placeOf } from '../../places/gazetteer.ts';
import { findMentions } from '../../places/mentions.ts';
import { splitSentences } from '../../text/sentence.ts';
import type { GoldText } from './corpora.ts';
import { emptyTally, type FoundToponym, type Score, scoreOf, type Tally, tallyText } from './score.ts';

/** Scores of a corpus: of all texts, and of the half that was looked at while developing and the half that was not. */
export interface Measured {
  texts: number;
  toponyms: number;
  all: Score;
  seen: Score;
  unseen: Score;
  /** Texts a second of processor time. */
  perSecond: number;
}

const MICROSECONDS = 1e6;

/** Finds the places of all texts and scores them; texts at even positions are the half looked at while developing. */
export function measure(texts: readonly GoldText[], gazetteer: Gazetteer): Measured {
  const halves: [Tally, Tally] = [emptyTally(), emptyTally()];
  const all = emptyTally();
  const started = process.cpuUsage();
  const found = texts.map(({ text, language }) => findMentions(text, splitSentences(text), gazetteer, { language }));
  const spent = process.cpuUsage(started);
  texts.forEach(({ gold }, i) => {
    const toponyms = found[i]!.flatMap((mention): FoundToponym[] => {
      const place = placeOf(gazetteer, mention.placeId);
      return place ? [{ ...mention, place }] : [];
    });
    tallyText(halves[i % 2 === 0 ? 0 : 1], gold, toponyms);
    tallyText(all, gold, toponyms);
  });
  return {
    texts: texts.length,
    toponyms: all.found + all.missed,
    all: scoreOf(all),
    seen: scoreOf(halves[0]),
    unseen: scoreOf(halves[1]),
    perSecond: (texts.length * MICROSECONDS) / Math.max(1, spent.user + spent.system),
  };
}
