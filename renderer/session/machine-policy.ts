import type { PageStart } from '../../main/api/contract.ts';

export type MachinePolicy = PageStart['policy'];

/** What holds when the page was told nothing, which never happens on purpose: the careful choice. */
const untold: PageStart = {
  policy: {
    sharedMode: true,
    idleMinutes: 10,
    printing: true,
    lanServing: false,
    startPage: '/',
    language: null,
    hiddenFeatures: [],
    quickList: null,
  },
  problems: [],
  classroom: false,
};

const plain: PageStart = { ...untold, policy: { ...untold.policy, sharedMode: false } };

let told: PageStart | undefined;

/** What the host told this page with its first bytes. The same until the page is loaded anew. */
export function pageStart(): PageStart {
  told ??= typeof document === 'undefined' ? plain : readStart(document);
  return told;
}

/** What the administrator of this machine decided. */
export const machinePolicy = (): MachinePolicy => pageStart().policy;

/** Whether nothing may outlive the session: a workstation that many people use. */
export const isShared = (): boolean => machinePolicy().sharedMode;

/** Whether a part of the app was hidden by the administrator. */
export const isHidden = (feature: string): boolean => machinePolicy().hiddenFeatures.includes(feature);

/** A page without its root element is not the app's own (a component on a test's page) and has no one to be careful of. */
function readStart(page: Document): PageStart {
  const meta = page.querySelector<HTMLMetaElement>('meta[name="nightlamp-start"]');
  if (!meta) return page.getElementById('app') ? untold : plain;
  return JSON.parse(meta.content) as PageStart;
}
