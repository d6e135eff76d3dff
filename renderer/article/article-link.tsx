import type { ReactNode } from 'react';
import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Link } from 'react-router';
import { articlePath } from '../shell/paths.ts';
import { useReadingIfAny } from './reading-context.ts';

interface ArticleLinkProps {
  readonly article: string;
  readonly section: string | undefined;
  readonly children: ReactNode;
}

/** Long enough that crossing a link on the way elsewhere shows nothing. */
const PREVIEW_AFTER_MS = 400;

/** A link to another article, with what that article is about shown on hover and focus. */
export function ArticleLink({ article, section, children }: ArticleLinkProps) {
  const reading = useReadingIfAny();
  if (!reading) return <>{children}</>;
  const { pack, linked } = reading.reply;
  const there = linked[article];
  const link = <Link to={articlePath(pack.id, article, section)}>{children}</Link>;
  if (!there) return link;
  return (
    <TooltipTrigger delay={PREVIEW_AFTER_MS} closeDelay={100}>
      <Focusable>{link}</Focusable>
      <Tooltip className="popover" placement="bottom" offset={6}>
        <div className="popover-body">
          <p>
            <strong>{there.title}</strong>
          </p>
          <p>{there.summary}</p>
        </div>
      </Tooltip>
    </TooltipTrigger>
  );
}
