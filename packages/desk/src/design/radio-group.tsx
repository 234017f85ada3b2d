import { Radio, RadioGroup as AkselRadioGroup } from '@navikt/ds-react/Radio';
import { classNames } from './class-names.ts';
import type { FieldProps } from './field-props.ts';
import { useFieldSize } from './use-field-size.ts';
import styles from './radio-group.module.css';

export type RadioGroupProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly description?: string;
    readonly disabled?: boolean;
  }[];
  /** Side by side instead of below each other. */
  readonly row?: boolean;
};

export function RadioGroup(props: RadioGroupProps) {
  const { label, hideLabel, options, row = false, onChange, className, ...rest } = props;
  const size = useFieldSize();
  return (
    <AkselRadioGroup
      {...rest}
      legend={label}
      hideLegend={hideLabel}
      size={size}
      className={classNames(styles.group, row && styles.row, className)}
      onChange={(value: string) => onChange(value)}
    >
      {options.map((option) => (
        <Radio
          key={option.value}
          value={option.value}
          description={option.description}
          disabled={option.disabled}
        >
          {option.label}
        </Radio>
      ))}
    </AkselRadioGroup>
  );
}
