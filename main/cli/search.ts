import { Command, InvalidArgumentError } from 'commander';
import type { SearchReply } from '../api/contract.ts';
import { openNightlamp } from './open-nightlamp.ts';
import { print, printJson, refuse, say } from './output.ts';
import { collect } from './serve.ts';

interface SearchFlags {
  pack: string[];
  limit: number;
  json: boolean;
}

/** `nightlamp search QUERY`: the same search as on screen, for scripts and for a look from a terminal. */
export function searchCommand(): Command {
  return new Command('search')
    .description('search the library')
    .argument('<query...>', 'what to look for')
    .option(
      '--pack <file>',
      'search this pack (may be repeated); without it, the packs that come with Nightlamp',
      collect,
      [],
    )
    .option('--limit <number>', 'at most this many sections, up to 100', readLimit, 10)
    .option('--json', 'print the reply of GET /api/search', false)
    .action(run);
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new InvalidArgumentError('a limit is a number from 1 to 100.');
  return limit;
}

async function run(words: string[], flags: SearchFlags): Promise<void> {
  const nightlamp = await openNightlamp({ packs: flags.pack });
  try {
    const [problem] = nightlamp.library.overview().problems;
    if (problem && flags.pack.includes(problem.file)) return refuse(problem, flags.json);
    await nightlamp.search.whenReady();
    const reply = await nightlamp.search.search({ q: words.join(' '), limit: flags.limit });
    if (flags.json) printJson(reply);
    else show(reply);
  } finally {
    await nightlamp.close();
  }
}

function show(reply: SearchReply): void {
  for (const change of reply.searchedAs) say(`Searched as ${change.to.join(', ')} (from ${change.from})`);
  for (const { from, to } of reply.notHeld)
    say(`${from} can mean ${to.join(' or ')}: no pack has anything under that name`);
  if (reply.hits.length === 0) say(`Nothing found for “${reply.query}”.`);
  if (reply.didYouMean.length > 0) say(`Did you mean ${reply.didYouMean.join(' or ')}?`);
  for (const hit of reply.hits) {
    print(`${hit.title} › ${hit.path.join(' › ')}`);
    print(`  ${hit.snippet.text}`);
    print(`  ${hit.pack}/${hit.article}#${hit.section} · ${hit.review}`);
  }
}
