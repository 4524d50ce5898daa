import { ChangeLine } from '../dock/ChangeLine.tsx';
import { DateFields, ModeSwitch, Options } from '../dock/Options.tsx';
import { Moments } from '../moments/Moments.tsx';
import { useStore } from '../state/context.ts';
import { ForceTags } from '../title/ForceTags.tsx';
import { HowSure } from '../title/HowSure.tsx';
import { OffMapTray } from '../title/OffMapTray.tsx';
import { SizeKey } from '../title/SizeKey.tsx';

/** What the sheet holds below the time axis when it is drawn up: mode, dates, options, forces, the tray. */
export function SheetMore() {
  const { moment } = useStore();
  return (
    <div class="sheet-more">
      <ChangeLine />
      <div class="sheet-options">
        <ModeSwitch />
        <DateFields />
        <Options />
      </div>
      <ForceTags />
      <HowSure />
      {moment.value.mode !== 'as-of' && <SizeKey />}
      <OffMapTray />
      <Moments folded={false} />
    </div>
  );
}
