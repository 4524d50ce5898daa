import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/places/mentions.ts';
import { splitSentences } from '../../src/text/sentence.ts';
import { SMALL } from './gazetteer-fixture.ts';

const placed = (text: string, language: string) =>
  findMentions(text, splitSentences(text), SMALL, { language })
    .filter(({ placeId }) => placeId === 'liptako-gourma')
    .map(({ phrase }) => phrase);

describe('the land where Mali, Burkina Faso and Niger meet', () => {
  test.each([
    ['en', 'They left the tri-border area of Mali and Niger.', ['tri-border area']],
    ['en', 'Mali and Niger meet in the unstable three-frontier zone.', ['three-frontier zone']],
    ['en', 'Mali sent them to the "three borders" area, and Niger to Gao.', ['three borders']],
    ['en', 'It is the land of the three borders, in Mali and Niger.', ['three borders']],
    ['fr', 'Le Mali et le Niger, dans la zone dite des « trois frontières ».', ['trois frontières']],
    ['fr', 'Aux 3 frontières, le Mali et le Burkina Faso se touchent.', ['3 frontières']],
    ['en', 'Chad, Cameroon and Nigeria share the tri-border area.', []],
    ['en', 'They crossed three borders in Mali and Niger.', []],
    ['fr', 'Le Mali et le Niger ont fermé trois frontières.', []],
  ] as const)('%s: %s', (language, text, expected) => expect(placed(text, language)).toEqual(expected));
});
