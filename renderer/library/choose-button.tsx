import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

/** The button that opens the file dialog; React Aria's own, since the trigger around it presses it. */
export function ChooseButton() {
  const { t } = useTranslation();
  return <Button className="button">{t('install.choose')}</Button>;
}
