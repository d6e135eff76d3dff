#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { healthCommand } from './health.ts';
import { exitCodes, say } from './output.ts';
import { packBuildCommand } from './pack-build.ts';
import { packCheckCommand } from './pack-check.ts';
import { packDiffCommand } from './pack-diff.ts';
import { packImportCommand } from './pack-import.ts';
import { packInstallCommand } from './pack-install.ts';
import { packKeyCommand } from './pack-key.ts';
import { packListCommand, packRemoveCommand, packRollbackCommand } from './pack-library.ts';
import { packRecallCommand } from './pack-recall.ts';
import { packVerifyCommand } from './pack-verify.ts';
import { policyCheckCommand } from './policy-check.ts';
import { searchCommand } from './search.ts';
import { serveCommand } from './serve.ts';
import { version } from './version.ts';

function program(): Command {
  const pack = new Command('pack')
    .description('write, check, build, verify, install and compare packs')
    .addCommand(packBuildCommand())
    .addCommand(packCheckCommand())
    .addCommand(packVerifyCommand())
    .addCommand(packImportCommand())
    .addCommand(packKeyCommand())
    .addCommand(packDiffCommand())
    .addCommand(packInstallCommand())
    .addCommand(packListCommand())
    .addCommand(packRollbackCommand())
    .addCommand(packRemoveCommand())
    .addCommand(packRecallCommand());
  const policy = new Command('policy')
    .description('policies of an administrator')
    .addCommand(policyCheckCommand());
  const root = new Command('nightlamp')
    .description('The clinical reference that works when the network does not.')
    .version(version)
    .addCommand(serveCommand())
    .addCommand(searchCommand())
    .addCommand(pack)
    .addCommand(policy)
    .addCommand(healthCommand());
  everyCommand(root).forEach((command) =>
    command.exitOverride().showHelpAfterError('(add --help for how it is used)'),
  );
  return root;
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

try {
  await program().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Help and version are answers; everything else commander throws is wrong usage, already explained on stderr.
    process.exitCode = error.exitCode === 0 ? exitCodes.success : exitCodes.usage;
  } else {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = exitCodes.refused;
  }
}
