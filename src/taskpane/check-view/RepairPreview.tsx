import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { cellKey, type CellRepair } from '../../domain/cell-repair';
import { cellAddress } from '../../grid/area';
import { CommandButton } from '../command-button/CommandButton';
import { usePaneActions, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import { checkViewTexts } from './texts';
import styles from './CheckView.module.css';

/** So many cells are listed at first. */
const SHOWN = 100;

/** What repairing all would do: each cell with what stands there and what will, to be left out one by one. */
export function RepairPreview(props: { repairs: readonly CellRepair[]; onEnd: () => void }): JSX.Element {
  const { say } = useWords();
  const { repairAll } = usePaneActions();
  const { repairs, onEnd } = props;
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [limit, setLimit] = useState(SHOWN);
  const chosen = repairs.filter((repair) => !leftOut.has(cellKey(repair)));
  const choose = (key: string, isChosen: boolean): void => {
    const next = new Set(leftOut);
    if (isChosen) next.delete(key);
    else next.add(key);
    setLeftOut(next);
  };
  const confirm = async (): Promise<void> => {
    if (await repairAll([...leftOut])) onEnd();
  };
  return (
    <section className={styles.preview} aria-label={say(checkViewTexts.previewHeading)} data-preview>
      <h3 className={styles.sheet}>{say(checkViewTexts.previewHeading)}</h3>
      <ul className={styles.previewList}>
        {repairs.slice(0, limit).map((repair) => {
          const key = cellKey(repair);
          const cell = `${repair.sheet} ${cellAddress(repair.row, repair.column)}`;
          return (
            <li key={key}>
              <Checkbox
                size="medium"
                data-repair
                checked={!leftOut.has(key)}
                onChange={(_, { checked }) => choose(key, checked === true)}
                label={
                  <span>
                    <span className={styles.cell}>{cell}</span>
                    <span className={styles.before}>
                      {String(repair.before ?? say(checkViewTexts.emptyCell))}
                    </span>
                    <span className={styles.repair}>{`→ ${repair.after}`}</span>
                  </span>
                }
              />
            </li>
          );
        })}
      </ul>
      {repairs.length > limit ? (
        <Button size="small" data-action="more-repairs" onClick={() => setLimit(limit + SHOWN * 4)}>
          {say(checkViewTexts.moreRepairs, { count: repairs.length - limit })}
        </Button>
      ) : null}
      <div className={styles.buttons}>
        <CommandButton
          appearance="primary"
          action="repair-chosen"
          isReady={chosen.length > 0}
          onPress={confirm}
        >
          {say(checkViewTexts.repairChosen, { count: chosen.length })}
        </CommandButton>
        <Button data-action="repair-cancel" onClick={onEnd}>
          {say(paneTexts.cancel)}
        </Button>
      </div>
    </section>
  );
}
