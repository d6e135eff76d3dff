import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PrintPicking } from '../print/picking.tsx';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { specialtyTitles, useLibrary } from '../shell/use-library.ts';
import { Segmented } from '../ui/segmented.tsx';
import { ArticleListings } from './article-listings.tsx';
import { groupByInitial, groupBySpecialty, type Group, type ListedArticle } from './groups.ts';
import { GroupIndex } from './group-index.tsx';
import './browse-screen.css';

/** Every article, by specialty or by letter. The address holds the choice, so that it can be come back to. */
export function BrowseScreen() {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const by = parameters.get('by') === 'letter' ? 'letter' : 'specialty';
  const groups = useGroups(by);
  const chosen = groups.find(({ id }) => id === parameters.get(by));

  return (
    <div className="screen browse">
      <ScreenTitle
        windowTitle={chosen ? t('browse.windowTitle', { group: chosen.title }) : t('browse.title')}
      >
        {t('browse.title')}
      </ScreenTitle>
      {groups.length === 0 ? (
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

/** All articles in groups; the same groups until the library, the language or the choice is another. */
function useGroups(by: 'letter' | 'specialty'): readonly Group[] {
  const { t, i18n } = useTranslation();
  const { packs, contents } = useLibrary();
  const { language } = i18n;
  return useMemo(() => {
    const listed = contents.flatMap(({ pack, articles }) =>
      articles.map((article): ListedArticle => ({ pack, article })),
    );
    return by === 'letter'
      ? groupByInitial(listed, language)
      : groupBySpecialty(listed, specialtyTitles(packs), language, t('browse.noSpecialty'));
  }, [by, packs, contents, language, t]);
}
