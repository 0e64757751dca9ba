// Puts the page together.

import {byId, calmly} from './dom.js';
import {get, Refused} from './api.js';
import {channelOf, directOf, go, isDirect, memory, nameOf, on, place, state} from './state.js';
import {byUser, firstName} from './people.js';
import {summaryOf} from './text.js';
import {isFromOthers} from './message.js';
import {showConversation} from './conversation.js';
import {showThread} from './thread.js';
import {showHome} from './home.js';
import {closeSidebar, drawSidebar, drawUnread} from './sidebar.js';
import {dropToast, showProblem, toast} from './notices.js';
import {applyTheme} from './theme.js';
import {readClock} from './clock.js';
import {listenToKeys} from './keys.js';
import {listen} from './live.js';
import './privates.js';

const DEFAULT_PERSON = 'maya';
const DEFAULT_VIEW = 'c-leads';

let asked = 0;

/** Asks for everything but messages, and shows where the page's address leads. */
async function refresh() {
  const turn = ++asked;
  const wanted = place();
  const user = wanted.user || memory.get('person') || DEFAULT_PERSON;
  try {
    const [workspace] = await Promise.all([get('workspace', {as: user}), readClock()]);
    if (turn !== asked) return;
    if (state.me?.user !== user) dropToast(directOf(user));
    Object.assign(state, workspace, {me: workspace.people.find(person => person.user === user)});
  } catch (problem) {
    if (problem instanceof Refused && user !== DEFAULT_PERSON) location.hash = `#/${DEFAULT_PERSON}`;
    else showProblem(problem);
    return;
  }
  memory.set('person', user);
  state.view = reachable(wanted.view, user);
  state.thread = wanted.thread;
  if (wanted.user !== user || wanted.view !== state.view) {
    history.replaceState(null, '', `#/${user}/${state.view}`);
  }
  await show();
}

function reachable(view, user) {
  if (view === 'home' || view === directOf(user) || channelOf(view ?? '')) return view;
  return channelOf(DEFAULT_VIEW) ? DEFAULT_VIEW : state.channels[0]?.id ?? 'home';
}

async function show() {
  document.title = `${nameOf(state.view)} · ${state.me.name} · Baton sandbox`;
  dropToast(state.view);
  drawSidebar();
  await Promise.all([
    state.view === 'home' ? showHome() : showConversation(state.view),
    showThread(state.view === 'home' ? null : state.thread),
  ]);
}

const countUnread = calmly(async () => {
  try {
    const as = state.me.user;
    const unread = await get('unread', {as});
    if (as !== state.me.user) return;
    state.unread = unread;
    drawUnread();
  } catch (problem) {
    showProblem(problem);
  }
}, 500);

/** Tells of a message that the page doesn't show anyway. */
function announce(message) {
  if (message.version > 1 || message.root || !isFromOthers(message) || message.conversation === state.view) return;
  const user = isDirect(message.conversation) ? message.conversation.slice(2) : null;
  if (user && user !== state.me.user) {
    const person = byUser(user);
    toast({key: message.conversation, title: `Private message to ${person.name}`, action: `Act as ${firstName(person)}`,
      onAction: () => go({user, view: message.conversation})});
  } else {
    toast({key: message.conversation, title: `${byUser(message.author).name} in ${nameOf(message.conversation)}`,
      text: summaryOf(message.content), action: 'Show', onAction: () => go({view: message.conversation})});
  }
}

applyTheme();
listenToKeys();
byId('veil').addEventListener('click', closeSidebar);
byId('skip').addEventListener('click', event => {
  event.preventDefault(); // the page's address says something else
  byId('main').focus();
});
addEventListener('hashchange', () => {
  document.querySelectorAll('dialog[open]').forEach(dialog => dialog.close());
  refresh();
});
on('hello', refresh);
on('channel', calmly(refresh, 100));
on('clock', refresh);
on('message', message => {
  if (!state.me) return;
  announce(message);
  countUnread();
});
setInterval(() => state.me && drawUnread(), 30_000); // clocks go on
listen();
