// A person's own page with Baton.

import {byId, calmly, el, iconButton} from './dom.js';
import {newId, post} from './api.js';
import {on, state, tell} from './state.js';
import {cardElement} from './card.js';
import {firstName} from './people.js';
import {handOver} from './acting.js';
import {showProblem} from './notices.js';

export async function showHome() {
  const as = state.me.user;
  try {
    const reply = await post('visit', {as, id: newId()});
    if (as === state.me.user) tell('home', reply.card);
  } catch (problem) {
    showProblem(problem);
  }
}

on('home', card => {
  if (state.view !== 'home') return;
  const main = byId('main');
  const scrolled = main.querySelector('.home-scroller')?.scrollTop ?? 0;
  const focused = main.contains(document.activeElement) ? document.activeElement.dataset?.action : null;
  main.replaceChildren(el('section', {class: 'panel', 'aria-label': 'Your page'},
    el('header', {class: 'head-bar'},
      iconButton('menu', 'Show the sidebar', () => document.body.classList.add('with-sidebar'), {class: 'icon-button to-sidebar'}),
      el('div', {class: 'titles'}, el('h1', {}, 'Your page'), el('p', {}, `What Baton has for ${firstName(state.me)}`)),
      el('button', {type: 'button', class: 'button primary', on: {click: handOver}}, 'Hand over a lead')),
    el('div', {class: 'home-scroller', tabindex: '-1'},
      el('div', {class: 'home'}, cardElement(card, {conversation: '', surface: 'HOME'})))));
  main.querySelector('.home-scroller').scrollTop = scrolled;
  if (focused) main.querySelector(`[data-action="${CSS.escape(focused)}"]`)?.focus();
});

/** Whatever changed, it may concern this page. */
on('message', calmly(() => {
  if (state.view === 'home' && !document.querySelector('dialog[open]')) showHome();
}, 400));
