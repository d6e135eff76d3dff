import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './print/pages.css';
import './print/print.css';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { askAhead } from './api/ask-ahead.ts';
import { LanguageProvider } from './i18n/language-provider.tsx';
import { openOwnThings } from './saved/own.ts';
import { isShared } from './session/machine-policy.ts';
import { obeyPrinting } from './session/obey-printing.ts';
import { storeNothing } from './session/store-nothing.ts';
import { watchTraces } from './session/traces.ts';
import { followLanguage } from './settings/follow-language.ts';
import { FaultBoundary } from './shell/fault-boundary.tsx';
import { createRouter } from './shell/router.tsx';
import { fontsAtHand } from './ui/fonts-at-hand.ts';
import { bringScreens } from './shell/screens.ts';

if (isShared()) storeNothing();
watchTraces();

// The first request leaves while the reader's own things are being opened.
const router = createRouter();
await openOwnThings();
await Promise.all([followLanguage(), fontsAtHand()]);
obeyPrinting();

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no element with the id "app".');
createRoot(place).render(
  <FaultBoundary>
    <LanguageProvider>
      <RouterProvider router={router} />
    </LanguageProvider>
  </FaultBoundary>,
);
askAhead(document);
bringScreens();
