import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { changeSettings } from '../saved/own.ts';
import { isShared } from '../session/machine-policy.ts';

/** Brings back what the first start showed. */
export function ShowIntroduction() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  if (isShared()) return null;

  function show(): void {
    changeSettings({ introduced: false });
    void navigate('/');
  }

  return (
    <p>
      <button type="button" className="button" onClick={show}>
        {t('introduction.again')}
      </button>
    </p>
  );
}
