import type { Session } from 'electron';
import { isAppAddress } from './address.ts';

/** All a page of ours may do beyond drawing itself: put text on the clipboard when the reader presses "Copy". */
const granted = 'clipboard-sanitized-write';

/** Denies every permission, device and capture; downloads are cancelled before they begin. */
export function denyPermissions(session: Session, onRefused: (reason: string) => void): void {
  session.setPermissionRequestHandler((_page, permission, decide, details) => {
    const allowed = permission === granted && isAppAddress(details.requestingUrl);
    if (!allowed) onRefused(`Refused the permission "${permission}".`);
    decide(allowed);
  });
  session.setPermissionCheckHandler(
    (_page, permission, origin) => permission === granted && isAppAddress(origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, decide) => decide({ confirmed: false }));
  session.setDisplayMediaRequestHandler((_request, decide) => decide(null));
  session.on('will-download', (event) => {
    event.preventDefault();
    onRefused('Refused a download.');
  });
}
