import { ADDED } from '../contract/correction.ts';
import type { Day } from '../contract/day.ts';
import type { Edition, Force } from '../contract/edition.ts';
import type { Place } from '../contract/place.ts';
import { lettersBy } from '../map/letters.ts';
import { lookOf, type MarkLook } from '../map/mark-look.ts';
import type { Stack } from '../map/stacks.ts';
import type { ShownMark } from '../timeline/mark-state.ts';
import type { Moment } from '../timeline/moment.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { cleanText } from './clean-text.ts';
import type { SheetStack } from './crowd.ts';
import { disputesOf, disputeText } from './dispute.ts';
import { type Entry, entryOf } from './entry.ts';
import { type FigureCamera, figureView } from './figure-view.ts';
import { furnishedCamera, scaleSize } from './furnished-camera.ts';
import type { FurnitureSpots } from './furniture-room.ts';
import { type LegendRow, legendOf } from './legend.ts';
import { NUMBERED_STAGE, numberMarks, type Stage } from './numbering.ts';
import { mapRect, type Paper } from './paper.ts';
import type { Recipe } from './recipe.ts';
import { shownMarks } from './shown-marks.ts';
import type { Point } from './standing.ts';
import type { BriefWords } from './words.ts';

/** What a sheet is made from. `finding` is the one sentence under the title; `reviewed` holds ids of claims. */
export interface SheetInput {
  edition: Edition;
  timeline: Timeline;
  recipe: Recipe;
  moment: Moment;
  paper: Paper;
  words: BriefWords;
  finding: string;
  produced: Day;
  reviewed: ReadonlySet<string>;
  /** Which sources or publication days the edition was narrowed to, in words; empty for none. */
  lens: string;
  link: string;
  /** Instead of the recipe's view: for a series that must look from one place. */
  camera?: FigureCamera;
  /** Size of the map's frame, where it is not the paper's own. */
  frame?: { width: number; height: number };
  /** How marks share the map, where it is not that of a numbered sheet. */
  stage?: Stage;
}

/** A dispute in words, keyed by its letter. */
export interface Footnote {
  letter: string;
  number: number | null;
  place: string;
  text: string;
  feature: string;
}

/** All that stands on a sheet, without a single measure of where. */
export interface Sheet {
  moment: Moment;
  title: string;
  finding: string;
  /** Whether the finding is the program's own. */
  written: boolean;
  note: string;
  kicker: string;
  date: string;
  made: string;
  lens: string;
  /** Every mark of the moment under the recipe's filters, on the map or not. */
  marks: ShownMark[];
  camera: FigureCamera;
  /** What is drawn on the map, where the middle of each stands in its frame, and what it is called, by id. */
  stacks: SheetStack[];
  spots: ReadonlyMap<string, Point>;
  names: ReadonlyMap<string, string>;
  /** Numbers of the entries, by id of the stack; `numbered` says whether the map shows them. */
  numbers: ReadonlyMap<string, number>;
  numbered: boolean;
  furniture: FurnitureSpots;
  looks: ReadonlyMap<string, MarkLook>;
  legend: LegendRow[];
  disputed: number;
  entries: Entry[];
  offMap: Entry[];
  outside: Entry[];
  footnotes: Footnote[];
  boundary: string;
  attributions: string[];
  review: string;
  claims: { all: number; reviewed: number };
  edition: string;
  link: string;
  forces: readonly Force[];
  language: 'en' | 'fr';
}

/** What the program owes to whom, by key of the words. */
const ATTRIBUTIONS = ['places', 'basemap', 'relief'] as const;

