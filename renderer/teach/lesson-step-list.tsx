import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { LessonStep } from '../saved/own-things.ts';
import { announce } from '../shell/announcer.tsx';
import { movedBy, reordered, stepKey, stepTitle } from './lessons.ts';
import { SectionChoice } from './section-choice.tsx';

interface LessonStepListProps {
  readonly steps: readonly LessonStep[];
  readonly onChange: (steps: readonly LessonStep[]) => void;
}

/**
 * The articles of a lesson in their order. Rows are dragged with the mouse, a finger or the keyboard (Enter on the handle,
 * arrow keys, Enter); the arrows beside each move it a place.
 */
export function LessonStepList({ steps, onChange }: LessonStepListProps) {
  const { t } = useTranslation();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      steps.filter((step) => keys.has(stepKey(step))).map((step) => ({ 'text/plain': stepTitle(step) })),
    onReorder: ({ keys, target: { key, dropPosition } }) => {
      if (dropPosition === 'on') return;
      onChange(reordered(steps, new Set([...keys].map(String)), String(key), dropPosition));
    },
  });

  function move(step: LessonStep, by: 1 | -1): void {
    const moved = movedBy(steps, stepKey(step), by);
    onChange(moved);
    announce(t('teach.movedTo', { title: stepTitle(step), at: moved.indexOf(step) + 1, of: steps.length }));
  }

  return (
    <GridList
      className="lesson-step-list"
      aria-label={t('teach.articles')}
      items={steps.map((step) => ({ id: stepKey(step), step }))}
      dependencies={[steps]}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
      renderEmptyState={() => <p className="notice">{t('teach.noSteps')}</p>}
    >
      {({ id, step }) => (
        <GridListItem id={id} className="lesson-step" textValue={stepTitle(step)}>
          <Button
            slot="drag"
            className="button button-quiet"
            aria-label={t('teach.drag', { title: step.title })}
          >
            <GripVertical size={18} aria-hidden="true" />
          </Button>
          <span className="lesson-step-title">{step.title}</span>
          <SectionChoice
            step={step}
            steps={steps}
            onChange={(changed) => onChange(steps.map((other) => (other === step ? changed : other)))}
          />
          <span className="lesson-step-moves">
            <Button
              className="button button-quiet"
              aria-label={t('teach.earlier', { title: stepTitle(step) })}
              isDisabled={steps[0] === step}
              onPress={() => move(step, -1)}
            >
              <ArrowUp size={16} aria-hidden="true" />
            </Button>
            <Button
              className="button button-quiet"
              aria-label={t('teach.later', { title: stepTitle(step) })}
              isDisabled={steps.at(-1) === step}
              onPress={() => move(step, 1)}
            >
              <ArrowDown size={16} aria-hidden="true" />
            </Button>
            <Button
              className="button button-quiet"
              aria-label={t('teach.takeOut', { title: stepTitle(step) })}
              onPress={() => onChange(steps.filter((other) => other !== step))}
            >
              <Trash2 size={16} aria-hidden="true" />
            </Button>
          </span>
        </GridListItem>
      )}
    </GridList>
  );
}
