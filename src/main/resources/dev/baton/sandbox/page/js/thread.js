// The side panel: a message and what was said about it.

import {byId, el, iconButton} from './dom.js';
import {get} from './api.js';
import {go, nameOf, on, state} from './state.js';
import {MessageList} from './list.js';
import {privatesIn} from './privates.js';
import {composer} from './composer.js';
import {showProblem} from './notices.js';

let shown = null; // {root, as, conversation, list, replies}

/** Shows a thread, or none. */
export async function showThread(root) {
  const panel = byId('thread');
  document.body.classList.toggle('with-thread', Boolean(root));
  panel.hidden = !root;
  if (!root) {
    shown = null;
    panel.replaceChildren();
    return;
  }
  if (shown?.root !== root || shown.as !== state.me.user) open(root);
  await load();
}

function open(root) {
  const list = new MessageList('Thread', true);
  const conversation = state.view;
  const box = composer(conversation, root, 'Reply');
  shown = {root, as: state.me.user, conversation, list, replies: 0};
  byId('thread').replaceChildren(el('section', {class: 'panel', 'aria-label': 'Thread'},
    el('header', {class: 'head-bar'},
      el('div', {class: 'titles'}, el('h1', {}, 'Thread'), el('p', {}, nameOf(conversation))),
      iconButton('close', 'Close thread', close)),
    list.scroller,
    box.element));
  box.focus();
}

export function close() {
  const {root} = shown;
  go({thread: null});
  document.querySelector(`#main [data-id="${CSS.escape(root)}"]`)?.focus();
}

async function load() {
  const wanted = shown;
  try {
    const {messages} = await get('thread', {root: wanted.root});
    if (wanted !== shown) return;
    wanted.list.reset(messages);
    wanted.replies = messages.find(({id}) => id === wanted.root)?.replies ?? 0;
    privatesIn(wanted.conversation, wanted.root).forEach(each => wanted.list.put(each));
    wanted.list.toEnd();
  } catch (problem) {
    showProblem(problem);
  }
}

const isHere = message => shown && (message.root === shown.root || message.id === shown.root);

on('message', message => {
  if (!isHere(message)) return;
  const isShrinking = message.id === shown.root && message.replies < shown.replies;
  if (message.id === shown.root) shown.replies = message.replies;
  if (isShrinking) load();
  else shown.list.put(message);
});

on('private-reply', reply => {
  if (!isHere(reply)) return;
  shown.list.put(reply);
  shown.list.toEnd();
});

on('dismiss', reply => {
  if (isHere(reply)) shown.list.remove(reply.id);
});
