import places from '../../../tests/eval/places.json';
import events from '../../../tests/gold/scores.json';
import { dayOf } from '../../contract/day.ts';
import { longDay } from '../i18n/format.ts';
import { useStore } from '../state/context.ts';
import { ABOUT } from './about-text.ts';

/** How the page came about: method, how well it reads, where data come from, licences, and what leaves the machine. */
export function About() {
  const store = useStore();
  const language = store.language.value;
  const words = store.words.value;
  const text = ABOUT[language];
  const { dateline } = store.edition.info;
  const made = dayOf(dateline.generated);
  const claims = new Set([...store.index.inReport.values()].flatMap((list) => list.map(({ claim }) => claim.id)));
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <section class="about">
      <h3>{words.help.about}</h3>
      <div class="about-columns">
        <div>
          <p>{words.help.aboutText}</p>
          {text.method.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p>{words.help.machine}</p>
          <p>
            <span class="hash">
              {words.help.edition(dateline.edition, made === null ? dateline.generated : longDay(made, language))}
            </span>
            . {words.help.counts(store.index.reports.size, claims.size)}.
          </p>
          <p>
            {words.help.local}{' '}
            {store.kept.value === null ? words.offline.notKept : words.offline.kept(store.kept.value)}
          </p>
        </div>
        <div>
          <h4>{text.accuracy}</h4>
          <table>
            <caption>{text.eventsCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{text.corpus}</th>
                <th scope="col">{text.reports}</th>
                <th scope="col">F1</th>
              </tr>
            </thead>
            <tbody>
              {events.map(({ half, reports, f1 }) => (
                <tr key={half}>
                  <th scope="row">{text.halves[half] ?? half}</th>
                  <td>{reports}</td>
                  <td>{share.format(f1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <table>
            <caption>{text.placesCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{text.corpus}</th>
                <th scope="col">{text.found}</th>
                <th scope="col">{text.placed}</th>
              </tr>
            </thead>
            <tbody>
              {places.map(({ name, f1, endToEnd }) => (
                <tr key={name}>
                  <th scope="row">{text.nameOf(name)}</th>
                  <td>{share.format(f1)}</td>
                  <td>{share.format(endToEnd)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div>
          <h4>{text.sources}</h4>
          <ul>
            {text.data.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <h4>{text.licences}</h4>
          <ul>
            {text.code.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
