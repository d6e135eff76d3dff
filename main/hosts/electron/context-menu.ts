import { app, Menu } from 'electron';
import { menuText } from './speaking.ts';

/** A right click offers what the keyboard does; Electron has no menu of its own there. */
export function offerContextMenu(): void {
  app.on('web-contents-created', (_event, page) => {
    page.on('context-menu', (_click, { editFlags, isEditable, selectionText }) => {
      const copies = selectionText !== '';
      if (!isEditable && !copies) return;
      const words = menuText();
      Menu.buildFromTemplate([
        { role: 'cut', label: words.cut, visible: isEditable, enabled: editFlags.canCut },
        { role: 'copy', label: words.copy, enabled: copies && editFlags.canCopy },
        { role: 'paste', label: words.paste, visible: isEditable, enabled: editFlags.canPaste },
        { type: 'separator' },
        { role: 'selectAll', label: words.selectAll, enabled: editFlags.canSelectAll },
      ]).popup();
    });
  });
}
