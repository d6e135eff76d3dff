import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { momentInWords } from '../i18n/dates.ts';
import { usePrintedAt } from '../print/use-printed-at.ts';
import { own, useCollection } from '../saved/own.ts';
import type { QuestionRecord } from '../saved/own-things.ts';
import { isShared } from '../session/machine-policy.ts';
import { articlePath } from '../shell/paths.ts';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { difficultOf } from './answers.ts';
import { csvOf } from './csv.ts';
import { SaveTable } from './save-table.tsx';
import './teach.css';

/** The questions that were difficult so far on this device, to be read again, printed or carried away. */
export function DifficultScreen() {
  const { t, i18n } = useTranslation();
  const { answers } = own();
  const difficult = difficultOf(useCollection(answers));
  const printedAt = usePrintedAt();
  return (
    <div className="screen teach">
      <p className="article-crumbs not-printed">
        <Link to="/learn">{t('teach.title')}</Link>
      </p>
      <ScreenTitle>{t('difficult.title')}</ScreenTitle>
      <p className="screen-lead">{t(isShared() ? 'difficult.leadShared' : 'difficult.lead')}</p>
      {difficult.length === 0 ? (
        <p className="notice">{t('difficult.none')}</p>
      ) : (
        <>
          <DifficultTable records={difficult} />
          <p className="printed-only small">
            {t('print.printed', { date: momentInWords(printedAt, i18n.language) })}
          </p>
          <SaveTable name="nightlamp-difficult-questions" csv={() => difficultCsv(difficult, t)} />
          <p className="not-printed">
            <button type="button" className="button button-quiet" onClick={() => answers.clear()}>
              {t('difficult.forget')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

function DifficultTable({ records }: { readonly records: readonly QuestionRecord[] }) {
  const { t } = useTranslation();
  return (
    <div className="teach-table-frame" tabIndex={0} role="region" aria-label={t('difficult.title')}>
      <table className="teach-table">
        <thead>
          <tr>
            <th scope="col">{t('lessonTest.column.question')}</th>
            <th scope="col">{t('lessonTest.column.article')}</th>
            <th scope="col">{t('difficult.wrong')}</th>
            <th scope="col">{t('difficult.sureAndWrong')}</th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.key} data-alarming={record.sureAndWrong > 0}>
              <th scope="row" dir="auto">
                {record.prompt}
              </th>
              <td>
                <Link to={articlePath(record.pack, record.article)} dir="auto">
                  {record.title}
                </Link>
              </td>
              <td>{t('difficult.times', { wrong: record.wrong, asked: record.asked })}</td>
              <td>{record.sureAndWrong}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function difficultCsv(records: readonly QuestionRecord[], t: TFunction): string {
  const head = [
    t('lessonTest.column.question'),
    t('lessonTest.column.article'),
    t('lessonTest.column.pack'),
    t('difficult.asked'),
    t('difficult.wrong'),
    t('difficult.sureAndWrong'),
  ];
  const rows = records.map(({ prompt, title, pack, asked, wrong, sureAndWrong }) => [
    prompt,
    title,
    pack,
    asked,
    wrong,
    sureAndWrong,
  ]);
  return csvOf([head, ...rows]);
}
