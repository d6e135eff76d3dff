import { expect, it } from 'vitest';
import type { InstallationReport } from '../../../../main/api/contract.ts';
import { diagnosticsText } from '../../../../renderer/health/diagnostics-text.ts';
import { sizeInWords } from '../../../../renderer/i18n/dates.ts';

const report: InstallationReport = {
  healthy: true,
  version: '1.0.0',
  runtime: 'Node 24',
  platform: 'linux x64',
  search: 'ready',
  packs: [],
  refused: [],
  keys: [],
  policy: { inForce: [], problems: [], files: [] },
  disk: { folder: '~/data', freeBytes: 83_052_000_000, enough: true },
  memory: { residentBytes: 155_000_000 },
  log: { file: '', recent: [] },
};

it('counts megabytes as the page does', () => {
  expect(sizeInWords(83_052_000_000, 'en')).toContain('83,052');
  expect(diagnosticsText(report)).toContain('Memory: 155 MB; free disk: 83052 MB at ~/data');
});
