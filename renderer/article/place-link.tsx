import { Link, useLocation, type LinkProps } from 'react-router';

interface PlaceLinkProps extends Omit<LinkProps, 'to'> {
  /** DOM id of the place. */
  readonly anchor: string;
}

/** A link to a place of the same page. The rest of the address stays: a comparison is in it. */
export function PlaceLink({ anchor, ...rest }: PlaceLinkProps) {
  const { search } = useLocation();
  return <Link {...rest} to={{ search, hash: `#${anchor}` }} />;
}
