import { Select as AkselSelect } from '@navikt/ds-react/Select';
import type { KeyboardEvent } from 'react';
import type { FieldProps } from './field-props.ts';
import { useFieldSize } from './use-field-size.ts';

export type SelectProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly disabled?: boolean;
    /** Those of one group stand together under its name. */
    readonly group?: string;
  }[];
  readonly onKeyDownCapture?: (event: KeyboardEvent<HTMLSelectElement>) => void;
  readonly onPointerDownCapture?: () => void;
};

export function Select({ options, onChange, ...props }: SelectProps) {
  const size = useFieldSize();
  return (
    <AkselSelect {...props} size={size} onChange={(event) => onChange(event.target.value)}>
      {[...Map.groupBy(options, ({ group }) => group)].map(([group, those]) => (
        group === undefined ? <Options key="" options={those} /> : <optgroup key={group} label={group}><Options options={those} /></optgroup>
      ))}
    </AkselSelect>
  );
}

function Options({ options }: Pick<SelectProps, 'options'>) {
  return options.map(({ value, label, disabled }) => <option key={value} value={value} disabled={disabled}>{label}</option>);
}
