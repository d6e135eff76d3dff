import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './print/print.css';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { startCatalogue } from './i18n/setup.ts';
import { openOwnThings } from './saved/own.ts';
import { FaultBoundary } from './shell/fault-boundary.tsx';
import { createRouter } from './shell/router.tsx';
import { bringScreens } from './shell/screens.ts';

// The first request leaves while the reader's own things are being opened.
const router = createRouter();
await Promise.all([startCatalogue(), openOwnThings()]);

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no element with the id "app".');
createRoot(place).render(
  <FaultBoundary>
    <RouterProvider router={router} />
  </FaultBoundary>,
);
bringScreens();
