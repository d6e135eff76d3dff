import { ALargeSmall } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

// Popovers are a third of what the first screen would otherwise load, and it opens none.
const AppearancePopover = lazy(async () => ({
  default: (await import('./appearance-popover.tsx')).AppearancePopover,
}));

/** How the page looks, one press away from anywhere. */
export function AppearanceMenu() {
  const { t } = useTranslation();
  const control = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={control}
        type="button"
        className="button button-quiet"
        aria-label={t('settings.appearance')}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <ALargeSmall size={20} aria-hidden="true" />
      </button>
      <Suspense>{open && <AppearancePopover control={control} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
