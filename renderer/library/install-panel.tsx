import { PackagePlus } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { DropZone, FileTrigger, Text } from 'react-aria-components';
import { PACK_EXTENSION } from '../../content/model/pack.ts';
import { RECALL_EXTENSION } from '../../content/model/recall.ts';
import type { Failure } from '../../content/model/result.ts';
import { bringRecall, type IncomingPack } from '../api/admin-requests.ts';
import { ChangesList } from './changes-list.tsx';
import { ChooseButton } from './choose-button.tsx';
import { RecallDecision, RecallTitle } from './recall-decision.tsx';
import { canOverrule, useInstallation } from './use-installation.ts';
import { useRecall } from './use-recall.ts';
import { WatchPanel } from './watch-panel.tsx';
import './install-panel.css';

type DropEvent = Parameters<NonNullable<ComponentProps<typeof DropZone>['onDrop']>>[0];

/** Lets a pack, its update or a recall list in: chosen or dropped, looked at, and only then, on a word, made current. */
export function InstallPanel() {
  const { t } = useTranslation();
  const { installation, look, lookAt, install, leave } = useInstallation();
  const recalls = useRecall();
  const { recall } = recalls;

  async function dropped({ items }: DropEvent): Promise<void> {
    const item = items.find((each) => each.kind === 'file');
    if (item) await bring(await item.getFile());
  }

  async function bring(file: File): Promise<void> {
    if (!file.name.endsWith(RECALL_EXTENSION)) return await onePack(() => look(file));
    await oneRecall(() => recalls.look(file.name, () => bringRecall(file)));
  }

  /** One thing is looked at or decided at a time. */
  async function onePack(act: () => Promise<void>): Promise<void> {
    await recalls.leave();
    await act();
  }

  async function oneRecall(act: () => Promise<void>): Promise<void> {
    await leave();
    await act();
  }

  return (
    <section className="install" aria-labelledby="app-install">
      <h2 id="app-install">{t('install.title')}</h2>
      <DropZone className="install-drop" onDrop={(event) => void dropped(event)}>
        <PackagePlus size={22} aria-hidden="true" />
        <Text slot="label">{t('install.drop')}</Text>
        <FileTrigger
          acceptedFileTypes={[PACK_EXTENSION, RECALL_EXTENSION]}
          onSelect={(files) => {
            const [file] = files ?? [];
            if (file) void bring(file);
          }}
        >
          <ChooseButton />
        </FileTrigger>
      </DropZone>
      <WatchPanel
        onLook={(name, bringIt) => void onePack(() => lookAt(name, bringIt))}
        onRecall={(name, shown, bringIt) => void oneRecall(() => recalls.applyShown(name, shown, bringIt))}
      />
      <div role="status">
        {installation.step === 'looking' && (
          <p className="notice">{t('install.looking', { name: installation.name })}</p>
        )}
        {installation.step === 'installing' && <p className="notice">{t('install.installing')}</p>}
        {installation.step === 'done' && (
          <p className="notice notice-good">
            {t('install.done', {
              title: installation.incoming.report.title,
              version: installation.incoming.report.changes.to.version,
            })}
          </p>
        )}
        {installation.step === 'refused' && (
          <Refusal failure={installation.failure} name={installation.name} />
        )}
        {recall.step === 'looking' && <p className="notice">{t('recall.looking', { name: recall.name })}</p>}
        {recall.step === 'applying' && <p className="notice">{t('recall.applying')}</p>}
        {recall.step === 'done' && (
          <p className="notice notice-good">
            <RecallTitle offer={recall.report} />. {t('recall.done')}
          </p>
        )}
        {recall.step === 'refused' && <Refusal failure={recall.failure} name={recall.name} />}
      </div>
      {recall.step === 'deciding' && (
        <RecallDecision
          offer={recall.incoming.report}
          onPutInForce={() => void recalls.apply(recall.name, recall.incoming)}
          onLeave={() => void recalls.leave()}
        />
      )}
      {installation.step === 'deciding' && (
        <Decision
          incoming={installation.incoming}
          stopped={installation.stopped}
          onInstall={() => void install(installation.incoming, installation.stopped)}
          onLeave={() => void leave()}
        />
      )}
    </section>
  );
}

function Refusal({ failure, name }: { readonly failure: Failure; readonly name?: string }) {
  return (
    <p className="notice notice-danger">
      {name !== undefined && <strong className="pack-file">{name}</strong>} {failure.message} {failure.hint}
    </p>
  );
}

interface DecisionProps {
  readonly incoming: IncomingPack;
  readonly stopped: Failure | null;
  readonly onInstall: () => void;
  readonly onLeave: () => void;
}

/** The before/after screen: nothing has changed yet. */
function Decision({ incoming, stopped, onInstall, onLeave }: DecisionProps) {
  const { t } = useTranslation();
  const { report } = incoming;
  return (
    <div className="install-decision">
      <h3>{report.title}</h3>
      <p className="pack-trust" data-trust={report.trust}>
        <strong>{t(`trust.${report.trust}.short`)}.</strong> {t(`trust.${report.trust}.long`)}
      </p>
      <ChangesList changes={report.changes} />
      {stopped && <Refusal failure={stopped} />}
      <div className="install-buttons">
        {(stopped === null || canOverrule(stopped)) && (
          <button type="button" className={stopped ? 'button' : 'button button-primary'} onClick={onInstall}>
            {stopped
              ? t('install.allTheSame')
              : report.changes.from
                ? t('install.update')
                : t('install.install')}
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          {t('install.leave')}
        </button>
      </div>
    </div>
  );
}
