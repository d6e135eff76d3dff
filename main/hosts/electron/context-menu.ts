import { app, Menu } from 'electron';

/** A right click offers what the keyboard does; Electron has no menu of its own there. */
export function offerContextMenu(): void {
  app.on('web-contents-created', (_event, page) => {
    page.on('context-menu', (_click, { editFlags, isEditable, selectionText }) => {
      const copies = selectionText !== '';
      if (!isEditable && !copies) return;
      Menu.buildFromTemplate([
        { role: 'cut', visible: isEditable, enabled: editFlags.canCut },
        { role: 'copy', enabled: copies && editFlags.canCopy },
        { role: 'paste', visible: isEditable, enabled: editFlags.canPaste },
        { type: 'separator' },
        { role: 'selectAll', enabled: editFlags.canSelectAll },
      ]).popup();
    });
  });
}
