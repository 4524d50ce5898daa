import { Mark } from '../marks/Mark.tsx';
import { useStore } from '../state/context.ts';

const SIZES = [
  { killed: 0, text: '0', width: 18 },
  { killed: 5, text: '1–9', width: 22 },
  { killed: 25, text: '10–49', width: 30 },
  { killed: 71, text: '50+', width: 38 },
] as const;

/** What the four sizes of a burst stand for. */
export function SizeKey() {
  const { words } = useStore();
  return (
    <div class="sizes">
      <div>
        {SIZES.map(({ killed, text, width }) => (
          <span key={text}>
            <Mark layer="attacks" state="fresh" killed={killed} width={width} height={36} />
            {text}
          </span>
        ))}
      </div>
      {words.value.title.sizes}
    </div>
  );
}
