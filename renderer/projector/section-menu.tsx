import { List } from 'lucide-react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ArticleReply } from '../../main/api/contract.ts';
import type { Slide } from './slides.ts';

interface SectionMenuProps {
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onChoose: (id: string) => void;
}

/** Where one is, and every other place to go: in a lesson under the articles they are of. */
export function SectionMenu({ slides, at, isOpen, onOpenChange, onChoose }: SectionMenuProps) {
  const { t } = useTranslation();
  const current = slides[at]?.id ?? '';
  const position = t('projector.position', { at: at + 1, count: slides.length });
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className="button button-quiet">
        <List size={20} aria-hidden="true" />
        <span className="visually-hidden">{t('projector.sections')}</span>{' '}
        <span className="projector-position">{position}</span> <kbd>O</kbd>
      </Button>
      <Popover className="popover projector-menu" placement="top" offset={6}>
        <Menu
          className="projector-sections"
          aria-label={t('projector.sections')}
          selectionMode="single"
          selectedKeys={[current]}
          disallowEmptySelection
          onAction={(id) => onChoose(String(id))}
        >
          {byArticle(slides).map(({ reply, own }) => (
            <MenuSection key={own[0]?.id} aria-label={reply.article.title}>
              <Header lang={reply.article.language}>{reply.article.title}</Header>
              {own.map(({ id, section }) => {
                const title = section?.title ?? t('projector.opening');
                return (
                  <MenuItem key={id} id={id} textValue={title} data-level={section?.level}>
                    <span lang={section ? reply.article.language : undefined}>{title}</span>
                  </MenuItem>
                );
              })}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface ArticleSlides {
  readonly reply: ArticleReply;
  readonly own: Slide[];
}

/** A step of a lesson opens with the slide of its title. */
function byArticle(slides: readonly Slide[]): readonly ArticleSlides[] {
  const articles: ArticleSlides[] = [];
  for (const slide of slides) {
    if (slide.section === null) articles.push({ reply: slide.reading.reply, own: [] });
    articles.at(-1)?.own.push(slide);
  }
  return articles;
}
