import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoaderData } from 'react-router';
import { readingOf, type Reading } from '../article/reading.ts';
import { useShownTarget } from '../article/use-shown-target.ts';
import { useSettings } from '../saved/own.ts';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { useWidthInRem, WIDE } from '../ui/use-width.ts';
import { alignedRows } from './aligned.ts';
import { sideNames, type SideName } from './compare-address.ts';
import type { LoadedSides } from './compare-loader.ts';
import { SideChoice } from './side-choice.tsx';
import { SideText } from './side-text.tsx';
import './compare-screen.css';

/** Two articles, or one in two wordings, side by side with like sections in one row; one at a time where there is no room. */
export function CompareScreen() {
  const { t } = useTranslation();
  const loaded = useLoaderData<LoadedSides>();
  const readings = useReadings(loaded);
  const wide = useWidthInRem() >= WIDE;
  const [shown, show] = useState<SideName>('left');
  const titles = sideNames.map((name) => readings[name]?.reply.article.title ?? t('compare.nothing'));
  useShownTarget();
  const rows = alignedRows(sectionIds(readings.left), sectionIds(readings.right));

  return (
    <div className="compare" data-wide={wide}>
      <ScreenTitle margins={{ title: titles.join(' ↔ '), origin: t('app.name') }}>
        {t('compare.title')}
      </ScreenTitle>
      {!wide && (
        <div className="not-printed">
          <Segmented
            label={t('compare.shown')}
            value={shown}
            options={sideNames.map((name) => ({ value: name, label: t(`compare.${name}`) }))}
            onChange={show}
          />
        </div>
      )}
      <div className="compare-sides" style={{ gridTemplateRows: `repeat(${rows.length + 3}, auto)` }}>
        {sideNames.map((name) => (
          <div key={name} className="compare-side" data-side={name} hidden={!wide && shown !== name}>
            <SideChoice name={name} loaded={loaded} reading={readings[name]} beside={readings[other(name)]} />
            <SideText name={name} reading={readings[name]} other={readings[other(name)]} rows={rows} />
          </div>
        ))}
      </div>
    </div>
  );
}

const other = (name: SideName): SideName => (name === 'left' ? 'right' : 'left');

function useReadings({ left, right }: LoadedSides): Readonly<Record<SideName, Reading | null>> {
  const { audience } = useSettings();
  const reading = (name: SideName, loaded: LoadedSides[SideName]): Reading | null =>
    loaded?.reply ? readingOf(loaded.reply, loaded.side.audience ?? audience, null, `${name}-`) : null;
  return { left: reading('left', left), right: reading('right', right) };
}

/** A withdrawn text is not laid beside another: it is read on its own page, as a record. */
function sectionIds(reading: Reading | null): string[] {
  if (!reading || reading.reply.article.review.state === 'withdrawn') return [];
  return reading.sections.filter(({ role }) => role !== 'self-test').map(({ id }) => id);
}
