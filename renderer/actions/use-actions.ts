import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation, useMatches, useNavigate } from 'react-router';
import type { ArticleReply } from '../../main/api/contract.ts';
import { settingsNow } from '../saved/own.ts';
import { shellBridge } from '../shell/bridge.ts';
import { ARTICLE_ROUTE } from '../shell/route-ids.ts';
import type { Panel, Scene } from './action.ts';
import { takesKey } from './is-typing.ts';
import { actionFor, performByName } from './table.ts';

interface Actions {
  readonly scene: Scene;
  readonly perform: (name: string) => void;
  readonly panel: Panel | null;
  readonly closePanel: () => void;
}

/** Lets keys perform the actions of the table, and gives the scene they act in. Used once, by the shell. */
export function useActions(): Actions {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const matches = useMatches();
  const [panel, show] = useState<Panel | null>(null);
  const article = matches.find(({ id }) => id === ARTICLE_ROUTE)?.loaderData as ArticleReply | undefined;

  const scene: Scene = {
    navigate,
    path: pathname,
    article: article ?? null,
    bridge: shellBridge(),
    panel,
    show,
  };
  const latest = useRef(scene);
  useEffect(() => {
    latest.current = scene;
  });

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      const bareKeys = settingsNow().singleKeys && !takesKey(event.target, event.key);
      const action = actionFor(event, latest.current, bareKeys);
      if (!action) return;
      event.preventDefault();
      void action.perform(latest.current);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return {
    scene,
    perform: useCallback((name: string) => performByName(name, latest.current), []),
    panel,
    closePanel: useCallback(() => show(null), []),
  };
}
