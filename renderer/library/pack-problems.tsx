import { useTranslation } from 'react-i18next';
import type { PackProblem } from '../../main/api/contract.ts';

/** Packs that were refused, each with its file, the reason and what to do. */
export function PackProblems({ problems }: { readonly problems: readonly PackProblem[] }) {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  return (
    <section className="pack-problems" aria-labelledby="app-pack-problems">
      <h2 id="app-pack-problems">{t('library.problems', { count: problems.length })}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.file} className="notice notice-danger">
            <strong className="pack-file">{problem.file}</strong>
            <span>{problem.message}</span>
            <span>{problem.hint}</span>
            <span className="small quiet">{t('states.code', { code: problem.code })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
