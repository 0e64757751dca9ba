// The demo people.

import {el} from './dom.js';
import {state} from './state.js';

const BATON = {user: 'baton', name: 'Baton', title: 'App'};

export const byUser = user => (user === BATON.user ? BATON : state.people.find(each => each.user === user));
export const byPerson = person => state.people.find(each => each.person === person);
export const isBaton = user => user === BATON.user;
export const firstName = person => person.name.split(' ')[0];

/** A picture of somebody: initials on a colour, or Baton's own. */
export function avatar(user, size = '') {
  if (isBaton(user)) {
    return el('img', {class: `avatar ${size}`, src: '/sandbox/baton.svg', alt: ''});
  }
  const initials = byUser(user).name.split(' ').map(word => word[0]).join('');
  const hue = state.people.findIndex(each => each.user === user) % 8;
  return el('span', {class: `avatar ${size}`, 'data-hue': hue, 'aria-hidden': 'true'}, initials);
}
