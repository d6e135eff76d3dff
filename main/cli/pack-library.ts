import { Command } from 'commander';
import { removePack, rollBackPack } from '../library/install.ts';
import { openStore } from '../library/store.ts';
import { print, printJson, refuse, say } from './output.ts';
import { defaultDataDir } from '../library/data-dir.ts';

interface LibraryFlags {
  data: string;
  json: boolean;
}

function libraryCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('--data <dir>', 'library folder', defaultDataDir())
    .option('--json', 'print one JSON document', false);
}

/** `nightlamp pack list`: what is installed, and what could be gone back to. */
export function packListCommand(): Command {
  return libraryCommand('list', 'list the installed packs').action(async (flags: LibraryFlags) => {
    const installed = await openStore(flags.data).read();
    if (!installed.ok) return refuse(installed.failure, flags.json);
    const packs = Object.entries(installed.value.packs).flatMap(([id, { current, previous }]) =>
      current ? [{ id, ...current, previous: previous?.version ?? null }] : [],
    );
    if (flags.json) return printJson({ packs });
    if (packs.length === 0)
      say(`No pack is installed in ${flags.data}; those that come with Nightlamp are open all the same.`);
    for (const pack of packs)
      print(`${pack.id}  ${pack.version}${pack.previous ? `  (before: ${pack.previous})` : ''}`);
  });
}

/** `nightlamp pack rollback ID` */
export function packRollbackCommand(): Command {
  return libraryCommand('rollback', 'go back to the version before')
    .argument('<id>', 'id of the pack')
    .action(async (id: string, flags: LibraryFlags) => {
      const current = await rollBackPack(openStore(flags.data), id);
      if (!current.ok) return refuse(current.failure, flags.json);
      if (flags.json) return printJson({ pack: id, ...current.value });
      print(`${id} is at ${current.value.version} again.`);
    });
}

/** `nightlamp pack remove ID` */
export function packRemoveCommand(): Command {
  return libraryCommand('remove', 'take a pack out of the library')
    .argument('<id>', 'id of the pack')
    .action(async (id: string, flags: LibraryFlags) => {
      const removed = await removePack(openStore(flags.data), id);
      if (!removed.ok) return refuse(removed.failure, flags.json);
      if (flags.json) return printJson(removed.value);
      print(`${id} was removed.`);
    });
}
