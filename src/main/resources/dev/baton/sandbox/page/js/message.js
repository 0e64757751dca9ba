// One message in a list.

import {el, icon, iconButton} from './dom.js';
import {go, state, tell} from './state.js';
import {avatar, byUser, isBaton} from './people.js';
import {clock, dayName, dayOf, time} from './times.js';
import {typedNodes} from './text.js';
import {cardElement} from './card.js';
import {handOverMessage, react, saveAsFeedback} from './acting.js';
import {openJson} from './dialogs.js';

/**
 * @param {object} message as Baton gives it, or a private reply with `private`
 * @param {boolean} inThread whether it is shown in a thread
 */
export function messageElement(message, inThread) {
  const author = byUser(message.author);
  const {content} = message;
  const where = {conversation: message.conversation, surface: 'MESSAGE', thread: inThread ? message.root ?? '' : ''};
  return el('li', {
    class: message.private ? 'message private' : 'message',
    'data-id': message.id,
    'data-author': message.author,
    tabindex: '-1',
    on: {keydown: event => byKey(event, message, inThread)},
  },
  el('div', {class: 'day', hidden: true}, el('span', {}, dayName(message.at))),
  el('div', {class: 'row'},
    el('div', {class: 'face'}, avatar(message.author), el('span', {class: 'side-time', 'aria-hidden': 'true'}, clock(message.at))),
    el('div', {class: 'content'},
      message.private && el('p', {class: 'only-you'}, icon('eye'), 'Only you see this'),
      el('div', {class: 'head'},
        el('strong', {class: 'author'}, author.name),
        isBaton(author.user) && el('span', {class: 'app-tag'}, 'App'),
        time(message.at),
        message.edited && content.type === 'Typed' && el('span', {class: 'edited'}, 'edited')),
      content.type === 'Typed'
        ? el('p', {class: 'typed'}, typedNodes(content.text))
        : cardElement(content.shown, where),
      !inThread && message.replies > 0 && replies(message)),
    tools(message, inThread)));
}

function replies(message) {
  const words = message.replies === 1 ? '1 reply' : `${message.replies} replies`;
  return el('button', {type: 'button', class: 'replies', on: {click: () => go({thread: message.id})}},
    icon('reply'), el('strong', {}, words), el('span', {}, 'last ', time(message.lastReply)));
}

function tools(message, inThread) {
  const buttons = message.private
    ? [iconButton('code', 'Show JSON', () => openJson(message)),
      iconButton('close', 'Dismiss', () => tell('dismiss', message))]
    : [!inThread && iconButton('reply', 'Reply in thread', () => go({thread: message.id})),
      iconButton('bolt', 'Hand over as a lead', () => handOverMessage(message)),
      !isBaton(message.author) && iconButton('feedback', 'Save as field feedback', () => saveAsFeedback(message)),
      !isBaton(message.author) && iconButton('megaphone', 'React with 📣', () => react(message)),
      iconButton('code', 'Show JSON', () => openJson(message))];
  return el('div', {class: 'tools', role: 'group', 'aria-label': 'Message'}, buttons);
}

function byKey(event, message, inThread) {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const deeds = {
    r: () => !message.private && go({thread: inThread ? message.root ?? message.id : message.id}),
    l: () => !message.private && handOverMessage(message),
    j: () => openJson(message),
    ArrowUp: () => neighbour(event.currentTarget, 'previousElementSibling')?.focus(),
    ArrowDown: () => (neighbour(event.currentTarget, 'nextElementSibling') ?? boxOf(event.currentTarget)).focus(),
    Escape: () => boxOf(event.currentTarget).focus(),
  };
  const deed = deeds[event.key];
  if (!deed) return;
  event.preventDefault();
  event.stopPropagation();
  deed();
}

const neighbour = (element, direction) =>
  element[direction]?.classList.contains('message') ? element[direction] : null;

const boxOf = element => element.closest('.panel').querySelector('textarea');

/** Messages of one author within these minutes stand together. */
const TOGETHER = 5;

/** Shows days where they begin, and hides what repeats. */
export function arrange(list, messages) {
  let before = null;
  for (const element of list.querySelectorAll('.message')) {
    const message = messages.get(element.dataset.id);
    const isNewDay = !before || dayOf(before.at) !== dayOf(message.at);
    const follows = !isNewDay && !message.private && !before.private && before.author === message.author
      && !isBaton(message.author) && Date.parse(message.at) - Date.parse(before.at) < TOGETHER * 60_000;
    element.querySelector('.day').hidden = !isNewDay;
    element.classList.toggle('follows', follows);
    before = message;
  }
}

/** Whether somebody else than the page's person wrote it. */
export const isFromOthers = message => message.author !== state.me.user;
