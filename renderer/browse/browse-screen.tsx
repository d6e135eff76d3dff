import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PrintPicking } from '../print/picking.tsx';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { specialtyTitles, useLibrary } from '../shell/use-library.ts';
import { Segmented } from '../ui/segmented.tsx';
import { ArticleListings } from './article-listings.tsx';
import { groupByInitial, groupBySpecialty, type ListedArticle } from './groups.ts';
import { GroupIndex } from './group-index.tsx';
import './browse-screen.css';

/** Every article, by specialty or by letter. The address holds the choice, so that it can be come back to. */
export function BrowseScreen() {
  const { t, i18n } = useTranslation();
  const { packs, contents } = useLibrary();
  const [parameters, setParameters] = useSearchParams();
  const by = parameters.get('by') === 'letter' ? 'letter' : 'specialty';
  const listed = contents.flatMap(({ pack, articles }) =>
    articles.map((article): ListedArticle => ({ pack, article })),
  );
  const groups =
    by === 'letter'
      ? groupByInitial(listed, i18n.language)
      : groupBySpecialty(listed, specialtyTitles(packs), i18n.language, t('browse.noSpecialty'));
  const chosen = groups.find(({ id }) => id === parameters.get(by));

  return (
    <div className="screen browse">
      <ScreenTitle
        windowTitle={chosen ? t('browse.windowTitle', { group: chosen.title }) : t('browse.title')}
      >
        {t('browse.title')}
      </ScreenTitle>
      {listed.length === 0 ? (
        <p className="notice">{t('library.empty')}</p>
      ) : (
        <>
          <Segmented
            label={t('browse.by')}
            value={by}
            options={[
              { value: 'specialty', label: t('browse.bySpecialty') },
              { value: 'letter', label: t('browse.byLetter') },
            ]}
            onChange={(next) =>
              setParameters(next === 'letter' ? { by: 'letter' } : {}, { preventScrollReset: true })
            }
          />
          <GroupIndex by={by} groups={groups} chosen={chosen?.id ?? null} />
          <PrintPicking>
            <ArticleListings groups={chosen ? [chosen] : groups} />
          </PrintPicking>
        </>
      )}
    </div>
  );
}
