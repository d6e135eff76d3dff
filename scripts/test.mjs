// `npm test`: every check in order, from a fresh clone. Ends with one line: "N passed, N failed[, N skipped]".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { browserForTests } from './browser.mjs';

const root = path.resolve(import.meta.dirname, '..');
const reports = mkdtempSync(path.join(tmpdir(), 'nightlamp-tests-'));
const unitReport = path.join(reports, 'unit.json');
const browserReport = path.join(reports, 'browser.json');
const totals = { passed: 0, failed: 0, skipped: 0 };

/**
 * Runs a command of node_modules/.bin or node; returns whether it succeeded.
 * @param {string} command @param {string[]} args @param {Record<string, string>} [env]
 */
function run(command, args, env = {}) {
  process.stderr.write(`\n— ${command} ${args.join(' ')}\n`);
  const local = path.join(root, 'node_modules', '.bin', command);
  const program = command === 'node' ? process.execPath : local;
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** A check that is one test by itself. @param {string} command @param {string[]} args */
function check(command, args) {
  totals[run(command, args) ? 'passed' : 'failed'] += 1;
}

/** Adds a runner's own counts; a runner that left no report has failed. @param {boolean} succeeded @param {() => typeof totals} read */
function count(succeeded, read) {
  try {
    const counts = read();
    totals.passed += counts.passed;
    totals.failed += counts.failed === 0 && !succeeded ? 1 : counts.failed;
    totals.skipped += counts.skipped;
  } catch {
    totals.failed += 1;
  }
}

check('node', ['scripts/check-lockfile.mjs']);
check('prettier', ['--check', '.', '--log-level', 'warn']);
check('tsc', ['-b']);
check('oxlint', ['--type-aware', '--deny-warnings']);

if (!run('node', ['scripts/build.mjs'])) {
  totals.failed += 1;
} else {
  totals.passed += 1;
  const browser = browserForTests();
  count(
    run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`], {
      NIGHTLAMP_CHROMIUM: browser,
    }),
    () => {
      const report = JSON.parse(readFileSync(unitReport, 'utf8'));
      return {
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests + report.numTodoTests,
      };
    },
  );
  count(
    run('playwright', ['test'], { NIGHTLAMP_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport }),
    () => {
      const { stats } = JSON.parse(readFileSync(browserReport, 'utf8'));
      if (stats.flaky > 0)
        process.stdout.write(
          `\n${stats.flaky} of the passed passed only when tried again: see “flaky” above.\n`,
        );
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
    },
  );
}

const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed${skipped}\n`);
process.exitCode = totals.failed === 0 ? 0 : 1;
