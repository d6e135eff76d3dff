import { Radio, RadioGroup } from 'react-aria-components';
import './segmented.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Language of the label, where it is not the interface's. */
  readonly lang?: string;
}

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  /** Shows the label before the choices; otherwise only assistive technology reads it. */
  readonly labelShown?: boolean;
}

/** A choice of one out of a few, all of them visible. Arrow keys move the choice. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, value, options, onChange, labelShown = false } = props;
  return (
    <div className="segmented">
      {labelShown && (
        <span className="segmented-label" aria-hidden="true">
          {label}
        </span>
      )}
      <RadioGroup
        className="segmented-choices"
        aria-label={label}
        value={value}
        onChange={(chosen) => {
          const option = options.find((candidate) => candidate.value === chosen);
          if (option) onChange(option.value);
        }}
        orientation="horizontal"
      >
        {options.map((option) => (
          <Radio key={option.value} className="segmented-choice" value={option.value}>
            <span lang={option.lang}>{option.label}</span>
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
}
