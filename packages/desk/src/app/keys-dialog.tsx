import { Dialog } from '../design/dialog.tsx';
import { Key } from '../design/key-hints.tsx';
import { useShortcutHelp } from '../design/shortcut-help.ts';
import { ButtonLink } from '../design/button-link.tsx';
import styles from './keys-dialog.module.css';
import { defineTexts, useTexts } from './texts.tsx';

const texts = defineTexts({
  title: { fi: 'Kaikki näppäimet', sv: 'Alla tangenter', en: 'All keys' },
  off: {
    fi: 'Kirjaimet eivät toimi kirjoittaessa. Ne voi kytkeä pois omasta valikosta.',
    sv: 'Bokstäverna fungerar inte medan man skriver. De kan stängas av i den egna menyn.',
    en: 'Letters do nothing while you type. They can be switched off in your own menu.',
  },
  components: {
    fi: 'Katso käyttöliittymän osat',
    sv: 'Se gränssnittets delar',
    en: 'See the parts of the interface',
  },
});

/** Opened with ?: the keys of the shell and of the screen that is open. */
export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useTexts(texts);
  const lines = useShortcutHelp();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t.title}
      width={640}
      footer={
        <span onClick={onClose}>
          <ButtonLink to="/design" variant="text">
            {t.components}
          </ButtonLink>
        </span>
      }
    >
      <p className={styles.off}>{t.off}</p>
      <dl className={styles.keys}>
        {lines.map((line) => (
          <div key={line.keys.join('+') + line.label}>
            <dt>
              {line.keys.map((key) => (
                <Key key={key}>{key}</Key>
              ))}
            </dt>
            <dd>{line.label}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
