import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { isMac, keysInWords } from './keys.ts';
import { actions } from './table.ts';

const groups = ['find', 'go', 'read', 'look'] as const;

/** Every action that has a key, by group. Made of the table the keys themselves come from. */
export function ShortcutsTable() {
  const { t } = useTranslation();
  const mac = isMac();
  return (
    <div className="shortcuts">
      {groups.map((group) => (
        <section key={group}>
          <h3>{t(`actionGroups.${group}`)}</h3>
          <dl>
            {actions
              .filter((action) => action.group === group && action.keys.length > 0)
              .map((action) => (
                <Fragment key={action.name}>
                  <dt>{t(`actions.${action.label}`)}</dt>
                  <dd>
                    {action.keys.map((keys) => (
                      <span key={keys}>
                        {keysInWords(keys, mac).map((key) => (
                          <kbd key={key}>{key}</kbd>
                        ))}
                      </span>
                    ))}
                  </dd>
                </Fragment>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
