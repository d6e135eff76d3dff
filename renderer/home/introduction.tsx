import { Bookmark, Search, ShieldCheck } from 'lucide-react';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../saved/own.ts';
import { isHidden, isShared } from '../session/machine-policy.ts';
import { focusQuietly } from '../shell/use-focus-after-navigation.ts';
import './introduction.css';

/**
 * On the first start: the three things that matter, side by side and out of the way for good at one press. A shared
 * workstation, which forgets, would show it ten times a day and shows it never.
 */
export function Introduction() {
  const { t } = useTranslation();
  const { introduced } = useSettings();
  if (introduced || isShared()) return null;

  function dismiss(): void {
    changeSettings({ introduced: true });
    focusQuietly(document.querySelector<HTMLElement>('main h1'));
  }

  return (
    <section className="introduction not-printed" aria-labelledby="app-introduction">
      <h2 id="app-introduction">{t('introduction.title')}</h2>
      <ul className="introduction-things">
        <Thing Icon={Search} title={t('introduction.search')}>
          {t('introduction.searchHow')} <kbd>/</kbd>
        </Thing>
        <Thing Icon={ShieldCheck} title={t('introduction.trust')}>
          {t('introduction.trustHow')} <span className="tag tag-caution">{t('reviewState.submitted')}</span>
        </Thing>
        {!isHidden('saved') && (
          <Thing Icon={Bookmark} title={t('introduction.keep')}>
            {t('introduction.keepHow')}
          </Thing>
        )}
      </ul>
      <p>
        <button type="button" className="button" onClick={dismiss}>
          {t('introduction.dismiss')}
        </button>
      </p>
    </section>
  );
}

interface ThingProps {
  readonly Icon: ComponentType<{ size?: number; 'aria-hidden'?: 'true' }>;
  readonly title: string;
  readonly children: ReactNode;
}

function Thing({ Icon, title, children }: ThingProps) {
  return (
    <li className="introduction-thing">
      <Icon size={20} aria-hidden="true" />
      <div>
        <h3>{title}</h3>
        <p className="small">{children}</p>
      </div>
    </li>
  );
}
