import { useTranslation } from 'react-i18next';
import type { RecallOffer, RecallShare } from '../../main/api/contract.ts';
import { dateInWords, numberInWords } from '../i18n/dates.ts';
import { useLibrary } from '../shell/use-library.ts';
import './recall-changes.css';

/** What a recall list changes: what it withdraws and why, and what it lets out again. */
export function RecallChanges({ offer }: { readonly offer: RecallOffer }) {
  const { t, i18n } = useTranslation();
  const number = (value: number): string => numberInWords(value, i18n.language);
  const { replaces, withdraws, releases, stays, obstacle } = offer;
  return (
    <div className="recall-changes">
      <p className="small quiet">
        {t('recall.issued', { date: dateInWords(offer.issued, i18n.language) })}{' '}
        {replaces &&
          t('recall.replaces', {
            number: number(replaces.sequence),
            date: dateInWords(replaces.issued, i18n.language),
          })}
      </p>
      <Share title={t('recall.withdraws', { number: number(withdraws.count) })} share={withdraws} />
      <Share title={t('recall.releases', { number: number(releases.count) })} share={releases} />
      {stays > 0 && <p className="small">{t('recall.stays', { number: number(stays) })}</p>}
      {obstacle && (
        <p className={obstacle === 'same-sequence-other-content' ? 'notice notice-danger' : 'small'}>
          {t(`recall.obstacle.${obstacle}`)}
        </p>
      )}
    </div>
  );
}

function Share({ title, share }: { readonly title: string; readonly share: RecallShare }) {
  const { t, i18n } = useTranslation();
  if (share.count === 0) return null;
  const more = share.count - share.entries.length;
  return (
    <>
      <h4>{title}</h4>
      <ul className="recall-entries">
        {share.entries.map((entry) => (
          <Entry key={JSON.stringify(entry)} entry={entry} />
        ))}
      </ul>
      {more > 0 && (
        <p className="small">{t('recall.more', { number: numberInWords(more, i18n.language) })}</p>
      )}
    </>
  );
}

function Entry({ entry }: { readonly entry: RecallShare['entries'][number] }) {
  const { t, i18n } = useTranslation();
  const { packs, contents } = useLibrary();
  const pack = packs.find(({ id }) => id === entry.pack)?.title ?? entry.pack;
  const articles = contents.find((one) => one.pack === entry.pack)?.articles ?? [];
  const article = articles.find(({ id }) => id === entry.article)?.title ?? entry.article;
  const limits = [
    article === undefined ? null : pack,
    entry.upToSequence === undefined
      ? null
      : t('recall.upTo', { number: numberInWords(entry.upToSequence, i18n.language) }),
    dateInWords(entry.date, i18n.language),
    entry.here ? null : t('recall.notHere'),
  ].filter((limit) => limit !== null);
  return (
    <li data-here={entry.here}>
      <strong dir="auto">{article ?? t('recall.wholePack', { pack })}</strong>
      <p dir="auto">{entry.reason}</p>
      <p className="small quiet">{limits.join(' · ')}</p>
    </li>
  );
}
