// Shortcuts on the keyboard.

import {byId, el} from './dom.js';
import {conversations, go, on, state, tell} from './state.js';
import {openDialog} from './dialogs.js';
import {handOver} from './acting.js';
import {isDialogOpen} from './form.js';
import {close as closeThread} from './thread.js';
import {closeSidebar} from './sidebar.js';

const SHORTCUTS = [
  ['/', 'begin a command'],
  ['Enter', 'send'],
  ['Shift + Enter', 'begin a new line'],
  ['Tab', 'take a suggestion'],
  ['Alt + L', 'hand over a lead'],
  ['Alt + ↑ ↓', 'go to the conversation above or below'],
  ['Alt + 1 … 8', 'act as somebody else'],
  ['↑ in an empty box', 'go to the messages'],
  ['↑ ↓ on a message', 'go on to another'],
  ['R on a message', 'reply in its thread'],
  ['L on a message', 'hand it over as a lead'],
  ['J on a message', 'show its JSON'],
  ['Ctrl + Enter', 'send a form'],
  ['Esc', 'close what is open'],
  ['?', 'show these shortcuts'],
];

export function openShortcuts() {
  openDialog('Keyboard shortcuts', [el('dl', {class: 'dialog-body shortcuts'},
    SHORTCUTS.map(([keys, deed]) => el('div', {}, el('dt', {}, el('kbd', {}, keys)), el('dd', {}, deed))))], 'small');
}

export function listenToKeys() {
  on('shortcuts', openShortcuts);
  addEventListener('keydown', event => {
    if (event.defaultPrevented || isDialogOpen()) return;
    if (event.altKey && !event.ctrlKey && !event.metaKey) return withAlt(event);
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return escape();
    if (!isTyping(event.target)) plain(event);
  });
}

const isTyping = target => target.matches('input, textarea, select');

function plain(event) {
  const deeds = {'?': openShortcuts, '/': () => tell('to-box', '/')};
  deed(event, deeds[event.key]);
}

function withAlt(event) {
  const digit = /^Digit([1-9])$/.exec(event.code);
  const person = digit && state.people[digit[1] - 1];
  const deeds = {KeyL: handOver, ArrowUp: () => goNext(-1), ArrowDown: () => goNext(1)};
  deed(event, person ? () => go({user: person.user}) : deeds[event.code]);
}

function deed(event, what) {
  if (!what) return;
  event.preventDefault();
  what();
}

function goNext(step) {
  const all = conversations();
  go({view: all[(all.indexOf(state.view) + step + all.length) % all.length]});
}

function escape() {
  if (document.body.classList.contains('with-sidebar')) closeSidebar();
  else if (!byId('thread').hidden) closeThread();
}
