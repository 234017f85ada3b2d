import { Card } from '../design/card.tsx';
import { Page } from '../design/page.tsx';
import { ChoiceStates, FieldStates } from './design-catalogue-fields.tsx';
import { RowStates } from './design-catalogue-rows.tsx';
import { ButtonStates, DueStates, OtherStates, WhyState } from './design-catalogue-states.tsx';
import { catalogueTexts } from './design-catalogue-texts.ts';
import styles from './design-catalogue.module.css';
import { useTexts } from './texts.tsx';

/** Every part in its states, as the screens use them: for pictures, for axe, and for whoever builds a screen. */
export function DesignCatalogue() {
  const t = useTexts(catalogueTexts);
  return (
    <Page headline={t.headline} sub={t.sub}>
      <div className={styles.first}>
        <DueStates />
        <RowStates />
      </div>
      <OtherStates />
      <div className={styles.three}>
        <ButtonStates />
        <WhyState />
        <ChoiceStates />
      </div>
      <div className={styles.two}>
        <FieldStates />
        <Colours />
      </div>
    </Page>
  );
}

const colours = [
  'havu',
  'puolukka',
  'lakka',
  'jarvi',
  'kanerva',
  'ink',
  'ink2',
  'ink3',
  'ctrl',
  'c1',
  'c2',
  'c3',
  'c4',
  'c0',
] as const;

function Colours() {
  const t = useTexts(catalogueTexts);
  return (
    <Card title={t.colours}>
      <ul className={styles.colours}>
        {colours.map((colour) => (
          <li key={colour}>
            <span style={{ background: `var(--${colour})` }} />
            {colour}
          </li>
        ))}
      </ul>
    </Card>
  );
}
