import { part } from './page-frame';

/** Shows a sentence under the top bar until it is closed or another takes its place. */
export function showNotice(kind: 'done' | 'failed', text: string): void {
  const notice = part('notice');
  notice.dataset.notice = kind;
  // An alert is read out at once, a status when there is time.
  notice.setAttribute('role', kind === 'failed' ? 'alert' : 'status');
  part('notice-text').textContent = text;
  notice.hidden = false;
}

/** Takes the sentence away. */
export function hideNotice(): void {
  part('notice').hidden = true;
}
