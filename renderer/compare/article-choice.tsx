import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fold } from '../find/fold.ts';
import { useLibrary } from '../shell/use-library.ts';

interface Place {
  readonly pack: string;
  readonly article: string;
}

interface ArticleChoiceProps {
  readonly label: string;
  /** Title of the article that is chosen; empty for none. */
  readonly title: string;
  readonly onChoose: (place: Place) => void;
}

/** As many titles as a list is worth looking through; typing finds the others. */
const TITLES_AT_ONCE = 60;

/** An article of the library by a part of its title or one of its other names. */
export function ArticleChoice({ label, title, onChoose }: ArticleChoiceProps) {
  const { t } = useTranslation();
  const [typed, type] = useState<string | null>(null);
  const { contents } = useLibrary();
  const all = useMemo(
    () =>
      contents.flatMap(({ pack, articles }) =>
        articles.map((article) => ({
          id: `${pack}/${article.id}`,
          title: article.title,
          names: fold([article.title, ...article.aliases].join(' | ')).text,
        })),
      ),
    [contents],
  );
  const wanted = fold(typed ?? '').text.trim();
  const found = all.filter(({ names }) => names.includes(wanted)).slice(0, TITLES_AT_ONCE);

  return (
    <ComboBox
      className="article-choice"
      aria-label={label}
      items={found}
      inputValue={typed ?? title}
      onInputChange={type}
      onSelectionChange={(key) => {
        const [pack, article] = String(key).split('/');
        type(null);
        if (pack && article) onChoose({ pack, article });
      }}
      onBlur={() => type(null)}
      allowsEmptyCollection
      menuTrigger="focus"
    >
      <div className="article-choice-field">
        <Input className="field" placeholder={t('compare.find')} />
        <Button className="button button-quiet" aria-label={t('compare.list')}>
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
      </div>
      <Popover className="popover article-choice-list">
        <ListBox
          items={found}
          renderEmptyState={() => <p className="quiet article-choice-none">{t('compare.none')}</p>}
        >
          {(item: (typeof found)[number]) => (
            <ListBoxItem id={item.id} className="article-choice-item" textValue={item.title}>
              {item.title}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
