// The main column: a conversation with its messages and a message box.

import {byId, calmly, el, iconButton} from './dom.js';
import {get, post} from './api.js';
import {channelOf, isDirect, memory, nameOf, on, state} from './state.js';
import {MessageList} from './list.js';
import {isFromOthers} from './message.js';
import {privatesIn} from './privates.js';
import {composer} from './composer.js';
import {invite} from './acting.js';
import {showProblem} from './notices.js';

const PAGE = 100;

let shown = null; // {conversation, list, box, limit}

/** Shows a conversation, or what it is now. */
export async function showConversation(conversation) {
  if (shown?.conversation !== conversation || shown.as !== state.me.user || !shown.panel.isConnected) open(conversation);
  else drawHead();
  await load();
}

function open(conversation) {
  const list = new MessageList(`Messages in ${nameOf(conversation)}`, false);
  const box = composer(conversation, '', `Message ${nameOf(conversation)}, or type / for a command`);
  const head = el('header', {class: 'head-bar'});
  const start = el('div', {class: 'start'});
  list.scroller.prepend(start);
  const panel = el('section', {class: 'panel', 'aria-label': nameOf(conversation)},
    head, list.scroller, isDirect(conversation) ? '' : guide(), box.element);
  shown = {as: state.me.user, conversation, list, box, head, start, panel, limit: PAGE};
  byId('main').replaceChildren(panel);
  drawHead();
  box.focus();
}

function drawHead() {
  const {conversation, head} = shown;
  const channel = channelOf(conversation);
  head.replaceChildren(
    iconButton('menu', 'Show the sidebar', () => document.body.classList.add('with-sidebar'), {class: 'icon-button to-sidebar'}),
    el('div', {class: 'titles'},
      el('h1', {}, nameOf(conversation)),
      el('p', {}, isDirect(conversation) ? 'Only you and Baton' : channel?.topic)),
    !channel ? '' : channel.invited
      ? el('span', {class: 'presence'}, 'Baton is here')
      : state.me.role === 'GUEST' ? '' : el('button', {type: 'button', class: 'button primary',
        on: {click: () => invite(conversation)}}, 'Invite Baton'));
}

async function load() {
  const wanted = shown;
  try {
    const {messages, more} = await get('messages', {conversation: wanted.conversation, limit: wanted.limit});
    if (wanted !== shown) return;
    const wasEmpty = wanted.list.isEmpty;
    wanted.list.reset(messages);
    privatesIn(wanted.conversation).forEach(each => wanted.list.put(each));
    drawStart(more);
    if (wasEmpty) wanted.list.toEnd();
    markRead();
  } catch (problem) {
    showProblem(problem);
  }
}

/** What is above the first message. */
function drawStart(more) {
  const {conversation, start, list} = shown;
  if (more) {
    start.replaceChildren(el('button', {type: 'button', class: 'button', on: {click: loadMore}}, 'Show earlier messages'));
    return;
  }
  const name = nameOf(conversation);
  start.replaceChildren(
    el('h2', {}, isDirect(conversation) ? 'You and Baton' : `This is where ${name} begins`),
    list.isEmpty ? firstSteps() : '');
}

function firstSteps() {
  const {conversation} = shown;
  const tries = isDirect(conversation)
    ? [['help', 'shows all that Baton can do'], ['lead', 'hands a lead over'], ['lead mine', 'shows what waits for you'],
      ['standup', 'shows your stand-ups and when they are next']]
    : [['/lead', 'hands a lead over to sales'], ['/standup new', 'asks everybody a few questions regularly'],
      ['/standup meeting', 'holds a meeting regularly'], ['/standup pairs', 'brings two at a time together'],
      ['/baton help', 'shows all that Baton can do']];
  return el('div', {class: 'first-steps'},
    el('p', {}, isDirect(conversation) ? 'Nothing here yet. What you write here goes to Baton alone:' : 'Nothing here yet. Try this first:'),
    el('ul', {}, tries.map(([text, words]) => el('li', {},
      el('button', {type: 'button', class: 'button', on: {click: () => shown.box.type(text)}}, el('code', {}, text)), ' ', words))));
}

async function loadMore() {
  shown.limit *= 3;
  const before = shown.list.scroller.scrollHeight;
  await load();
  shown.list.scroller.scrollTop += shown.list.scroller.scrollHeight - before;
}

/** What to try on the first visit. */
function guide() {
  if (memory.get('guide') === 'off') return '';
  const strip = el('div', {class: 'guide', role: 'note'},
    el('p', {}, el('strong', {}, 'New here? '), 'Type ', el('code', {}, '/lead'),
      ' to hand a lead over. Then act as Jonas in the sidebar, and accept it or return it. ',
      el('code', {}, '/feedback'), ' tells what you heard, ', el('code', {}, '/poll'), ' asks the others. ',
      el('code', {}, '/brief'), ' shows what marketing runs, ', el('code', {}, '/baton who'), ' says whom to ask. ',
      regularly()),
    iconButton('close', 'Dismiss', () => {
      memory.set('guide', 'off');
      strip.remove();
    }));
  return strip;
}

function regularly() {
  const words = ['See stand-ups, meetings and pairs with ', el('code', {}, '/standup')];
  return el('span', {}, words, state.clock.movable
    ? [', and press ', el('strong', {}, 'Go to the next run'), ' in the sidebar: the next one begins at once.']
    : '.');
}

const markRead = calmly(() => {
  const last = shown?.list.last;
  if (!last || !shown.panel.isConnected || document.hidden) return;
  const {as, conversation} = shown;
  state.unread.conversations[conversation] = 0;
  post('read', {as, conversation, upTo: last.at}).catch(() => {});
}, 300);

on('message', message => {
  if (!isHere(message) || message.root) return;
  if (shown.list.isEmpty) queueMicrotask(() => drawStart(false));
  const isNew = shown.list.put(message);
  if (isNew && !isFromOthers(message)) shown.list.toEnd();
  markRead();
});

on('private-reply', reply => {
  if (!isHere(reply) || reply.root) return;
  shown.list.put(reply);
  shown.list.toEnd();
});

on('dismiss', reply => {
  if (!isHere(reply) || reply.root) return;
  shown.list.remove(reply.id);
  shown.box.focus();
});

on('to-box', text => {
  if (shown?.panel.isConnected) shown.box.type(text);
});

const isHere = message => shown?.panel.isConnected && shown.conversation === message.conversation;
