import type { Claim } from '../../contract/claim.ts';
import type { Correction } from '../../contract/correction.ts';
import { dayOf } from '../../contract/day.ts';
import type { EditionIndex } from '../edition/edition-index.ts';
import type { Messages } from '../i18n/en.ts';
import { dayRange } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { forceName, placeNameOf } from '../i18n/names.ts';
import { tollText } from '../i18n/toll.ts';

/** What a line says in words, with the machine's reading before it; `machine` is null where the claim is not there. */
export function lineText(
  line: Correction,
  machine: Claim | null,
  index: EditionIndex,
  words: Messages,
  language: Language,
): string {
  const text = words.correct;
  const place = (id: string | undefined): string => (id === undefined ? '?' : placeNameOf(index, id, id, language));
  const days = (of: Pick<Claim, 'from' | 'to' | 'precision'> | null): string =>
    of === null ? '?' : dayRange(dayOf(of.from), dayOf(of.to), of.precision, language, true);
  const toll = (value: Claim['killed'] | null): string =>
    value === undefined || value === null ? text.none : tollText(value, words, language);
  switch (line.change) {
    case 'place':
      return text.changed(text.place, place(machine?.placeId), place(line.placeId));
    case 'range':
      return text.changed(text.when, days(machine), days(line));
    case 'status':
      return text.changed(text.status, machine ? words.status[machine.status] : '?', words.status[line.status]);
    case 'role': {
      const name = (code: string | null | undefined): string => (code ? forceName(index, code, language) : text.none);
      return text.changed(text.roles[line.role] ?? line.role, name(machine?.[line.role]), name(line.value));
    }
    case 'toll':
      return (['killed', 'wounded'] as const)
        .filter((side) => line[side] !== undefined)
        .map((side) => text.changed(text[side], toll(machine?.[side]), toll(line[side])))
        .join(', ');
    case 'merge':
      return text.mergedLine;
    case 'split':
      return text.splitLine;
    case 'reject':
      return text.rejectedLine;
    case 'accept':
      return text.acceptedLine;
    case 'add':
      return `${text.addedLine}, ${place(line.placeId)}`;
  }
}