/** Puts together a sheet; pure, the same input gives the same sheet. */
export function sheetOf(input: SheetInput): Sheet {
  const { edition, recipe, words, paper, moment } = input;
  const reports = new Map(edition.reports.reports.map((report) => [report.id, report]));
  const places = new Map<string, Pick<Place, 'name' | 'nameFr'>>(
    edition.places.features.map(({ id, properties }) => [id, properties]),
  );
  const placeName = (id: string, fallback = id): string => {
    const place = places.get(id);
    return cleanText(place ? words.place(place) : fallback, 80);
  };
  const marks = shownMarks(input.timeline, moment, recipe);
  const rect = input.frame ?? mapRect(paper);
  const placed = (list: readonly Pick<ShownMark, 'feature'>[]) =>
    list
      .filter(({ feature }) => !OFF.has(feature.properties.placeKind))
      .map(({ feature }) => feature.geometry.coordinates);
  const own = placed(marks);
  // A sheet without a mark still shows where the edition's marks would be.
  const points = own.length > 0 ? own : placed(input.timeline.entries);
  const stage = input.stage ?? NUMBERED_STAGE;
  const camera = input.camera ?? recipe.view ?? furnishedCamera(points, rect, stage.furniture, words);
  const view = figureView(camera, rect.width, rect.height);
  const { stacks, spots, numbers, furniture, offMap, outside } = numberMarks(
    marks,
    view,
    edition.info.forces,
    stage,
    scaleSize(view, words),
  );
  const nameOf = (stack: Stack): string =>
    stack.id.startsWith('country:')
      ? words.country(stack.country)
      : placeName(stack.id, stack.marks[0]?.mark.feature.properties.placeName);
  const groupName = ({ members }: SheetStack): string =>
    members.length === 1 ? nameOf(members[0]!) : `${nameOf(members[0]!)} +${members.length - 1}`;
  const entries = stacks
    .flatMap((stack) =>
      stack.members.map((member) =>
        entryOf(
          numbers.get(stack.id) ?? 0,
          nameOf(member),
          member.marks.map(({ mark }) => mark),
          reports,
          words,
          recipe.placeNotes,
        ),
      ),
    )
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const aside = (list: readonly ShownMark[]): Entry[] =>
    [...byPlace(list)].map(([id, own]) =>
      entryOf(null, placeName(id, own[0]?.feature.properties.placeName), own, reports, words, false),
    );
  const looks = new Map<string, MarkLook>();
  const letters = lettersBy(edition.info.forces);
  for (const mark of marks) looks.set(mark.feature.id, lookOf(mark, letters));
  const onMap = stacks.flatMap((stack) => stack.marks);
  const claims = marks.flatMap(({ feature }) => feature.properties.claims);
  const reviewed = claims.filter(({ id, rule }) => rule === ADDED || input.reviewed.has(id)).length;
  const sheet: Sheet = {
    moment,
    title: cleanText(recipe.title ?? words.title(edition.info.title, recipe.layers)),
    finding: cleanText(recipe.subtitle ?? input.finding, 1000),
    written: recipe.subtitle === null,
    note: cleanText(recipe.note, 1200),
    kicker: words.kicker(moment),
    date: words.date(moment),
    made: [words.made(input.produced), cleanText(recipe.author, 60), cleanText(recipe.organisation, 60)]
      .filter(Boolean)
      .join(' · '),
    lens: cleanText(input.lens, 300),
    marks,
    camera,
    stacks,
    spots,
    names: new Map([
      ...stacks.flatMap(({ members }) => members.map((member) => [member.id, nameOf(member)] as const)),
      ...stacks.map((stack) => [stack.id, groupName(stack)] as const),
    ]),
    numbers,
    numbered: stage.numbered,
    furniture,
    looks,
    legend: legendOf(onMap),
    disputed: onMap.filter(({ look }) => look.disputed).length,
    entries,
    offMap: aside(offMap),
    outside: aside(outside),
    footnotes: [],
    boundary: recipe.boundaryNote ? words.boundary(cleanText(recipe.organisation, 60)) : '',
    attributions: recipe.attributions?.map((text) => cleanText(text, 200)) ?? attributionsOf(words),
    review: recipe.reviewNote ? words.reviewed(claims.length, reviewed) : '',
    claims: { all: claims.length, reviewed },
    edition: edition.info.dateline.edition,
    link: recipe.link ?? input.link,
    forces: edition.info.forces,
    language: recipe.language,
  };
  if (recipe.footnotes) sheet.footnotes = footnotesOf(sheet, reports, placeName, words);
  return sheet;
}

const OFF: ReadonlySet<string> = new Set(['country', 'region']);

export function attributionsOf(words: BriefWords): string[] {
  return ATTRIBUTIONS.map((key) => words.attributions[key]);
}

function footnotesOf(
  sheet: Sheet,
  reports: Parameters<typeof disputesOf>[1],
  placeName: (id: string) => string,
  words: BriefWords,
): Footnote[] {
  const footnotes: Footnote[] = [];
  for (const entry of [...sheet.entries, ...sheet.offMap]) {
    for (const { mark } of entry.marks) {
      const notes = disputesOf(mark, reports, placeName, words);
      if (notes.length === 0) continue;
      const letter = letterOf(footnotes.length);
      entry.notes.push(letter);
      const text = notes.map((note) => disputeText(note, words)).join('. ');
      footnotes.push({ letter, number: entry.number, place: entry.place, text, feature: mark.feature.id });
    }
  }
  return footnotes;
}

/** a to z, then aa, ab and on. */
function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

function byPlace(marks: readonly ShownMark[]): Map<string, ShownMark[]> {
  const places = new Map<string, ShownMark[]>();
  for (const mark of marks) {
    const { placeId } = mark.feature.properties;
    const list = places.get(placeId);
    if (list) list.push(mark);
    else places.set(placeId, [mark]);
  }
  return places;
}
