import { COMMANDS } from '../../commands/registry';
import type { ActionTools } from './action-tools';

/** What the user can do at the last step. */
export interface HandInActions {
  /** Checks, and prepares what is to be handed in; false, with what stands in the way on show, when it was not. */
  handIn(): Promise<boolean>;
  /** Prepares in spite of what stands in the way. */
  handInAnyway(): Promise<boolean>;
  takeBackHandIn(): Promise<boolean>;
}

export function handInActions({ store, perform, showCheck }: ActionTools): HandInActions {
  const { dispatch } = store;
  const handIn = async (anyway: boolean) => {
    let isPrepared = false;
    const isDone = await perform(COMMANDS.handIn, { anyway }, ({ report, prepared }) => {
      isPrepared = prepared !== null;
      showCheck(report);
      if (prepared) dispatch({ type: 'handInPrepared', isPrepared: true });
      // The ribbon's button shows nothing by itself where something stands in the way.
      else dispatch({ type: 'viewOpened', view: 'handIn' });
    });
    return isDone && isPrepared;
  };
  return {
    handIn: () => handIn(false),
    handInAnyway: () => handIn(true),
    takeBackHandIn: () =>
      perform(COMMANDS.takeBackHandIn, undefined, () =>
        dispatch({ type: 'handInPrepared', isPrepared: false }),
      ),
  };
}
