import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import type { Audience } from '../../content/model/audience.ts';
import type { Reading } from '../article/reading.ts';
import { differs, wordingsIn } from '../article/wordings.ts';
import { audiences } from '../settings/settings.ts';
import { ArticleChoice } from './article-choice.tsx';
import { comparePath, sidesIn, type Side, type SideName } from './compare-address.ts';
import type { LoadedSides } from './compare-loader.ts';

interface SideChoiceProps {
  readonly name: SideName;
  readonly loaded: LoadedSides;
  readonly reading: Reading | null;
  /** What the other side shows. */
  readonly beside: Reading | null;
}

/** Which article a side shows, and for whom. The address changes with it, so that a comparison can be kept and shared. */
export function SideChoice({ name, loaded, reading, beside }: SideChoiceProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { search } = useLocation();
  const current = loaded[name]?.side ?? null;

  function choose(side: Side): void {
    const sides = { ...sidesIn(new URLSearchParams(search)), [name]: side };
    void navigate(comparePath(sides), { preventScrollReset: true, replace: true });
  }

  return (
    <div className="compare-choice not-printed" role="group" aria-label={t(`compare.${name}`)}>
      <ArticleChoice
        label={t('compare.article')}
        title={reading?.reply.article.title ?? ''}
        onChoose={(place) => choose({ ...place, audience: current?.audience ?? null })}
      />
      {current && reading && (
        <label className="compare-audience">
          <span className="visually-hidden">{t('compare.wording')}</span>
          <select
            className="field"
            value={reading.audience}
            onChange={(event) => {
              const audience = audiences.find((known) => known === event.target.value) ?? null;
              choose({ ...current, audience });
            }}
          >
            {audiences.map((audience) => (
              <option key={audience} value={audience}>
                {t(`audience.${audience}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {loaded[name] && !reading && <p className="notice notice-caution">{t('compare.missing')}</p>}
      {!current && (
        <EmptySide
          beside={beside}
          onChoose={(audience) => {
            const { pack, article } = beside?.reply ?? {};
            if (pack && article) choose({ pack: pack.id, article: article.id, audience });
          }}
        />
      )}
    </div>
  );
}

interface EmptySideProps {
  readonly beside: Reading | null;
  readonly onChoose: (audience: Audience) => void;
}

/** What to lay beside the other side: an article of one's choice, or the same one where it has other words. */
function EmptySide({ beside, onChoose }: EmptySideProps) {
  const { t } = useTranslation();
  const others = beside ? otherWordings(beside) : [];
  return (
    <div className="compare-empty">
      <p className="quiet">{t(others.length > 0 ? 'compare.chooseOrSame' : 'compare.choose')}</p>
      {others.length > 0 && (
        <p className="compare-same">
          {others.map((audience) => (
            <button key={audience} type="button" className="chip" onClick={() => onChoose(audience)}>
              {t('compare.sameFor', { audience: t(`audience.${audience}`) })}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

function otherWordings({ reply, audience }: Reading): Audience[] {
  const passages = wordingsIn(reply.article.sections.flatMap(({ blocks }) => blocks));
  return audiences.filter((other) => passages.some((passage) => differs(passage, audience, other)));
}
