import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { plainTextOf } from '../article/reading.ts';
import { confidences } from '../saved/own-things.ts';
import { articlePath } from '../shell/paths.ts';
import type { GivenAnswer } from './answers.ts';
import { csvOf } from './csv.ts';
import type { AskedQuestion } from './questions.ts';
import { SaveTable } from './save-table.tsx';

interface TestResultProps {
  readonly name: string;
  readonly questions: readonly AskedQuestion[];
  /** One for each question, in their order. */
  readonly answers: readonly GivenAnswer[];
  readonly onMissed: (missed: readonly AskedQuestion[]) => void;
  readonly onAgain: () => void;
}

/** How a test went: how many were right, whether one was sure of the right ones, and what to read again. */
export function TestResult({ name, questions, answers, onMissed, onAgain }: TestResultProps) {
  const { t } = useTranslation();
  const right = answers.filter((answer) => answer.right).length;
  const missed = questions.filter((_, index) => answers[index]?.right === false);
  return (
    <section className="teach-section" aria-labelledby="app-result">
      <h2 id="app-result" tabIndex={-1} data-focus-target="" ref={(heading) => heading?.focus()}>
        {t('lessonTest.result', { right, of: questions.length })}
      </h2>
      <ConfidenceTable answers={answers} />
      {missed.length > 0 && (
        <>
          <h3>{t('lessonTest.missed')}</h3>
          <ol className="test-missed">
            {missed.map(({ key, question, reply: { article, pack } }) => (
              <li key={key}>
                <span lang={article.language}>{plainTextOf(question.prompt)}</span>{' '}
                <Link to={articlePath(pack.id, article.id)} lang={article.language}>
                  {article.title}
                </Link>
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="lesson-tools not-printed">
        {missed.length > 0 && (
          <button type="button" className="button button-primary" onClick={() => onMissed(missed)}>
            {t('lessonTest.onlyMissed')}
          </button>
        )}
        <button type="button" className="button" onClick={onAgain}>
          {t('lessonTest.again')}
        </button>
        <Link className="button" to="/learn/difficult">
          {t('difficult.title')}
        </Link>
      </p>
      <SaveTable name="nightlamp-test" csv={() => resultCsv(name, questions, answers, t)} />
    </section>
  );
}

/** Sure and wrong is what harms; it stands in a table of its own so that it is seen. */
function ConfidenceTable({ answers }: { readonly answers: readonly GivenAnswer[] }) {
  const { t } = useTranslation();
  return (
    <table className="teach-table">
      <thead>
        <tr>
          <th scope="col">{t('lessonTest.howSure')}</th>
          <th scope="col">{t('lessonTest.rightOnes')}</th>
          <th scope="col">{t('lessonTest.wrongOnes')}</th>
        </tr>
      </thead>
      <tbody>
        {confidences.toReversed().map((confidence) => {
          const given = answers.filter((answer) => answer.confidence === confidence);
          const right = given.filter((answer) => answer.right).length;
          return (
            <tr key={confidence} data-alarming={confidence === 'sure' && right < given.length}>
              <th scope="row">{t(`lessonTest.confidence.${confidence}`)}</th>
              <td>{right}</td>
              <td>{given.length - right}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function resultCsv(
  name: string,
  questions: readonly AskedQuestion[],
  answers: readonly GivenAnswer[],
  t: TFunction,
): string {
  const head = [
    t('lessonTest.column.test'),
    t('lessonTest.column.question'),
    t('lessonTest.column.answer'),
    t('lessonTest.column.right'),
    t('lessonTest.howSure'),
    t('lessonTest.column.article'),
    t('lessonTest.column.pack'),
  ];
  const rows = questions.flatMap(({ question, reply: { article, pack } }, index) => {
    const answer = answers[index];
    if (!answer) return [];
    return [
      [
        name,
        plainTextOf(question.prompt),
        plainTextOf(question.options[answer.chosen]?.text ?? []),
        t(answer.right ? 'lessonTest.yes' : 'lessonTest.no'),
        t(`lessonTest.confidence.${answer.confidence}`),
        article.title,
        `${pack.title} ${pack.version}`,
      ],
    ];
  });
  return csvOf([head, ...rows]);
}
