import type { Audience } from '../../content/model/audience.ts';
import { AudienceSwitch } from './audience-switch.tsx';
import { CompareWordings } from './compare-wordings.tsx';

/** Whose words are read, below the red flags, which are the same in all of them. */
export function AudienceBar({ onCompare }: { readonly onCompare: (other: Audience | null) => void }) {
  return (
    <div className="audience-bar not-printed">
      <AudienceSwitch />
      <CompareWordings onCompare={onCompare} />
    </div>
  );
}
