import { useTranslation } from 'react-i18next';
import type { Band, Calculator } from '../../content/model/calculator.ts';
import { RecordText } from '../article/references/record-text.tsx';
import { ReferenceTags } from '../article/reference-tags.tsx';
import { saidIn } from '../i18n/said-in.ts';
import { SourceMark, sourceAnchor } from './source-mark.tsx';
import type { NumberedSource } from './sources.ts';
import { writtenIn } from './written-in.ts';
import './evidence-card.css';

interface EvidenceCardProps {
  readonly calculator: Calculator;
  readonly sources: readonly NumberedSource[];
}

/** What a calculator rests on: whom it was made for, how its result is read, what was decided here, and the sources. */
export function EvidenceCard({ calculator, sources }: EvidenceCardProps) {
  const { t } = useTranslation();
  const { population, bands, policy, licence, uncertainty } = calculator;
  return (
    <section className="evidence-card" aria-labelledby="app-calculator-evidence">
      <h2 id="app-calculator-evidence">{t('calculators.evidence')}</h2>
      <h3>{t('calculators.population')}</h3>
      <p lang={writtenIn} dir="auto">
        {population}
      </p>
      {bands && <Bands bands={bands} sources={sources} />}
      {uncertainty && (
        <>
          <h3>{t('calculators.uncertainty')}</h3>
          <p lang={writtenIn} dir="auto">
            {uncertainty.text} <SourceMark reference={uncertainty.reference} sources={sources} />
          </p>
        </>
      )}
      {policy.length > 0 && (
        <>
          <h3>{t('calculators.policy')}</h3>
          <ul {...saidIn(writtenIn)}>
            {policy.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('calculators.sources')}</h3>
      <Sources sources={sources} />
      <p className="small quiet">{t('calculators.checked')}</p>
      <h3>{t('calculators.licence')}</h3>
      <p lang={writtenIn} dir="auto">
        {licence}
      </p>
    </section>
  );
}

function Bands({
  bands,
  sources,
}: {
  readonly bands: readonly Band[];
  readonly sources: readonly NumberedSource[];
}) {
  const { t } = useTranslation();
  return (
    <>
      <h3 id="app-calculator-bands">{t('calculators.bands')}</h3>
      <table className="evidence-bands" aria-labelledby="app-calculator-bands">
        <thead>
          <tr>
            <th scope="col">{t('calculators.result')}</th>
            <th scope="col">{t('calculators.reading')}</th>
          </tr>
        </thead>
        <tbody>
          {bands.map(({ range, text, reference }) => (
            <tr key={range} lang={writtenIn} dir="auto">
              <th scope="row">{range}</th>
              <td>
                {text} <SourceMark reference={reference} sources={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Sources({ sources }: { readonly sources: readonly NumberedSource[] }) {
  const { t } = useTranslation();
  return (
    <ol className="evidence-sources">
      {sources.map(({ number, record }) => (
        <li key={record.id} id={sourceAnchor(number)} tabIndex={-1} data-focus-target="">
          <p>
            <ReferenceTags record={record} /> <RecordText record={record} />
          </p>
          {(record.DOI ?? record.PMID) !== undefined && (
            <p className="small quiet evidence-ids">
              {record.DOI !== undefined && <span>{t('reference.doi', { doi: record.DOI })}</span>}{' '}
              {record.PMID !== undefined && <span>{t('reference.pmid', { pmid: record.PMID })}</span>}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
