import { DifferSign } from '../marks/Icon.tsx';
import { useStore } from '../state/context.ts';
import type { Difference } from './positions.ts';

/** On what the sources differ: every position and who holds it. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  const { words } = useStore();
  return (
    <section class="differences">
      <h3>
        <span class="sign">
          <DifferSign />
          {words.value.place.differ(differences.length)}
        </span>
      </h3>
      <table>
        {differences.map(({ type, title, positions }) => (
          <tbody key={`${type}${title}`}>
            <tr class="point">
              <th colSpan={2} scope="rowgroup">
                {words.value.place.dispute[type]}, {title}
              </th>
            </tr>
            {positions.map(({ text, publishers }) => (
              <tr key={text}>
                <td>{text}</td>
                <td>{publishers.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
