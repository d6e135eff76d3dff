import { useEffect, useState } from 'react';

/** How much larger or smaller than the size that fits a class room. */
const scales = [0.6, 0.7, 0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75] as const;
const USUAL = 4;

/** Sets the whole page in type for a room, for as long as the projector is on; answers how to change it. */
export function useLargeType(): (by: 1 | -1) => void {
  const [step, setStep] = useState(USUAL);
  const scale = scales[step] ?? 1;
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['projecting'] = '';
    root.style.setProperty('--projector-scale', String(scale));
    return () => {
      delete root.dataset['projecting'];
      root.style.removeProperty('--projector-scale');
    };
  }, [scale]);
  return (by) => setStep((before) => Math.min(scales.length - 1, Math.max(0, before + by)));
}
