import { useTranslation } from 'react-i18next';
import { shellBridge } from '../shell/bridge.ts';
import { KeysShown } from './keys-shown.tsx';
import { actions } from './table.ts';

const groups = ['find', 'go', 'read', 'look'] as const;

/** Every action that has a key, by group. Made of the table the keys themselves come from. */
export function ShortcutsTable() {
  const { t } = useTranslation();
  const window = shellBridge() !== undefined;
  const known = actions.filter(({ keys, inWindowOnly }) => keys.length > 0 && (window || !inWindowOnly));
  return (
    <div className="shortcuts">
      {groups.map((group) => (
        <section key={group}>
          <h2>{t(`actionGroups.${group}`)}</h2>
          <dl>
            {known
              .filter((action) => action.group === group)
              .map((action) => (
                <div key={action.name}>
                  <dt>{t(`actions.${action.label}`)}</dt>
                  <dd>
                    {action.keys.map((keys) => (
                      <KeysShown key={keys} keys={keys} />
                    ))}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
