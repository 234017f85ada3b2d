import { ModalFrame } from './modal-frame.tsx';
import type { ModalProps } from './modal-frame.tsx';

export function Dialog(props: ModalProps) {
  return props.open ? <ModalFrame {...props} shape="centre" /> : null;
}
