import { Checkbox as AkselCheckbox } from '@navikt/ds-react/Checkbox';
import type { ReactNode } from 'react';
import { useFieldSize } from './use-field-size.ts';

export type CheckboxProps = {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly description?: string;
  readonly hideLabel?: boolean;
  readonly indeterminate?: boolean;
  readonly disabled?: boolean;
};

export function Checkbox({ label, onChange, ...props }: CheckboxProps) {
  const size = useFieldSize();
  return (
    <AkselCheckbox {...props} size={size} onChange={(event) => onChange(event.target.checked)}>
      {label}
    </AkselCheckbox>
  );
}
