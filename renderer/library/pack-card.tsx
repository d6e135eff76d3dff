import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PackSummary } from '../../main/api/contract.ts';
import { numberInWords, sizeInWords } from '../i18n/dates.ts';
import { languageOfPack } from '../shell/use-library.ts';
import { changesPath } from '../shell/paths.ts';
import { KeyWords } from './key-words.tsx';
import { LicenceLedger } from './licence-ledger.tsx';
import { PackReviewsList } from './pack-reviews-list.tsx';
import { PackTools } from './pack-tools.tsx';
import { PublishedWords } from './published-words.tsx';

/** One pack, with everything a careful reader asks before leaning on it. */
export function PackCard({ pack, mayChange }: { readonly pack: PackSummary; readonly mayChange: boolean }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  return (
    <li className="pack">
      <h2 className="pack-title" lang={languageOfPack(pack)} dir="auto">
        {pack.title}
      </h2>
      <p lang={languageOfPack(pack)} dir="auto">
        {pack.description}
      </p>
      <p className="pack-trust" data-trust={pack.trust}>
        <strong>{t(`trust.${pack.trust}.short`)}.</strong> {t(`trust.${pack.trust}.long`)}
      </p>
      <dl className="pack-facts">
        <dt>{t('library.version')}</dt>
        <dd>{pack.version}</dd>
        <dt>{t('library.published')}</dt>
        <dd>
          <PublishedWords published={pack.published} />
        </dd>
        <dt>{t('library.publisher')}</dt>
        <dd>{pack.publisher}</dd>
        <dt>{t('library.key')}</dt>
        <dd className="pack-key">
          <KeyWords pack={pack} />
        </dd>
        <dt>{t('library.review')}</dt>
        <dd>
          <PackReviewsList pack={pack} />
        </dd>
        <dt>{t('library.holds')}</dt>
        <dd>
          {t('library.articles', { count: pack.articles, number: numberInWords(pack.articles, language) })}
          {', '}
          {t('library.sections', { count: pack.sections, number: numberInWords(pack.sections, language) })}
          {', '}
          {t('library.references', {
            count: pack.references,
            number: numberInWords(pack.references, language),
          })}
        </dd>
        <dt>{t('library.languages')}</dt>
        <dd>{pack.languages.map((code) => languages.of(code) ?? code).join(', ')}</dd>
        <dt>{t('library.licence')}</dt>
        <dd>{pack.licence}</dd>
        <dt>{t('library.size')}</dt>
        <dd>{sizeInWords(pack.bytes, language)}</dd>
      </dl>
      <LicenceLedger pack={pack} />
      <p className="pack-links">
        {pack.update && (
          <Link to={changesPath(pack.id)}>{t('library.changedSince', { version: pack.update.from })}</Link>
        )}
        {pack.hasEditorialPolicy && <Link to={`/policy/${pack.id}`}>{t('article.editorialPolicy')}</Link>}
      </p>
      {mayChange && <PackTools pack={pack} />}
    </li>
  );
}
