import { Link2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Section } from '../../content/model/article.ts';
import { saidIn } from '../i18n/said-in.ts';
import { usePrintChoice } from '../print/print-choice.ts';
import { PlaceLink } from './place-link.tsx';
import { Blocks } from './blocks.tsx';
import { useReading } from './reading-context.ts';
import './section-view.css';

/** A heading and its text. The heading's link gives the address of the section. */
export function SectionView({ section }: { readonly section: Section }) {
  const { t, i18n } = useTranslation();
  const { leftOut } = usePrintChoice();
  const { place, reply } = useReading();
  const { language } = reply.article;
  const anchor = `${place}${section.id}`;
  const Heading = `h${section.level}` as const;
  return (
    <section
      className="section"
      data-role={section.role}
      data-unprinted={leftOut.has(section.id) ? '' : undefined}
      // Of several articles on a page, every one has a “Red flags”: landmarks of one name lead nowhere.
      role={place === '' ? undefined : 'group'}
      aria-labelledby={anchor}
      {...saidIn(language)}
    >
      <Heading className="section-title" id={anchor} tabIndex={-1} data-focus-target="">
        {section.title}
        <PlaceLink
          className="section-link"
          anchor={anchor}
          lang={i18n.language}
          aria-label={t('article.linkTo', { section: section.title })}
        >
          <Link2 size={16} aria-hidden="true" />
        </PlaceLink>
      </Heading>
      <Blocks blocks={section.blocks} />
    </section>
  );
}
