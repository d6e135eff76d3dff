import { useRef, useState, type ReactNode } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { AnnotationCard } from '../keep/annotation-card.tsx';
import { CitationCard } from './citation-card.tsx';
import { DetailProvider, type Detail, type OpenDetail } from './detail.ts';
import { useReading } from './reading-context.ts';
import { TermCard } from './term-card.tsx';

/** The one popover of an article, and the controls below it that may open it. */
export function DetailPopover({ children }: { readonly children: ReactNode }) {
  const [detail, setDetail] = useState<Detail | null>(null);
  const control = useRef<HTMLElement | null>(null);
  const label = useDetailLabel(detail);

  const open: OpenDetail = (wanted, pressed) => {
    control.current?.removeAttribute('aria-expanded');
    control.current = pressed;
    if (pressed.role === 'button') pressed.setAttribute('aria-expanded', 'true');
    setDetail(wanted);
  };

  function close(): void {
    control.current?.removeAttribute('aria-expanded');
    setDetail(null);
  }

  return (
    <DetailProvider value={open}>
      {children}
      <Popover
        className="popover detail-popover"
        triggerRef={control}
        isOpen={detail !== null}
        onOpenChange={(stays) => !stays && close()}
        placement="bottom"
        offset={6}
      >
        <Dialog className="popover-body" aria-label={label}>
          {detail?.kind === 'citation' && (
            <CitationCard cited={detail.cited} sentence={detail.sentence} onLeave={close} />
          )}
          {detail?.kind === 'term' && <TermCard term={detail.term} />}
          {detail?.kind === 'annotation' && <AnnotationCard id={detail.id} />}
        </Dialog>
      </Popover>
    </DetailProvider>
  );
}

function useDetailLabel(detail: Detail | null): string {
  const { t } = useTranslation();
  const { references, reply } = useReading();
  if (detail?.kind === 'citation') {
    return t('reference.source', { number: references.get(detail.cited.reference)?.number ?? '' });
  }
  if (detail?.kind === 'annotation') return t('keep.highlightTitle');
  return detail?.kind === 'term' ? (reply.glossary[detail.term]?.term ?? detail.term) : '';
}
