import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Hit } from '../../main/api/contract.ts';
import { articleTypeLabel } from '../article/labels.ts';
import { ReviewWords } from '../article/review-words.tsx';
import { TrustTag } from '../library/trust-tag.tsx';
import { articlePath } from '../shell/paths.ts';
import { languageOfPack, useLibrary } from '../shell/use-library.ts';
import { MarkedText } from './marked-text.tsx';
import { rememberSearch } from './recent-searches.ts';
import './hit-row.css';

/** A section that was found: where it is, the sentence that matched, and how far it may be leaned on. */
export function HitRow({ hit, query }: { readonly hit: Hit; readonly query: string }) {
  const { t } = useTranslation();
  const { packs } = useLibrary();
  const pack = packs.find((candidate) => candidate.id === hit.pack);
  const heading = hit.path.at(-1) ?? hit.title;
  const above = [hit.title, ...hit.path.slice(0, -1)];
  return (
    <li className="hit">
      <h2 className="hit-title" lang={languageOfPack(pack)}>
        <span className="hit-path" dir="auto">
          {above.join(' › ')}
        </span>
        <Link
          to={articlePath(hit.pack, hit.article, hit.section)}
          data-result=""
          onClick={() => rememberSearch(query)}
        >
          {heading}
        </Link>
      </h2>
      <p className="hit-snippet" lang={languageOfPack(pack)} dir="auto">
        <MarkedText text={hit.snippet.text} marks={hit.snippet.marks} />
      </p>
      <p className="hit-facts">
        <ReviewWords state={hit.review} />
        <span>{articleTypeLabel(t, hit.type)}</span>
        {packs.length > 1 && <span>{pack?.title ?? hit.pack}</span>}
        {pack && <TrustTag trust={pack.trust} />}
      </p>
    </li>
  );
}
