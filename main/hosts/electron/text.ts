import type { ShellLanguage } from '../../api/shell.ts';

/** The program's name, the same in every language. */
export const APP_NAME = 'Nightlamp';

const english = {
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

/** The same shape with other words. */
type Words<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Words<Tree[Key]> };

export type ShellText = Words<typeof english>;

const french: ShellText = {
  openPack: {
    title: 'Ouvrir un paquet',
    button: 'Ouvrir',
    filter: 'Paquets Nightlamp',
    failed: 'Le paquet n’a pas été ouvert',
  },
  chooseFolder: {
    title: 'Surveiller une clé ou un dossier',
    button: 'Surveiller',
  },
  savePdf: {
    title: 'Enregistrer en PDF',
    filter: 'Documents PDF',
    untitled: 'Page Nightlamp',
  },
  saveText: {
    title: 'Enregistrer dans un fichier',
    filter: { json: 'Leçons Nightlamp et éléments gardés', csv: 'Tableaux', txt: 'Textes' },
  },
  saveFile: {
    failed: {
      denied: 'Le fichier n’a pas pu être écrit, car ce dossier ne le permet pas.',
      full: 'Le fichier n’a pas pu être écrit, car le disque est plein.',
      busy: 'Le fichier n’a pas pu être écrit, car un autre programme l’a ouvert.',
      other: 'Le fichier n’a pas pu être écrit.',
      page: 'La page n’a pas pu être transformée en PDF.',
    },
    hint: {
      denied: 'Choisissez un autre dossier. Rien n’est perdu ; un fichier déjà présent est inchangé.',
      full: 'Libérez de l’espace ou choisissez un autre disque. Rien n’est perdu ; un fichier déjà présent est inchangé.',
      busy: 'Fermez-le là-bas ou choisissez un autre nom. Rien n’est perdu ; le fichier est inchangé.',
      other:
        'Choisissez un autre dossier ou un autre nom. Rien n’est perdu ; un fichier déjà présent est inchangé.',
      page: 'Réessayez ou imprimez-la. Rien n’est perdu.',
    },
  },
  fatal: {
    title: 'Nightlamp n’a pas pu démarrer',
    why: 'Les fichiers du programme lui-même n’ont pas pu être lus : il n’y a donc aucun écran à montrer.',
    what: 'Réessayez. Si cela n’aide pas, réinstallez Nightlamp : vos paquets, notes et signets restent où ils sont.',
    again: 'Réessayer',
    log: 'Ce qui s’est passé est écrit dans',
  },
  crashed: {
    title: 'Cette page a cessé de fonctionner',
    why: 'La partie du programme qui dessine la page s’est arrêtée sans prévenir.',
    what: 'Rechargez-la pour reprendre où vous étiez. Vos paquets, notes et signets sont en sécurité.',
    again: 'Recharger',
    log: 'Ce qui s’est passé est écrit dans',
  },
  fault: {
    title: 'Nightlamp doit se fermer',
    body: 'À cause d’un défaut du programme, il n’est pas sûr de continuer. Vos paquets, notes et signets sont en sécurité. Redémarrez Nightlamp ; ce qui s’est passé est écrit dans :',
  },
};

const spanish: ShellText = {
  openPack: {
    title: 'Abrir un paquete',
    button: 'Abrir',
    filter: 'Paquetes de Nightlamp',
    failed: 'El paquete no se ha abierto',
  },
  chooseFolder: {
    title: 'Vigilar una memoria o una carpeta',
    button: 'Vigilar',
  },
  savePdf: {
    title: 'Guardar como PDF',
    filter: 'Documentos PDF',
    untitled: 'Página de Nightlamp',
  },
  saveText: {
    title: 'Guardar en un archivo',
    filter: { json: 'Lecciones de Nightlamp y elementos guardados', csv: 'Tablas', txt: 'Textos' },
  },
  saveFile: {
    failed: {
      denied: 'No se ha podido escribir el archivo porque esta carpeta no lo permite.',
      full: 'No se ha podido escribir el archivo porque el disco está lleno.',
      busy: 'No se ha podido escribir el archivo porque otro programa lo tiene abierto.',
      other: 'No se ha podido escribir el archivo.',
      page: 'No se ha podido convertir la página en PDF.',
    },
    hint: {
      denied: 'Elija otra carpeta. No se ha perdido nada; un archivo que ya estuviera no ha cambiado.',
      full: 'Libere espacio o elija otro disco. No se ha perdido nada; un archivo que ya estuviera no ha cambiado.',
      busy: 'Ciérrelo allí o elija otro nombre. No se ha perdido nada; el archivo no ha cambiado.',
      other:
        'Elija otra carpeta u otro nombre. No se ha perdido nada; un archivo que ya estuviera no ha cambiado.',
      page: 'Inténtelo de nuevo o imprímala. No se ha perdido nada.',
    },
  },
  fatal: {
    title: 'Nightlamp no ha podido iniciarse',
    why: 'No se han podido leer los archivos del propio programa, así que no hay ninguna pantalla que mostrar.',
    what: 'Inténtelo de nuevo. Si no sirve, vuelva a instalar Nightlamp: sus paquetes, notas y marcadores se quedan donde están.',
    again: 'Intentar de nuevo',
    log: 'Lo ocurrido está escrito en',
  },
  crashed: {
    title: 'Esta página ha dejado de funcionar',
    why: 'La parte del programa que dibuja la página ha terminado sin avisar.',
    what: 'Recárguela para seguir donde estaba. Sus paquetes, notas y marcadores están a salvo.',
    again: 'Recargar',
    log: 'Lo ocurrido está escrito en',
  },
  fault: {
    title: 'Nightlamp tiene que cerrarse',
    body: 'Por un fallo del programa no es seguro continuar. Sus paquetes, notas y marcadores están a salvo. Vuelva a iniciar Nightlamp; lo ocurrido está escrito en:',
  },
};

