import { useTranslation } from 'react-i18next';
import type { RedFlag, Urgency } from '../../content/model/text.ts';
import { useInterfaceLanguage } from '../i18n/said-in.ts';
import { Sentences } from './sentences.tsx';
import './red-flags.css';

const urgencies = ['now', 'today', 'soon'] as const satisfies readonly Urgency[];

/** Warning signs with what to do about each, the most urgent first. Never cut, never reworded for an audience. */
export function RedFlags({ flags }: { readonly flags: readonly RedFlag[] }) {
  const { t } = useTranslation();
  const words = useInterfaceLanguage();
  const groups = urgencies
    .map((urgency) => ({ urgency, flags: flags.filter((flag) => flag.urgency === urgency) }))
    .filter((group) => group.flags.length > 0);
  return (
    <div className="red-flags">
      {groups.map((group) => (
        <section key={group.urgency} className="red-flags-group" data-urgency={group.urgency}>
          <p className="red-flags-urgency" {...words}>
            {t(`urgency.${group.urgency}`)}
          </p>
          <ul>
            {group.flags.map((flag) => (
              <li key={flag.sign[0]?.id} className="red-flag">
                <span className="red-flag-sign">
                  <Sentences sentences={flag.sign} />
                </span>{' '}
                <span className="red-flag-action">
                  <span aria-hidden="true">→ </span>
                  <span className="visually-hidden" lang={words.lang}>
                    {t('block.whatToDo')}{' '}
                  </span>
                  <Sentences sentences={flag.action} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
