import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Group } from './groups.ts';

interface GroupIndexProps {
  readonly by: 'specialty' | 'letter';
  readonly groups: readonly Group[];
  readonly chosen: string | null;
}

/** The groups themselves: all, or one of them. */
export function GroupIndex({ by, groups, chosen }: GroupIndexProps) {
  const { t } = useTranslation();
  const base = by === 'letter' ? '?by=letter' : '?';
  return (
    <nav aria-label={t('browse.groups')}>
      <ul className="group-index" data-by={by}>
        <li>
          <Link
            className="chip"
            to={base}
            preventScrollReset
            aria-current={chosen === null ? 'true' : undefined}
          >
            {t('browse.all')}
          </Link>
        </li>
        {groups.map((group) => (
          <li key={group.id}>
            <Link
              className="chip"
              to={`${base}&${by}=${group.id}`}
              preventScrollReset
              aria-current={chosen === group.id ? 'true' : undefined}
            >
              {group.title} <span className="chip-count">{group.articles.length}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
