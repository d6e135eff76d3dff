import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassReply, ClassSection, LibraryReply } from '../../main/api/contract.ts';
import { QrCode } from '../print/qr-code.tsx';
import { useLibrary } from '../shell/use-library.ts';
import { closeClass } from './class-requests.ts';
import { keepClass } from './class-state.ts';

/** The open class, to be read from the back row: its address, a code for the phones, who is here, and the way to end it. */
export function ClassOpen({ open }: { readonly open: NonNullable<ClassReply['open']> }) {
  const { t } = useTranslation();
  const { contents } = useLibrary();
  const { url, readers, following, section } = open;
  // Without the last stroke: it is typed, and read out.
  const shown = url.replace(/\/$/, '');
  return (
    <div className="class-open">
      <div className="class-code">
        <QrCode text={url} label={t('classroom.code', { url: shown })} />
      </div>
      <div className="class-words">
        <p className="class-address" style={letters(shown)}>
          {shown}
        </p>
        <p>{t('classroom.howToJoin')}</p>
        <p className="class-readers" role="status">
          {t('classroom.readers', { count: readers })} · {t('classroom.following', { count: following })}
        </p>
        <p className="quiet">
          {section ? t('classroom.shown', { place: titleOf(section, contents) }) : t('classroom.showHint')}
        </p>
        <p>
          <button
            type="button"
            className="button"
            onClick={() => void closeClass().then(keepClass, () => undefined)}
          >
            {t('classroom.stop')}
          </button>
        </p>
      </div>
    </div>
  );
}

/** Tells the style sheet how long a line is. */
function letters(line: string): CSSProperties {
  return { '--letters': line.length } as CSSProperties;
}

/** A section as a person names it: `Anaphylaxis · What is done`. */
function titleOf({ pack, article, section }: ClassSection, contents: LibraryReply['contents']): string {
  const listed = contents.find((one) => one.pack === pack)?.articles.find(({ id }) => id === article);
  const part = listed?.sections.find(({ id }) => id === section);
  return [listed?.title ?? article, ...(part ? [part.title] : [])].join(' · ');
}
