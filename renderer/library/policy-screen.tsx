import { useTranslation } from 'react-i18next';
import { Link, useLoaderData } from 'react-router';
import type { PolicyReply } from '../../main/api/contract.ts';
import { Blocks } from '../article/blocks.tsx';
import { dateInWords } from '../i18n/dates.ts';
import { saidIn } from '../i18n/said-in.ts';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { TrustNote } from './trust-note.tsx';
import './policy-screen.css';

/** How the publisher of a pack makes and reviews its content, in the publisher's words. */
export function PolicyScreen() {
  const { t, i18n } = useTranslation();
  const { pack, policy } = useLoaderData<PolicyReply>();
  const words = saidIn(pack.languages[0] ?? 'en');
  return (
    <article className="screen policy">
      <header>
        <ScreenTitle lang={words.lang}>{policy.title}</ScreenTitle>
        <p className="small quiet">
          <Link to="/library">
            <bdi>{`${pack.title} ${pack.version}`}</bdi>
          </Link>
          {' · '}
          {t('article.updated', { date: dateInWords(policy.updated, i18n.language) })}
        </p>
      </header>
      <TrustNote trust={pack.trust} />
      <div className="policy-text" {...words}>
        {policy.blocks.map((block, index) =>
          block.type === 'heading' ? (
            <h2 key={index}>{block.title}</h2>
          ) : (
            <Blocks key={index} blocks={[block]} />
          ),
        )}
      </div>
    </article>
  );
}
