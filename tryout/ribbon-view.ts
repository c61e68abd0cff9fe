import type { RibbonAct, RibbonControl, RibbonTab } from './manifest-ribbon';

function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className: string,
  text = '',
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  made.className = className;
  if (text) made.textContent = text;
  return made;
}

function buttonOf(control: RibbonControl, className: string): HTMLButtonElement {
  const button = element('button', className);
  button.type = 'button';
  button.title = control.tip;
  button.dataset.control = control.id;
  if (control.act === 'showPane') button.dataset.showsPane = '';
  if (control.icon) {
    const picture = element('img', 'ribbon-icon');
    picture.src = control.icon;
    picture.alt = '';
    button.append(picture);
  }
  button.append(element('span', 'ribbon-label', control.label));
  return button;
}

/** A menu under its button, used by mouse or arrow keys; closes on a choice, on Escape and when the focus leaves it. */
function menuOf(control: RibbonControl, run: (act: RibbonAct) => void): HTMLElement {
  const home = element('div', 'ribbon-menu');
  const button = buttonOf(control, 'ribbon-button');
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');
  const list = element('div', 'ribbon-items');
  list.setAttribute('role', 'menu');
  list.hidden = true;
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  };
  for (const item of control.items) {
    const entry = buttonOf(item, 'ribbon-item');
    entry.setAttribute('role', 'menuitem');
    entry.addEventListener('click', () => {
      open(false);
      if (item.act) run(item.act);
    });
    list.append(entry);
  }
  const entries = () => [...list.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const move = (step: 1 | -1) => {
    const all = entries();
    const here = all.indexOf(document.activeElement as HTMLElement);
    const next = here < 0 ? (step === 1 ? 0 : all.length - 1) : (here + step + all.length) % all.length;
    all[next]?.focus();
  };
  button.addEventListener('click', () => open(list.hidden !== false));
  home.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === 1 || step === -1) {
      event.preventDefault();
      open(true);
      move(step);
    } else if (event.key === 'Escape') {
      open(false);
      button.focus();
    }
  });
  home.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !home.contains(relatedTarget)) open(false);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!home.contains(target as Node)) open(false);
  });
  home.append(button, list);
  return home;
}

/** Draws the tab of the ribbon; `run` is called with what a button does. */
export function drawRibbon(container: HTMLElement, tab: RibbonTab, run: (act: RibbonAct) => void): void {
  container.setAttribute('aria-label', tab.label);
  const title = element('div', 'ribbon-tab', tab.label);
  const groups = tab.groups.map(({ label, controls }) => {
    const group = element('div', 'ribbon-group');
    const row = element('div', 'ribbon-controls');
    for (const control of controls) {
      if (control.items.length > 0) row.append(menuOf(control, run));
      else {
        const button = buttonOf(control, 'ribbon-button');
        button.addEventListener('click', () => control.act && run(control.act));
        row.append(button);
      }
    }
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', label);
    group.append(row, element('div', 'ribbon-group-name', label));
    return group;
  });
  const body = element('div', 'ribbon-groups');
  body.append(...groups);
  container.replaceChildren(title, body);
}

/** Says in place of the tab why there is none. */
export function drawNoRibbon(container: HTMLElement, reason: string): void {
  container.replaceChildren(element('p', 'ribbon-none', reason));
}
