/**
 * What the shell itself shows besides its menu (menu-words.ts): dialogs, and the pages for when the app cannot answer. The screens have a
 * catalogue of their own in the renderer.
 */
export const text = {
  name: 'Nightlamp',
  openPack: {
    title: 'Open a pack',
    button: 'Open',
    filter: 'Nightlamp packs',
    failed: 'The pack was not opened',
  },
  chooseFolder: {
    title: 'Watch a stick or a folder',
    button: 'Watch',
  },
  savePdf: {
    title: 'Save as PDF',
    filter: 'PDF documents',
    untitled: 'Nightlamp page',
  },
  saveText: {
    title: 'Save as a file',
    filter: { json: 'Nightlamp lessons and what was kept', csv: 'Tables', txt: 'Texts' },
  },
  saveFile: {
    failed: {
      denied: 'The file could not be written, because this folder does not allow it.',
      full: 'The file could not be written, because the disk is full.',
      busy: 'The file could not be written, because another program has it open.',
      other: 'The file could not be written.',
      page: 'The page could not be turned into a PDF.',
    },
    hint: {
      denied: 'Choose another folder. Nothing was lost; a file that was there is unchanged.',
      full: 'Free some space or choose another disk. Nothing was lost; a file that was there is unchanged.',
      busy: 'Close it there or choose another name. Nothing was lost; the file is unchanged.',
      other: 'Choose another folder or name. Nothing was lost; a file that was there is unchanged.',
      page: 'Try again, or print it. Nothing was lost.',
    },
  },
  fatal: {
    title: 'Nightlamp could not start',
    why: 'The app’s own files could not be read, so there is no screen to show.',
    what: 'Try again. If that does not help, install Nightlamp again: your packs, notes and bookmarks stay where they are.',
    again: 'Try again',
    log: 'What happened is written in',
  },
  crashed: {
    title: 'This page stopped working',
    why: 'The part of the program that draws the page ended without warning.',
    what: 'Reload it to go on where you were. Your packs, notes and bookmarks are safe.',
    again: 'Reload',
    log: 'What happened is written in',
  },
  fault: {
    title: 'Nightlamp has to close',
    body: 'A fault in the program made it unsafe to go on. Your packs, notes and bookmarks are safe. Start Nightlamp again; what happened is written in:',
  },
} as const;