const arabic: ShellText = {
  openPack: {
    title: 'فتح حزمة',
    button: 'فتح',
    filter: 'حزم Nightlamp',
    failed: 'لم تُفتح الحزمة',
  },
  chooseFolder: {
    title: 'مراقبة ذاكرة محمولة أو مجلد',
    button: 'مراقبة',
  },
  savePdf: {
    title: 'حفظ بصيغة PDF',
    filter: 'مستندات PDF',
    untitled: 'صفحة من Nightlamp',
  },
  saveText: {
    title: 'حفظ في ملف',
    filter: { json: 'دروس Nightlamp والأشياء المحفوظة', csv: 'جداول', txt: 'نصوص' },
  },
  saveFile: {
    failed: {
      denied: 'تعذّرت كتابة الملف لأن هذا المجلد لا يسمح بذلك.',
      full: 'تعذّرت كتابة الملف لأن القرص ممتلئ.',
      busy: 'تعذّرت كتابة الملف لأن برنامجًا آخر يفتحه.',
      other: 'تعذّرت كتابة الملف.',
      page: 'تعذّر تحويل الصفحة إلى PDF.',
    },
    hint: {
      denied: 'اختر مجلدًا آخر. لم يُفقد شيء؛ والملف الذي كان موجودًا لم يتغيّر.',
      full: 'أفرغ مساحة أو اختر قرصًا آخر. لم يُفقد شيء؛ والملف الذي كان موجودًا لم يتغيّر.',
      busy: 'أغلقه هناك أو اختر اسمًا آخر. لم يُفقد شيء؛ ولم يتغيّر الملف.',
      other: 'اختر مجلدًا أو اسمًا آخر. لم يُفقد شيء؛ والملف الذي كان موجودًا لم يتغيّر.',
      page: 'أعد المحاولة أو اطبعها. لم يُفقد شيء.',
    },
  },
  fatal: {
    title: 'تعذّر بدء Nightlamp',
    why: 'تعذّرت قراءة ملفات البرنامج نفسه، فلا توجد شاشة لعرضها.',
    what: 'أعد المحاولة. وإن لم يُجدِ ذلك فأعد تثبيت Nightlamp: تبقى حزمك وملاحظاتك وإشاراتك المرجعية في مكانها.',
    again: 'إعادة المحاولة',
    log: 'ما حدث مكتوب في',
  },
  crashed: {
    title: 'توقفت هذه الصفحة عن العمل',
    why: 'انتهى جزء البرنامج الذي يرسم الصفحة دون إنذار.',
    what: 'أعد تحميلها للمتابعة من حيث كنت. حزمك وملاحظاتك وإشاراتك المرجعية في أمان.',
    again: 'إعادة التحميل',
    log: 'ما حدث مكتوب في',
  },
  fault: {
    title: 'على Nightlamp أن يُغلق',
    body: 'بسبب خلل في البرنامج لم يعد الاستمرار آمنًا. حزمك وملاحظاتك وإشاراتك المرجعية في أمان. ابدأ Nightlamp من جديد؛ وما حدث مكتوب في:',
  },
};

/**
 * What the shell itself shows besides its menu (menu-words.ts): dialogs, and the pages for when the app cannot answer. The screens'
 * catalogue is in the renderer, out of the shell's reach.
 */
export const shellTexts: { readonly [Language in ShellLanguage]: ShellText } = {
  en: english,
  fr: french,
  es: spanish,
  ar: arabic,
};
