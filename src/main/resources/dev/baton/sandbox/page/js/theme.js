// Light or dark: as the system has it, unless somebody switches.

import {iconButton} from './dom.js';
import {memory} from './state.js';

const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');

const current = () => root.dataset.theme ?? (dark.matches ? 'dark' : 'light');

export function applyTheme() {
  const chosen = memory.get('theme');
  if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
}

export function themeButton() {
  const other = current() === 'dark' ? 'light' : 'dark';
  const button = iconButton(other === 'dark' ? 'moon' : 'sun', `Switch to ${other}`, () => {
    memory.set('theme', other);
    root.dataset.theme = other;
    const next = themeButton();
    button.replaceWith(next);
    next.focus();
  }, {'data-key': 'theme'});
  return button;
}
