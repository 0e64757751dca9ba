// The message box.

import {el, freshId, icon} from './dom.js';
import {newId} from './api.js';
import {state, tell} from './state.js';
import {handOver, say} from './acting.js';
import {Completion} from './completion.js';

/** What was typed and not sent yet, by place and person. */
const drafts = new Map();

/**
 * @param {string} conversation
 * @param {string} thread the message that is answered, or empty
 * @param {string} placeholder
 */
export function composer(conversation, thread, placeholder) {
  const key = `${state.me.user} ${conversation} ${thread}`;
  const box = el('textarea', {
    id: thread ? 'thread-box' : 'box', rows: 1, maxlength: '4000', placeholder, 'aria-label': placeholder,
    autocomplete: 'off', spellcheck: 'true',
  });
  box.value = drafts.get(key) ?? '';
  const completion = new Completion(box, freshId('completion'));
  const element = el('form', {class: 'composer', on: {submit: send}},
    completion.element,
    completion.status,
    el('div', {class: 'box'},
      box,
      el('div', {class: 'box-tools'},
        !thread && el('button', {type: 'button', class: 'quiet', 'aria-keyshortcuts': 'Alt+L', on: {click: handOver}},
          icon('bolt'), 'Hand over a lead'),
        el('span', {class: 'grow'}),
        !thread && el('button', {type: 'button', class: 'quiet wide-only', on: {click: () => tell('shortcuts')}},
          el('kbd', {}, '?'), 'Shortcuts'),
        el('button', {type: 'submit', class: 'send', 'aria-label': 'Send', title: 'Send'}, icon('send')))));
  let id = newId();
  let sending = false;

  async function send(event) {
    event?.preventDefault();
    const text = box.value;
    if (sending || !text.trim()) return;
    sending = true;
    try {
      if (await say({id, conversation, thread, text})) {
        if (box.value === text) type('');
        id = newId();
      }
    } finally {
      sending = false;
    }
  }

  function type(text) {
    box.value = text;
    box.dispatchEvent(new Event('input', {bubbles: true}));
    box.focus();
  }

  box.addEventListener('input', () => drafts.set(key, box.value));
  box.addEventListener('keydown', event => {
    if (event.isComposing || completion.takes(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    } else if (event.key === 'ArrowUp' && !box.value) {
      event.preventDefault();
      element.closest('.panel').querySelector('.messages > :last-child')?.focus();
    } else if (event.key === '?' && !box.value) {
      event.preventDefault();
      tell('shortcuts');
    }
  });
  return {element, type, focus};

  /** Where fingers type, the keyboard on the screen waits until somebody asks for it. */
  function focus() {
    if (!matchMedia('(pointer: coarse)').matches) box.focus({preventScroll: true});
  }
}
