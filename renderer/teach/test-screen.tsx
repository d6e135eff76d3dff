import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import type { ListedPlace } from '../print/print-list.ts';
import { ARTICLES_AT_ONCE } from '../print/print-list.ts';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { specialtyTitles, useLibrary } from '../shell/use-library.ts';
import { NoSuchLesson } from './no-such-lesson.tsx';
import { inOrder, orderIn, questionsOf } from './questions.ts';
import { TestRun } from './test-run.tsx';
import { TestSetup } from './test-setup.tsx';
import { useReplies } from './use-replies.ts';
import { useShownLesson } from './use-shown-lesson.ts';
import './teach.css';

/** A test over the articles of a lesson. */
export function LessonTestScreen() {
  const { t } = useTranslation();
  const lesson = useShownLesson();
  if (!lesson) return <NoSuchLesson />;
  return <TestScreen title={lesson.title || t('teach.untitled')} way={lesson.path} places={lesson.steps} />;
}

/** A test over the articles of a specialty. */
export function SpecialtyTestScreen() {
  const { specialty = '' } = useParams();
  const { packs, contents } = useLibrary();
  const places = contents.flatMap(({ pack, articles }) =>
    articles
      .filter(({ specialties, questions }) => questions > 0 && specialties.includes(specialty))
      .map(({ id }) => ({ pack, article: id })),
  );
  if (places.length === 0) return <NoSuchLesson />;
  return (
    <TestScreen title={specialtyTitles(packs).get(specialty) ?? specialty} way="/learn" places={places} />
  );
}

interface TestScreenProps {
  readonly title: string;
  /** Where the test was begun. */
  readonly way: string;
  readonly places: readonly ListedPlace[];
}

/** First how to ask, then the questions. The address holds the choice: a class that opens it is asked the same. */
function TestScreen({ title, way, places }: TestScreenProps) {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const distinct = [...new Map(places.map((place) => [`${place.pack}/${place.article}`, place])).values()];
  const list = useReplies(distinct.slice(0, ARTICLES_AT_ONCE));
  const order = orderIn(parameters);
  const limit = Number(parameters.get('count')) || Infinity;
  const questions = list && questionsOf(list.articles);
  return (
    <div className="screen teach">
      <p className="article-crumbs not-printed">
        <Link to={way}>{way === '/learn' ? t('teach.title') : title}</Link>
      </p>
      <ScreenTitle>{t('lessonTest.title', { title })}</ScreenTitle>
      {!questions && <p role="status">{t('states.loading')}</p>}
      {questions?.length === 0 && <p className="notice">{t('lessonTest.noQuestions')}</p>}
      {questions && questions.length > 0 && !order && (
        <TestSetup
          questions={questions.length}
          articles={list.articles.length}
          of={distinct.length}
          onStart={setParameters}
        />
      )}
      {questions && questions.length > 0 && order && (
        <TestRun
          key={parameters.toString()}
          name={title}
          questions={inOrder(questions, order, limit)}
          onAgain={() => setParameters({})}
        />
      )}
    </div>
  );
}
