import { useLoaderData } from 'react-router';
import type { ArticleReply } from '../../main/api/contract.ts';
import { handoutOf } from '../print/handout.ts';
import { articlePath } from '../shell/paths.ts';
import { Projector } from './projector-screen.tsx';

/** One article before a class. */
export function ArticleProjectorScreen() {
  const reply = useLoaderData<ArticleReply>();
  const { article, pack } = reply;
  return (
    <Projector
      title={article.title}
      parts={[{ reply, section: null }]}
      handout={handoutOf([{ pack: pack.id, article: article.id }], article.title)}
      wayOut={({ section }) => articlePath(pack.id, article.id, section?.id)}
    />
  );
}
