import { usePhone } from './use-phone.ts';

/** Small fields on the desk; the phone's are big enough for a thumb. */
export function useFieldSize(): 'small' | 'medium' {
  return usePhone() ? 'medium' : 'small';
}
