import { useId } from 'react';

interface SettingCheckProps {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A setting that is on or off, with what it means below it. */
export function SettingCheck({ label, hint, on, onChange }: SettingCheckProps) {
  const described = useId();
  return (
    <div className="setting-check">
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={described}
          onChange={(event) => onChange(event.target.checked)}
        />{' '}
        {label}
      </label>
      <p id={described} className="small quiet">
        {hint}
      </p>
    </div>
  );
}
