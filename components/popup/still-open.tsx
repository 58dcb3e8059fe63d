/** What is still open from earlier, as the popup opens it. */
import { OpenIncidents } from '../follow/open-incidents.tsx';
import { usePopup } from './popup-context.tsx';

export function StillOpen() {
  const { props, store } = usePopup();
  return (
    <OpenIncidents
      now={props.now ?? new Date()}
      onOpen={({ entry, product, host }) => store.getState().open({ id: entry, product, from: { among: [], host } })}
    />
  );
}
