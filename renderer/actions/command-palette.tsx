import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Action, Scene } from './action.ts';
import { KeysShown } from './keys-shown.tsx';
import { actions } from './table.ts';
import './command-palette.css';

interface CommandPaletteProps {
  readonly scene: Scene;
  readonly onClose: () => void;
}

/** Everything that can be done now, found by typing a part of its name. */
export function CommandPalette({ scene, onClose }: CommandPaletteProps) {
  const { t } = useTranslation();
  const { contains } = useFilter({ sensitivity: 'base' });
  const possible = actions.filter((action) => action.name !== 'commands' && action.available(scene));

  function perform(action: Action): void {
    onClose();
    // After the window has closed and given the focus back, so that an action may take it.
    requestAnimationFrame(() => void action.perform(scene));
  }

  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(stays) => !stays && onClose()} isDismissable>
      <Modal className="panel palette">
        <Dialog className="palette-body" aria-label={t('actions.commands')}>
          <Autocomplete filter={contains}>
            <SearchField autoFocus aria-label={t('commands.label')} className="palette-search">
              <Input className="field" placeholder={t('commands.label')} />
            </SearchField>
            <Menu
              className="palette-list"
              aria-label={t('actions.commands')}
              renderEmptyState={() => <p className="palette-empty quiet">{t('commands.none')}</p>}
            >
              {possible.map((action) => (
                <MenuItem
                  key={action.name}
                  id={action.name}
                  className="palette-item"
                  textValue={t(`actions.${action.label}`)}
                  onAction={() => perform(action)}
                >
                  <span>{t(`actions.${action.label}`)}</span>
                  {action.keys[0] !== undefined && <KeysShown keys={action.keys[0]} />}
                </MenuItem>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
