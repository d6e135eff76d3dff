import { MonitorSmartphone } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askClass, showToClass } from './class-requests.ts';
import { classMayBeOpen, keepClass, useClass } from './class-state.ts';

interface ShowToClassButtonProps {
  readonly pack: string;
  readonly article: string;
  /** Null for the top of the article. */
  readonly section: string | null;
}

/** While a class is open: has everybody who follows open what is shown, and says that it was done. */
export function ShowToClassButton({ pack, article, section }: ShowToClassButtonProps) {
  const { t } = useTranslation();
  const open = useClass()?.open ?? null;
  const [outcome, setOutcome] = useState('');
  useEffect(() => {
    // Where nobody may be told of a class there is no button, and nothing is missed.
    if (classMayBeOpen()) askClass().then(keepClass, () => undefined);
  }, []);

  async function show(): Promise<void> {
    try {
      keepClass(await showToClass(pack, article, section));
      setOutcome(t('classroom.shownNow'));
    } catch {
      setOutcome(t('classroom.notOpen'));
    }
  }

  if (open === null) return null;
  return (
    <>
      <button type="button" className="button" onClick={() => void show()}>
        <MonitorSmartphone size={18} aria-hidden="true" />
        {t('actions.showToClass')}
      </button>
      <p role="status">{outcome}</p>
    </>
  );
}
