import { useId } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { useDesignTexts } from './use-design-texts.ts';
import { useModal } from './use-modal.ts';
import styles from './dialog.module.css';

export type ModalProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly width?: number;
  readonly className?: string;
};

type Framed = ModalProps & { readonly shape: 'centre' | 'side' };

/** The frame of dialogs and drawers: head with a name, body that scrolls, buttons below. */
export function ModalFrame({
  open,
  onClose,
  title,
  children,
  footer,
  width = 560,
  className,
  shape,
}: Framed) {
  const t = useDesignTexts();
  const titleId = useId();
  const dialog = useModal(open, onClose);
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      aria-labelledby={titleId}
      className={classNames(styles.dialog, styles[shape], className)}
      style={{ width: `min(${width}px, 100%)` }}
      onMouseDown={(event) => event.target === event.currentTarget && isOutside(event) && onClose()}
    >
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <button type="button" className={styles.close} onClick={onClose} aria-label={t.close}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.8" />
          </svg>
        </button>
      </header>
      <div className={styles.body}>{children}</div>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </dialog>
  );
}

function isOutside(event: { clientX: number; clientY: number; currentTarget: Element }): boolean {
  const box = event.currentTarget.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  return x < box.left || x > box.right || y < box.top || y > box.bottom;
}
