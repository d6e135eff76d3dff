import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { asText } from '../../content/calculators/as-text.ts';
import { machinePolicy } from '../session/machine-policy.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import type { Calculation } from './use-calculation.ts';
import { addressOf } from './use-values-in-address.ts';

/** Ways to take a result along: as text, as a link with the values, on paper. */
export function ResultActions({ calculation }: { readonly calculation: Calculation }) {
  const { t } = useTranslation();
  const { calculator, raw, outcome } = calculation;
  return (
    <p className="calculator-actions">
      <CopyButton text={() => asText(calculator, raw, outcome)} label={t('calculators.copy')} />
      <CopyButton text={() => addressOf(calculation)} label={t('calculators.copyLink')} />
      {machinePolicy().printing && (
        <button type="button" className="button" onClick={() => window.print()}>
          <Printer size={16} aria-hidden="true" />
          {t('calculators.print')}
        </button>
      )}
    </p>
  );
}
