import { isCapital } from './passage.ts';
import type { Sighting } from './sighting.ts';
import type { Rule } from './surroundings.ts';
import { GAP_SPACE, hashName } from './words.ts';

const hashed = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((word) => hashName(word)!.a));

/** What stands in the town that its name begins with. */
const BUILDINGS = hashed(
  'court courthouse directorate centre center college school schools hospital clinic jail prison penitentiary hall ' +
    'university institute academy office offices headquarters secretariat station bank mosque church cathedral temple ' +
    'stadium market mall hotel park plant factory refinery depot dam bridge tower complex compound house residence ' +
    'palace delegation administration command consulate mission port terminal library museum',
);
/** What is done to a building, before it: English, past and participle, and prepositions that lead to it after such a verb. */
const STRUCK = hashed(
  'attacked stormed struck hit shelled bombed bombarded raided torched burned burnt overran seized ransacked looted ' +
    'targeted damaged destroyed rocked razed vandalised vandalized besieged attacking storming striking hitting ' +
    'shelling bombing raiding torching overrunning seizing targeting damaging destroying',
);
const LEADING = hashed('near outside inside to at into on by behind opposite of');
const VIOLENT = hashed(
  'fire bomb bombs bomber explosion exploded blast mine rocket rockets missile missiles shell shells mortar mortars ' +
    'gunmen attack attacks raid assault shooting killed killing wounded ambush drone drones strike strikes abducted ' +
    'kidnapped detonated grenade grenades',
);
const THE = hashName('the')!.a;
/** Words of a name of a building after its town's, and words back to what happened there. */
const NAME = 4;
const BACK = 9;

/** "Gunmen stormed the Goma Court of Appeal", "a bomb outside the Gao District Court": a building, where its town is. */
export const STRUCK_BUILDING: Rule = {
  name: 'struck-building',
  weigh(at) {
    const { words, language } = at.passage;
    const { from, to } = at.span;
    if (language !== 'en' || from < 2 || words.a[from - 1] !== THE || !named(at)) return 0;
    if (STRUCK.has(words.a[from - 2]!)) return 3;
    if (!LEADING.has(words.a[from - 2]!) || to >= words.count) return 0;
    for (let i = from - 3; i >= Math.max(0, from - BACK); i--)
      if (VIOLENT.has(words.a[i]!) || STRUCK.has(words.a[i]!)) return 3;
    return 0;
  },
};

/** Houses for guests: they bear the names of other towns as often as of their own. */
const HOTELS = hashed('hotel hotels resort lodge nightclub restaurant cafe motel guesthouse');
const BESIDE = hashed('in outside near at');

/** "The Kangaba resort, outside the capital", "the Lagos hotel in Gao": a house whose own town is told after its name. */
export const HOTEL: Rule = {
  name: 'hotel',
  weigh({ passage: { words, language }, span: { from, to } }) {
    if (language !== 'en' || from < 1 || words.a[from - 1] !== THE || to + 1 >= words.count) return 0;
    if (!HOTELS.has(words.a[to]!) || words.gap[to - 1] !== GAP_SPACE) return 0;
    return BESIDE.has(words.a[to + 1]!) ? -4 : 0;
  },
};

/** Whether the capitals after a name end in a building's noun or hold it. */
function named({ passage: { words }, span: { to } }: Sighting): boolean {
  for (let i = to; i < words.count && i < to + NAME && isCapital(words, i) && words.gap[i - 1] === GAP_SPACE; i++)
    if (BUILDINGS.has(words.a[i]!)) return true;
  return false;
}
