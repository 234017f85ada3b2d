import { ModalFrame } from './modal-frame.tsx';
import type { ModalProps } from './modal-frame.tsx';

/** A panel at the right of the desk; a sheet from below on the phone. */
export function Drawer(props: ModalProps) {
  return props.open ? <ModalFrame width={420} {...props} shape="side" /> : null;
}
