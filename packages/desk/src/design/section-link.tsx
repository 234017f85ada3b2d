import styles from './section-link.module.css';

export type SectionLinkProps = { readonly label: string; readonly href?: string | undefined };

/** A section of the law, as a link to its text. */
export function SectionLink({ label, href }: SectionLinkProps) {
  if (href === undefined) return <span className={styles.plain}>{label}</span>;
  return (
    <a className={styles.link} href={href} target="_blank" rel="noreferrer noopener">
      {label}
    </a>
  );
}
