// The sidebar: where to go, and who to be.

import {byId, el, icon, iconButton} from './dom.js';
import {newId, post} from './api.js';
import {directOf, go, nameOf, state, tell} from './state.js';
import {avatar, byUser} from './people.js';
import {clock, now} from './times.js';
import {clockBox} from './clock.js';
import {openChannelForm} from './dialogs.js';
import {themeButton} from './theme.js';

/** Draws the sidebar anew, and keeps the focus where it was. */
export function drawSidebar() {
  const sidebar = byId('sidebar');
  const focused = sidebar.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  sidebar.replaceChildren(...[head(), places(), clockBox(), people()].filter(Boolean));
  if (focused) sidebar.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

/** Counts anew, in place: whatever is being pressed stays where it is. */
export function drawUnread() {
  for (const slot of byId('sidebar').querySelectorAll('[data-slot]')) {
    const [kind, name] = slot.dataset.slot.split(' ');
    slot.replaceChildren(...(kind === 'view' ? [unreadIn(name)] : [unreadBy(name)]).filter(Boolean));
    slot.closest('.place')?.classList.toggle('unread', Boolean(slot.firstChild));
  }
}

export const closeSidebar = () => document.body.classList.remove('with-sidebar');

const head = () => el('header', {class: 'brand'},
  el('img', {src: '/sandbox/baton.svg', alt: ''}),
  el('div', {}, el('strong', {}, 'Baton'), el('span', {}, 'Sandbox')),
  iconButton('keyboard', 'Keyboard shortcuts', () => tell('shortcuts'), {'data-key': 'keys'}),
  themeButton());

function places() {
  return el('nav', {'aria-label': 'Conversations'},
    el('ul', {}, placeItem('home', [icon('home'), el('span', {class: 'name'}, 'Your page')])),
    el('div', {class: 'group'},
      el('h2', {}, 'Channels'),
      iconButton('plus', 'New channel', () => openChannelForm(openChannel), {'data-key': 'new-channel'})),
    el('ul', {}, state.channels.map(channel =>
      placeItem(channel.id, [el('span', {class: 'hash', 'aria-hidden': 'true'}, '#'), el('span', {class: 'name'}, channel.name)]))),
    el('div', {class: 'group'}, el('h2', {}, 'Direct messages')),
    el('ul', {}, placeItem(directOf(state.me.user), [avatar('baton', 'tiny'), el('span', {class: 'name'}, 'Baton')])));
}

function placeItem(view, content) {
  const unread = unreadIn(view);
  return el('li', {}, el('a', {
    href: `#/${state.me.user}/${view}`,
    class: unread ? 'place unread' : 'place',
    'data-key': view,
    'aria-current': state.view === view ? 'page' : null,
    on: {click: closeSidebar},
  }, content, el('span', {'data-slot': `view ${view}`}, unread)));
}

function unreadIn(view) {
  const count = state.view === view ? 0 : state.unread.conversations[view] ?? 0;
  return badge(count, `${count} new in ${nameOf(view)}`);
}

function unreadBy(user) {
  const person = byUser(user);
  const count = user === state.me.user ? 0 : state.unread.people[user] ?? 0;
  return badge(count, `${count} private messages`)
    || el('span', {class: 'local'}, clock(now(), person.zone));
}

const badge = (count, label) => count > 0
  && el('span', {class: 'badge', 'aria-label': label, role: 'img'}, count >= 50 ? '50+' : String(count));

function people() {
  const group = el('div', {class: 'people', role: 'radiogroup', 'aria-labelledby': 'act-as', on: {keydown: moveByKey}},
    state.people.map((person, at) => personButton(person, at)));
  return el('section', {class: 'act-as'}, el('h2', {id: 'act-as'}, 'Act as'), group);
}

function personButton(person, at) {
  const isMe = person.user === state.me.user;
  return el('button', {
    type: 'button', role: 'radio', class: 'person', 'data-key': `as-${person.user}`, 'data-user': person.user,
    'aria-checked': String(isMe), tabindex: isMe ? '0' : '-1', 'aria-keyshortcuts': `Alt+${at + 1}`,
    title: `${person.name}, ${person.title}. It is ${clock(now(), person.zone)} in ${person.zone}.`,
    on: {click: () => {
      go({user: person.user});
      closeSidebar();
    }},
  },
  avatar(person.user, 'small'),
  el('span', {class: 'who'}, el('span', {class: 'name'}, person.name), el('small', {}, person.title)),
  el('span', {'data-slot': `user ${person.user}`}, unreadBy(person.user)));
}

function moveByKey(event) {
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.children];
  const next = buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length];
  next.focus();
  go({user: next.dataset.user});
}

async function openChannel(name, topic, invited) {
  const as = state.me.user;
  const channel = await post('channels', {as, name, topic});
  if (invited) await post('invite', {as, id: newId(), conversation: channel.id});
  go({view: channel.id});
}
