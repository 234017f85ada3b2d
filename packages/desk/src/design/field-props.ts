import type { ReactNode } from 'react';

/** What every field takes. The error says what to do, and stands at the field. */
export type FieldProps = {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly hideLabel?: boolean;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly name?: string;
  readonly className?: string;
};
